/// Many phrases with what each of them means, found in one walk over a text's words.
package struct Phrasebook<Meaning: Sendable>: Sendable {
  package struct Find: Sendable {
    package let meaning: Meaning
    /// Word indices.
    package let range: Range<Int>
  }

  private var byFirstByte: [[Entry]] = Array(repeating: [], count: 256)

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
    let first = choices.map(\.firstByte)
    let open = first.contains { $0 == nil }
    let bytes = open ? Array(0...255) : Set(first.compactMap { $0 }).map(Int.init)
    for byte in bytes { byFirstByte[byte].append(Entry(phrase: phrase, meaning: meaning)) }
  }

  /// Every find, in the order of the text; phrases may overlap.
  package func finds(in words: [Word]) -> [Find] {
    var finds: [Find] = []
    for index in words.indices {
      guard let byte = words[index].lower.utf8.first else { continue }
      for entry in byFirstByte[Int(byte)] {
        guard let range = entry.phrase.match(words, at: index) else { continue }
        finds.append(Find(meaning: entry.meaning, range: range))
      }
    }
    return finds
  }

  package func first(in words: [Word]) -> Find? {
    finds(in: words).first
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
