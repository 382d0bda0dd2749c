/// Windows code page 1252, which holds all of Latin-1 and puts quotation marks and dashes where
/// Latin-1 has control characters that no text uses.
enum CodePage {
  private static let windows: [UInt32] = [
    0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x20, 0x017D, 0x20,
    0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20, 0x017E, 0x0178,
  ]

  static func decode(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        letters.append(byte)
        continue
      }
      let code = byte < 0xA0 ? windows[Int(byte) - 0x80] : UInt32(byte)
      append(code, to: &letters)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func append(_ code: UInt32, to letters: inout [UInt8]) {
    if code < 0x80 {
      letters.append(UInt8(code))
    } else if code < 0x800 {
      letters.append(UInt8(0xC0 | code >> 6))
      letters.append(UInt8(0x80 | code & 0x3F))
    } else {
      letters.append(UInt8(0xE0 | code >> 12))
      letters.append(UInt8(0x80 | code >> 6 & 0x3F))
      letters.append(UInt8(0x80 | code & 0x3F))
    }
  }
}
