/// A list of words, asked whether it holds a word.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private var table = WordTable<Void>()

  package init(_ words: some Sequence<String>) {
    for word in words { table[word] = () }
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  /// The words of a text with white space between.
  package init(_ text: String) {
    self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  package func contains(_ word: String) -> Bool { table[word] != nil }
  package func contains(_ word: Word) -> Bool { table[word] != nil }

  package func union(_ other: WordSet) -> WordSet { WordSet(table.words + other.table.words) }

  package func subtracting(_ other: WordSet) -> WordSet {
    WordSet(table.words.filter { !other.contains($0) })
  }
}
