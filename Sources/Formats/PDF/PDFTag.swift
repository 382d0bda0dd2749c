/// A tag's name and its attributes.
struct PDFTag {
  let name: String
  private var attributes: [String: String] = [:]

  init(_ slice: ArraySlice<UInt8>) {
    let end = slice.firstIndex { $0 <= 0x20 } ?? slice.endIndex
    name = String(decoding: slice[..<end], as: UTF8.self)
    var rest = slice[end...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")),
      let open = rest[equals...].firstIndex(of: UInt8(ascii: "\"")),
      let close = rest[(open + 1)...].firstIndex(of: UInt8(ascii: "\""))
    {
      let key = String(decoding: rest[..<equals].filter { $0 > 0x20 }, as: UTF8.self)
      attributes[key] = Self.decoded(rest[(open + 1)..<close])
      rest = rest[(close + 1)...]
    }
  }

  subscript(_ key: String) -> String? { attributes[key] }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]
  /// No entity that the tool writes is longer.
  private static let longest = 8

  /// The letters with their entities resolved.
  static func decoded(_ slice: ArraySlice<UInt8>) -> String {
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var (text, rest) = ("", slice)
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += String(decoding: rest[..<start], as: UTF8.self)
      rest = rest[start...]
      guard let end = rest.prefix(longest + 2).firstIndex(of: UInt8(ascii: ";")),
        let letter = entity(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
      else {
        text += "&"
        rest = rest.dropFirst()
        continue
      }
      text += letter
      rest = rest[(end + 1)...]
    }
    return text + String(decoding: rest, as: UTF8.self)
  }

  private static func entity(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { Unicode.Scalar($0) }.map { String($0) }
  }
}
