/// A reference to a character: one of the five names of XML, or a number.
///
/// All others would need a document type, which is where they become dangerous.
struct XMLReference {
  let scalar: Unicode.Scalar
  let end: Int

  /// The longest that means anything: `&#x10FFFF;`, with room for some zeros.
  private static let longest = 16

  /// `nil` when what stands at the ampersand is no reference to a character of XML.
  init?(_ bytes: [UInt8], at start: Int) {
    let last = min(bytes.count, start + Self.longest)
    guard let end = bytes[start..<last].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    guard let scalar = Self.scalar(bytes[(start + 1)..<end]) else { return nil }
    self.scalar = scalar
    self.end = end + 1
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == UInt8(ascii: "#") { return number(name.dropFirst()) }
    return switch String(decoding: name, as: UTF8.self) {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: nil
    }
  }

  private static func number(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = name.first == UInt8(ascii: "x")
    let digits = isHex ? name.dropFirst() : name
    // A sign would be taken by the number parser, but is no digit.
    guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else {
      return nil
    }
    let text = String(decoding: digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), isAllowed(value) else { return nil }
    return Unicode.Scalar(value)
  }

  /// XML has no control characters but tab and line ends, and none of the two non-characters.
  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0a, 0x0d: true
    case 0..<0x20, 0xfffe, 0xffff: false
    default: true
    }
  }
}
