/// A text read once for all who ask of it: its words, clauses and verbs.
package struct ReadText: Sendable {
  package let text: String
  package let words: [Word]
  package let clauses: Clauses
  package let verbs: [VerbGroup]

  package init(_ text: String) {
    self.text = text
    words = SwedishText.words(in: text)
    clauses = Clauses(words)
    verbs = verbGroups(in: words, clauses)
  }

  /// The words as printed, from the first to the last of the range.
  package func printed(_ range: Range<Int>) -> String {
    SwedishText.printed(range, of: words, in: text)
  }
}
