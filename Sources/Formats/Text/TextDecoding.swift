/// Turns the bytes of a text file into letters, whatever decade the file comes from.
package enum TextDecoding {
  /// A year of a board's papers is a few megabytes; ten times that is no report.
  package static let byteLimit = 64 << 20
  /// More control characters than one in so many bytes is no text.
  ///
  /// A stray one is forgiven: old word processors left them behind.
  private static let bytesPerControl = 200
  /// One broken byte among so many well-formed letters is damage, not another alphabet.
  private static let lettersPerFault = 20

  package static func decode(_ bytes: [UInt8]) throws(UnreadableFile) -> String {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= byteLimit else { throw .tooLarge(bytes: bytes.count, limit: byteLimit) }
    let text = try letters(bytes)
    guard text.utf8.contains(where: { $0 > 0x20 && $0 != 0x7F }) else { throw .noText }
    return text
  }

  private static func letters(_ bytes: [UInt8]) throws(UnreadableFile) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return try wide(bytes, lowFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try wide(bytes, lowFirst: false) }
    try refuseBinary(bytes)
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = marked ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: body, as: UTF8.self) { return text }
    if marked || isDamaged(body) { return String(decoding: body, as: UTF8.self) }
    return CodePage.decode(body)
  }

  private static func wide(_ bytes: [UInt8], lowFirst: Bool) throws(UnreadableFile) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(lowFirst ? second << 8 | first : first << 8 | second)
    }
    guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else {
      throw .binary
    }
    return text
  }

  private static func refuseBinary(_ bytes: [UInt8]) throws(UnreadableFile) {
    var controls = 0
    for byte in bytes where byte < 0x20 || byte == 0x7F {
      if byte == 0 { throw .binary }
      // Tab, line feed, vertical tab, form feed, carriage return, and the end mark of DOS.
      if !(0x09...0x0D).contains(byte) && byte != 0x1A { controls += 1 }
    }
    if controls > bytes.count / bytesPerControl { throw .binary }
  }

  /// Whether nearly all letters beyond ASCII are well-formed UTF-8.
  private static func isDamaged(_ bytes: [UInt8]) -> Bool {
    var (whole, faults, index) = (0, 0, 0)
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 1 { whole += 1 }
      if length == 0 { faults += 1 }
      index += max(length, 1)
    }
    return whole > faults * lettersPerFault
  }

  /// The bytes of the letter that begins here; 0 where none does.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let length =
      switch bytes[index] {
      case 0..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    for next in bytes[(index + 1)..<(index + length)] where next & 0xC0 != 0x80 { return 0 }
    return length
  }
}
