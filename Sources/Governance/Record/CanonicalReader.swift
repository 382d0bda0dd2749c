/// Why bytes aren't canonical JSON; `offset` is where reading stopped, in bytes from 0.
package struct NotCanonical: Error, Equatable, Sendable {
  package let offset: Int

  package init(offset: Int) { self.offset = offset }
}

extension Canonical {
  /// Deeper nesting than this no record has; it keeps hostile bytes from exhausting the stack.
  package static let deepest = 32

  /// Reads canonical JSON and nothing looser: what it accepts it would have written the same way.
  package init(bytes: [UInt8]) throws(NotCanonical) {
    var reader = CanonicalReader(bytes: bytes)
    self = try reader.value(depth: 0)
    guard reader.offset == bytes.count else { throw reader.failure }
  }
}

private struct CanonicalReader {
  let bytes: [UInt8]
  var offset = 0

  var failure: NotCanonical { NotCanonical(offset: offset) }
  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func value(depth: Int) throws(NotCanonical) -> Canonical {
    guard depth < Canonical.deepest else { throw failure }
    switch next {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "["): return .list(try list(depth: depth))
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "t"): return .flag(try word("true", true))
    case UInt8(ascii: "f"): return .flag(try word("false", false))
    default: return .integer(try integer())
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func demand(_ byte: UInt8) throws(NotCanonical) {
    guard take(byte) else { throw failure }
  }

  private mutating func word(_ word: String, _ flag: Bool) throws(NotCanonical) -> Bool {
    for byte in word.utf8 { try demand(byte) }
    return flag
  }

  private mutating func integer() throws(NotCanonical) -> Int {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    while let digit = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { offset += 1 }
    let digits = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = Int(digits), String(number) == digits else { throw failure }
    return number
  }

  private mutating func list(depth: Int) throws(NotCanonical) -> [Canonical] {
    try demand(UInt8(ascii: "["))
    var items: [Canonical] = []
    if take(UInt8(ascii: "]")) { return items }
    repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    try demand(UInt8(ascii: "]"))
    return items
  }

  private mutating func object(depth: Int) throws(NotCanonical) -> Canonical.Object {
    try demand(UInt8(ascii: "{"))
    var object = Canonical.Object()
    if take(UInt8(ascii: "}")) { return object }
    repeat {
      let key = try text()
      try demand(UInt8(ascii: ":"))
      guard object.append(key, try value(depth: depth + 1)) else { throw failure }
    } while take(UInt8(ascii: ","))
    try demand(UInt8(ascii: "}"))
    return object
  }

  private mutating func text() throws(NotCanonical) -> String {
    try demand(UInt8(ascii: "\""))
    var decoded: [UInt8] = []
    var start = offset
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw failure }
      offset += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      decoded += bytes[start..<offset - 1]
      decoded.append(try escaped())
      start = offset
    }
    decoded += bytes[start..<offset]
    try demand(UInt8(ascii: "\""))
    guard let text = String(validating: decoded, as: UTF8.self) else { throw failure }
    return text
  }

  private mutating func escaped() throws(NotCanonical) -> UInt8 {
    guard let letter = next else { throw failure }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return letter
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"): return try control()
    default: throw failure
    }
  }

  /// The four digits of a control character that has no letter of its own.
  private mutating func control() throws(NotCanonical) -> UInt8 {
    guard offset + 4 <= bytes.count else { throw failure }
    let digits = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    guard digits.hasPrefix("00"), digits == digits.lowercased(), let code = UInt8(digits, radix: 16)
    else { throw failure }
    guard code < 0x20, ![0x09, 0x0A, 0x0D].contains(code) else { throw failure }
    offset += 4
    return code
  }
}
