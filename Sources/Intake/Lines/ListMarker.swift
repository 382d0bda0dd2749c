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
    "•", "*", "·", "▪", "●", "○", "■", "□", "➢", "✓", "‣", "◦", "\u{F0B7}", "\u{F0A7}", "\u{25AA}",
  ]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "‒", "−"]

  init?(_ line: TextLine) {
    let scalars = line.text.unicodeScalars
    guard let space = scalars.firstIndex(where: { $0.properties.isWhitespace }),
      let first = scalars.first
    else { return nil }
    let mark = scalars[..<space]
    guard mark.count <= 3 else { return nil }
    (number, isDash) = (nil, false)
    if mark.count == 1 {
      isDash = Self.dashes.contains(first)
      // The letter o is a bullet of Word's second level, which always stands indented.
      guard isDash || Self.bullets.contains(first) || (first == "o" && line.indent > 1) else {
        return nil
      }
    } else if let end = mark.last, end == "." || end == ")" {
      number = Int(String(mark.dropLast()))
      let isLetter = end == ")" && mark.count == 2 && first.properties.isLowercase
      guard number != nil || isLetter else { return nil }
    } else {
      return nil
    }
    let body = scalars[space...].drop { $0.properties.isWhitespace }
    rest = String(body)
    hang = mark.count + 1
  }
}
