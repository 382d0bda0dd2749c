/// Bytes as text, for what must stand in JSON or in a page.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  package static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var word = 0
      for place in 0..<3 { word = word << 8 | (place < count ? Int(bytes[start + place]) : 0) }
      for place in 0..<4 {
        text.append(place <= count ? alphabet[word >> (18 - 6 * place) & 63] : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `nil` for what no bytes are written as.
  package static func bytes(_ text: String) -> [UInt8]? {
    let written = Array(text.utf8)
    guard written.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count / 4 * 3)
    for start in stride(from: 0, to: written.count, by: 4) {
      let group = written[start..<start + 4].prefix { $0 != padding }
      guard group.count > 1 else { return nil }
      var word = 0
      for place in 0..<4 {
        let value = place < group.count ? values[Int(group[start + place])] : 0
        guard value >= 0 else { return nil }
        word = word << 6 | value
      }
      for place in 0..<(group.count - 1) {
        bytes.append(UInt8(truncatingIfNeeded: word >> (16 - 8 * place)))
      }
    }
    // Also refuses padding inside the text and bits that no byte has.
    return Base64.text(bytes) == text ? bytes : nil
  }

  /// What each byte stands for; below zero for one that stands for nothing.
  private static let values: [Int] = {
    var values = Array(repeating: -1, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = value }
    return values
  }()
}
