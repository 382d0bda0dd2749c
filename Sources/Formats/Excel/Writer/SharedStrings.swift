/// The texts of all sheets, each once.
struct SharedStrings {
  /// By bytes, since strings that look alike are equal though they are written differently.
  private var places: [[UInt8]: Int] = [:]
  private var items: XML = ""
  private var uses = 0

  mutating func index(of text: String) -> Int {
    uses += 1
    let bytes = Array(text.utf8)
    if let place = places[bytes] { return place }
    let place = places.count
    places[bytes] = place
    items += "<si><t xml:space=\"preserve\">\(SheetText.written(text))</t></si>"
    return place
  }

  var xml: XML {
    """
    <sst xmlns="\(ExcelWriter.space)" count="\(uses)" uniqueCount="\(places.count)">\
    \(items)</sst>
    """
  }
}

/// Text as a workbook writes it: `_x000D_` stands for a character by its number.
enum SheetText {
  private static let underscore = UInt8(ascii: "_")
  private static let codeCount = 7

  /// Line ends become those of Excel, and what only looks like a code is kept from being one.
  static func written(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == .carriageReturn || $0 == underscore }) else {
      return text
    }
    let bytes = Array(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").utf8)
    var written: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      written.append(byte)
      if code(bytes, at: index) != nil { written += "x005F_".utf8 }
    }
    return String(decoding: written, as: UTF8.self)
  }

  static func read(_ text: String) -> String {
    guard text.utf8.contains(underscore) else { return text }
    let bytes = Array(text.utf8)
    var units: [UInt16] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let code = code(bytes, at: index) else {
        index += 1
        continue
      }
      units += String(decoding: bytes[start..<index], as: UTF8.self).utf16
      units.append(code)
      index += codeCount
      start = index
    }
    units += String(decoding: bytes[start...], as: UTF8.self).utf16
    return String(decoding: units, as: UTF16.self)
  }

  /// The UTF-16 unit that `_xHHHH_` at the index stands for.
  private static func code(_ bytes: [UInt8], at index: Int) -> UInt16? {
    guard bytes[index] == underscore, index + codeCount <= bytes.count,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == underscore
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)]
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
