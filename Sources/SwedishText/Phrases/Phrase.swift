/// A pattern of words in a little language of its own, read once and matched many times.
///
/// ```
/// i syfte att        these words in a row, whatever their case
/// syfta*             a word that begins so
/// *försening*        a word that holds it
/// bidrar|bidrog      either
/// ~4                 at most four words in between, none of them ending the sentence
/// ```
struct Phrase: Sendable {
  enum Piece: Equatable, Sendable {
    case word([Match])
    case gap(Int)
  }

  enum Match: Equatable, Sendable {
    case whole(WordKey)
    case beginning(Stretch)
    case ending(Stretch)
    case holding([UInt8])
  }

  /// The beginning or the end of a word, with the bits by which most words are passed over.
  struct Stretch: Equatable, Sendable {
    let text: String
    let bits: UInt32
    let mask: UInt32
  }

  let pieces: [Piece]

  init(_ pattern: String) {
    pieces = pattern.split(separator: " ").map { piece in
      if piece.first == "~", let most = Int(piece.dropFirst()) { return .gap(most) }
      return .word(piece.split(separator: "|").map { Match($0) })
    }
  }

  /// The word indices that the phrase covers when it begins at `start`.
  func match(_ words: [Word], at start: Int) -> Range<Int>? {
    guard let end = end(words, place: start, piece: 0) else { return nil }
    return start..<end
  }

  private func end(_ words: [Word], place: Int, piece: Int) -> Int? {
    guard piece < pieces.count else { return place }
    switch pieces[piece] {
    case .word(let choices):
      guard place < words.count, choices.contains(where: { $0.fits(words[place]) }) else {
        return nil
      }
      return end(words, place: place + 1, piece: piece + 1)
    case .gap(let most):
      return endAfterGap(words, place: place, most: most, piece: piece + 1)
    }
  }

  private func endAfterGap(_ words: [Word], place: Int, most: Int, piece: Int) -> Int? {
    var next = place
    while next < words.count, next - place <= most {
      if let end = end(words, place: next, piece: piece) { return end }
      if Phrase.closing.contains(words[next].text) { return nil }
      next += 1
    }
    return nil
  }

  private static let closing: WordSet = [".", ";", "!", "?", ":"]
}

extension Phrase.Match {
  init(_ pattern: Substring) {
    switch (pattern.first == "*", pattern.last == "*") {
    case (true, true): self = .holding(Array(pattern.dropFirst().dropLast().utf8))
    case (true, false): self = .ending(Phrase.Stretch(endOf: pattern.dropFirst()))
    case (false, true): self = .beginning(Phrase.Stretch(startOf: pattern.dropLast()))
    case (false, false): self = .whole(WordKey(String(pattern)))
    }
  }

  func fits(_ word: Word) -> Bool {
    switch self {
    case .whole(let key): word.key == key
    case .beginning(let start):
      word.key.head & start.mask == start.bits && word.lower.hasPrefix(start.text)
    case .ending(let end): word.key.tail & end.mask == end.bits && word.lower.hasSuffix(end.text)
    case .holding(let part): word.lower.holds(part)
    }
  }
}

extension Phrase.Stretch {
  init(startOf pattern: Substring) {
    text = String(pattern)
    bits = WordKey(text).head
    mask = [0, 0xFF_0000, 0xFF_FF00][safe: pattern.utf8.count] ?? 0xFF_FFFF
  }

  init(endOf pattern: Substring) {
    text = String(pattern)
    bits = WordKey(text).tail
    mask = [0, 0xFF, 0xFFFF][safe: pattern.utf8.count] ?? 0xFF_FFFF
  }
}

extension String {
  /// Whether the bytes stand somewhere in it.
  func holds(_ sought: [UInt8]) -> Bool {
    let whole = Array(utf8)
    guard let first = sought.first, whole.count >= sought.count else { return sought.isEmpty }
    for start in 0...(whole.count - sought.count)
    where whole[start] == first && whole[start..<(start + sought.count)].elementsEqual(sought) {
      return true
    }
    return false
  }
}
