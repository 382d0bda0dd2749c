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
    case whole(String)
    case beginning(String)
    case ending(String)
    case holding(String)
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
      guard place < words.count, choices.contains(where: { $0.fits(words[place].lower) }) else {
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

  private static let closing: Set<String> = [".", ";", "!", "?", ":"]
}

extension Phrase.Match {
  init(_ pattern: Substring) {
    switch (pattern.first == "*", pattern.last == "*") {
    case (true, true): self = .holding(String(pattern.dropFirst().dropLast()))
    case (true, false): self = .ending(String(pattern.dropFirst()))
    case (false, true): self = .beginning(String(pattern.dropLast()))
    case (false, false): self = .whole(String(pattern))
    }
  }

  func fits(_ word: String) -> Bool {
    switch self {
    case .whole(let text): word == text
    case .beginning(let text): word.utf8.starts(with: text.utf8)
    case .ending(let text): word.hasSuffix(text)
    case .holding(let text): word.holds(text)
    }
  }

  /// The first byte of every word that can fit, when there is only one.
  var firstByte: UInt8? {
    switch self {
    case .whole(let text), .beginning(let text): text.utf8.first
    case .ending, .holding: nil
    }
  }
}

extension String {
  /// Whether the bytes of `part` stand somewhere in it.
  func holds(_ part: String) -> Bool {
    let whole = Array(utf8)
    let sought = Array(part.utf8)
    guard !sought.isEmpty, whole.count >= sought.count else { return sought.isEmpty }
    for start in 0...(whole.count - sought.count)
    where whole[start] == sought[0] && whole[start..<(start + sought.count)] == sought[...] {
      return true
    }
    return false
  }
}
