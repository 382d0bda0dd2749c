/// Many phrases with what each of them means, found in one walk over a text's words.
package struct Phrasebook<Meaning: Sendable>: Sendable {
  package struct Find: Sendable {
    package let meaning: Meaning
    /// Word indices.
    package let range: Range<Int>
  }

  private var entries: [Entry] = []
  private var index = PhraseIndex()

  private struct Entry: Sendable {
    let phrase: Phrase
    let meaning: Meaning
  }

  package init(_ phrases: [(pattern: String, meaning: Meaning)]) {
    for (pattern, meaning) in phrases { add(Phrase(pattern), meaning) }
  }

  /// One meaning for all patterns.
  package init(_ patterns: [String], as meaning: Meaning) {
    self.init(patterns.map { ($0, meaning) })
  }

  private mutating func add(_ phrase: Phrase, _ meaning: Meaning) {
    guard case .word(let choices)? = phrase.pieces.first else { return }
    for choice in choices { index.add(choice, entries.count) }
    entries.append(Entry(phrase: phrase, meaning: meaning))
  }

  /// Every find, in the order of the text and then of the phrases; phrases may overlap.
  package func finds(in words: [Word]) -> [Find] {
    var finds: [Find] = []
    each(words) { find in
      finds.append(find)
      return true
    }
    return finds
  }

  /// Hands over find by find until the visitor has enough.
  private func each(_ words: [Word], _ visit: (Find) -> Bool) {
    for place in words.indices {
      for number in index.candidates(for: words[place].key) {
        guard let range = entries[number].phrase.match(words, at: place) else { continue }
        if !visit(Find(meaning: entries[number].meaning, range: range)) { return }
      }
    }
  }

  package func first(in words: [Word]) -> Find? {
    var first: Find?
    each(words) { find in
      first = find
      return false
    }
    return first
  }

  package func holds(_ words: [Word]) -> Bool { first(in: words) != nil }
}

/// The words as printed, from the first to the last of the range.
package func printed(_ range: Range<Int>, of words: [Word], in text: String) -> String {
  guard !range.isEmpty, range.upperBound <= words.count else { return "" }
  let from = words[range.lowerBound].range.lowerBound
  let upTo = words[range.upperBound - 1].range.upperBound
  return String(decoding: Array(text.utf8)[from..<upTo], as: UTF8.self)
}
