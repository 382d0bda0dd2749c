/// What begins an item of a list: a bullet, a number or a letter.
struct ListMarker: Equatable {
  /// The number of a numbered item; `nil` for bullets and letters.
  var number: Int?
  var isDash: Bool
  /// The line after the marker.
  var rest: String
  /// The columns of marker and space, where the item's own text begins.
  var hang: Int

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "*", "·", "▪", "●", "○", "■", "□", "➢", "✓", "‣", "◦",
  ]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "‒", "−"]
  /// Bullets of symbol fonts are letters that only those fonts have.
  private static let symbols: ClosedRange<Unicode.Scalar> = "\u{E000}"..."\u{F8FF}"
  private static let longest = 3

  init?(_ line: TextLine) {
    let scalars = line.text.unicodeScalars
    guard let first = scalars.first,
      let space = scalars.prefix(Self.longest + 1).firstIndex(where: \.properties.isWhitespace)
    else { return nil }
    let mark = scalars[..<space]
    number = Self.number(mark)
    isDash = mark.count == 1 && Self.dashes.contains(first)
    let isBullet = mark.count == 1 && Self.isBullet(first, isSetIn: line.indent > 1)
    guard isDash || isBullet || number != nil || Self.isLetter(mark) else { return nil }
    rest = String(scalars[space...].drop(while: \.properties.isWhitespace))
    hang = mark.count + 1
  }

  private static func isBullet(_ mark: Unicode.Scalar, isSetIn: Bool) -> Bool {
    // The letter o is a bullet of Word's second level, which always stands indented.
    bullets.contains(mark) || symbols.contains(mark) || (mark == "o" && isSetIn)
  }

  /// The number of "1." and "12)".
  private static func number(_ mark: String.UnicodeScalarView.SubSequence) -> Int? {
    guard mark.last == "." || mark.last == ")" else { return nil }
    return Int(String(mark.dropLast()))
  }

  /// Whether it is "a)".
  private static func isLetter(_ mark: String.UnicodeScalarView.SubSequence) -> Bool {
    mark.count == 2 && mark.last == ")" && mark.first?.properties.isLowercase == true
  }
}
