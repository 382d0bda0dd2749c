/// Makes one letter of a base and its mark (a and ring become å), as all other text has it.
///
/// Holds the Latin letters with marks. Swift compares by canonical equivalence, so the table of
/// whole letters finds the letter in pieces.
package enum Composition {
  private static let whole: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    for codes in [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
      for code in codes {
        guard let scalar = Unicode.Scalar(code) else { continue }
        table[Character(scalar)] = scalar
      }
    }
    return table
  }()

  /// Whether the UTF-8 holds a combining mark (U+0300–U+036F) or the unit ångström.
  private static func isNeeded(_ text: String) -> Bool {
    var (before, last): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if last == 0xCC || (last == 0xCD && byte < 0xB0) { return true }
      if before == 0xE2 && last == 0x84 && byte == 0xAB { return true }
      (before, last) = (last, byte)
    }
    return false
  }

  package static func compose(_ text: String) -> String {
    guard isNeeded(text) else { return text }
    var scalars = String.UnicodeScalarView()
    for character in text {
      if let scalar = whole[character] {
        scalars.append(scalar)
      } else {
        scalars.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(scalars)
  }
}
