extension UInt8 {
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let ampersand = UInt8(ascii: "&")
  static let colon = UInt8(ascii: ":")
  static let closingBracket = UInt8(ascii: "]")
  static let carriageReturn: UInt8 = 0x0d
  static let lineFeed: UInt8 = 0x0a

  /// Tab, line feed, carriage return and the space itself.
  var isSpace: Bool { self == 0x20 || self == 0x0a || self == 0x09 || self == 0x0d }

  var isNameStart: Bool {
    switch self {
    case 0x61...0x7a, 0x41...0x5a, 0x5f, 0x80...0xff: true
    default: false
    }
  }

  var isNamePart: Bool {
    switch self {
    case 0x61...0x7a, 0x41...0x5a, 0x30...0x3a, 0x5f, 0x2d, 0x2e, 0x80...0xff: true
    default: false
    }
  }
}
