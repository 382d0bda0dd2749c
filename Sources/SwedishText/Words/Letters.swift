/// Sorts the characters of UTF-8 text, as far as Swedish text needs.
enum Letters {
  enum Sort {
    case space
    case digit
    case letter
    case sign
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The bytes in small letters; `nil` when they are so already.
  static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    if bytes.contains(where: { $0 > 0xC3 }) {
      let lower = Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
      return lower.elementsEqual(bytes) ? nil : lower
    }
    guard bytes.indices.contains(where: { isCapital(bytes, $0) }) else { return nil }
    return bytes.indices.map { bytes[$0] + (isCapital(bytes, $0) ? 0x20 : 0) }
  }

  /// A to Z, or the second byte of À to Þ but ×.
  private static func isCapital(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    return index > bytes.startIndex && bytes[index - 1] == 0xC3 && (0x80...0x9E).contains(byte)
      && byte != 0x97
  }

  static func length(_ bytes: [UInt8], at place: Int) -> Int {
    let length =
      switch bytes[place] {
      case ..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(length, bytes.count - place)
  }

  static func sort(_ bytes: [UInt8], at place: Int, length: Int) -> Sort {
    let byte = bytes[place]
    if byte < 0x80 { return sortASCII(byte) }
    guard length > 1 else { return .sign }
    switch (byte, bytes[place + 1]) {
    case (0xC2, 0xA0): return .space
    case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): return .letter
    case (0xC2, _): return .sign
    case (0xC3, 0x97), (0xC3, 0xB7): return .sign
    case (0xE2, 0x80) where length > 2 && (bytes[place + 2] <= 0x8B || bytes[place + 2] == 0xAF):
      return .space
    case (0xE2, _), (0xE3, 0x80), (0xEF, 0x80...0xA3), (0xEF, 0xBF), (0xF0, 0x9F): return .sign
    default: return .letter
    }
  }

  private static func sortASCII(_ byte: UInt8) -> Sort {
    switch byte {
    case 0x00...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    default: .sign
    }
  }
}
