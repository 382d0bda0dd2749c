/// A list of words, asked whether it holds a word.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: [String]
  private var table = WordTable<Void>()

  package init(_ words: some Sequence<String>) {
    self.words = Array(words)
    for word in words { table[word] = () }
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  /// The words of a text with white space between.
  package init(_ text: String) {
    self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  package func contains(_ word: String) -> Bool { contains(WordKey(word)) }
  package func contains(_ word: Word) -> Bool { contains(word.key) }
  package func contains(_ key: WordKey) -> Bool { table[key] != nil }

  package func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  package func subtracting(_ other: WordSet) -> WordSet {
    WordSet(words.filter { !other.contains($0) })
  }
}
