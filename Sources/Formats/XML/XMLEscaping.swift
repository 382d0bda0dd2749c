extension [UInt8] {
  /// Appends text so that it reads back the same between tags and in an attribute.
  ///
  /// Line ends and tabs become references, or an attribute would give them back as spaces. What
  /// XML 1.0 can't hold at all (most control characters, U+FFFE, U+FFFF) is left out.
  mutating func append(escaping text: String) {
    let letters = text.utf8Span.span
    var isPlain = true
    for index in letters.indices where letters[index].mayNeedEscape {
      isPlain = false
      break
    }
    if isPlain {
      append(contentsOf: text.utf8)
    } else {
      append(escaping: letters)
    }
  }

  private mutating func append(escaping letters: Span<UInt8>) {
    var index = 0
    while index < letters.count {
      let byte = letters[index]
      if !byte.mayNeedEscape {
        append(byte)
      } else if byte != UInt8.nonCharacterStart {
        append(contentsOf: byte.reference.utf8)
      } else if Self.isNonCharacter(letters, at: index) {
        index += 2
      } else {
        append(byte)
      }
      index += 1
    }
  }

  /// U+FFFE and U+FFFF: 0xEF 0xBF, then 0xBE or 0xBF.
  private static func isNonCharacter(_ letters: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < letters.count && letters[index + 1] == 0xbf && letters[index + 2] >= 0xbe
  }

  mutating func append(decimal number: Int) {
    if (0..<10).contains(number) {
      append(UInt8(ascii: "0") + UInt8(number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }

  /// Appends 1234 as 12.34 and 1200 as 12.
  mutating func append(hundredths: Int) {
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    append(contentsOf: String(whole).utf8)
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }
}

extension UInt8 {
  fileprivate static let nonCharacterStart: UInt8 = 0xef

  fileprivate var mayNeedEscape: Bool {
    switch self {
    case 0..<0x20, 0x22, 0x26, 0x3c, 0x3e, Self.nonCharacterStart: true
    default: false
    }
  }

  /// Empty for what XML can't hold.
  fileprivate var reference: String {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x09: "&#9;"
    case 0x0a: "&#10;"
    case 0x0d: "&#13;"
    default: ""
    }
  }
}
