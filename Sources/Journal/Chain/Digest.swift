import Crypto

/// A SHA-256 (FIPS 180-4) digest: 32 bytes.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  package static let byteCount = 32

  package let bytes: [UInt8]

  /// `nil` unless there are 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// `nil` unless the text is 64 small hexadecimal digits.
  package init?(hex: some StringProtocol) {
    guard let bytes = [UInt8](hex: hex) else { return nil }
    self.init(bytes: bytes)
  }

  package init(of parts: [UInt8]...) {
    var hash = SHA256()
    for part in parts { hash.update(data: part) }
    bytes = Array(hash.finalize())
  }

  private init(zeros: Int) { bytes = Array(repeating: 0, count: zeros) }

  /// What the first revision follows.
  package static let nothing = Digest(zeros: byteCount)

  package var hex: String { bytes.hex }
  package var description: String { hex }
}

extension [UInt8] {
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  package init?(hex: some StringProtocol) {
    let digits = hex.utf8.map(Self.value)
    guard digits.count.isMultiple(of: 2), digits.allSatisfy({ $0 < 16 }) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static func value(_ digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: 16
    }
  }
}
