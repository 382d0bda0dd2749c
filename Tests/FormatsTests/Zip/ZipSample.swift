import Testing

/// Writes zip archives for tests, and may lie about what it writes.
struct ZipSample {
  struct Part {
    var name: String
    var packed: [UInt8]
    var method = 0
    var unpackedCount: Int
    var checksum: UInt32
    var flags = 0

    init(_ name: String, _ content: [UInt8]) {
      self.name = name
      packed = content
      unpackedCount = content.count
      checksum = ZipSample.checksum(content)
    }

    init(_ name: String, _ content: String) {
      self.init(name, Array(content.utf8))
    }

    /// The same content in the form that every deflate reader knows, without being smaller.
    var deflated: Part {
      var part = self
      let count = UInt16(packed.count)
      part.packed = [1] + number(Int(count), 2) + number(Int(~count), 2) + packed
      part.method = 8
      return part
    }

    func changed(_ change: (inout Part) -> Void) -> Part {
      var part = self
      change(&part)
      return part
    }
  }

  var parts: [Part]
  /// How many times the directory names each part.
  var namings = 1
  var comment = ""
  /// Whether sizes and places stand in 64 bits, as some writers do even for small files.
  var isWide = false

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      for naming in 0..<namings {
        let copy = naming == 0 ? part : part.changed { $0.name += "\(naming)" }
        directory += entry(copy, at: file.count)
      }
      file += [0x50, 0x4b, 3, 4] + Self.common(part) + number(part.name.utf8.count, 2) + [0, 0]
      file += Array(part.name.utf8) + part.packed
    }
    let count = number(isWide ? 0xffff : parts.count * namings, 2)
    return file + directory + (isWide ? wideEnd(directory, at: file.count) : []) + [
      0x50, 0x4b, 5, 6, 0, 0, 0, 0,
    ] + count + count
      + number(directory.count, 4) + number(file.count, 4)
      + number(comment.utf8.count, 2) + Array(comment.utf8)
  }

  /// Zeros in deflate's fixed code: 13 bits for every 258 of them.
  static func zeros(times count: Int) -> Part {
    var bits: [Bool] =
      [true, true, false] + [false, false, true, true, false, false, false, false]
    for _ in 0..<count {
      bits += [true, true, false, false, false, true, false, true]
      bits += [false, false, false, false, false]
    }
    bits += Array(repeating: false, count: 7)
    var part = Part("zeros", "")
    part.packed = stride(from: 0, to: bits.count, by: 8).map { start in
      var byte: UInt8 = 0
      for place in start..<min(start + 8, bits.count) where bits[place] {
        byte |= 1 << (place - start)
      }
      return byte
    }
    part.method = 8
    part.unpackedCount = 1 + 258 * count
    part.checksum = checksum(Array(repeating: 0, count: part.unpackedCount))
    return part
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xffff_ffff
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 0 ? 0 : 0xedb8_8320) }
    }
    return ~sum
  }

  private func entry(_ part: Part, at start: Int) -> [UInt8] {
    var extra: [UInt8] = []
    var shown = Self.common(part)
    if isWide {
      shown = Array(shown.dropLast(8)) + Array(repeating: 0xff, count: 8)
      extra =
        [9, 9, 2, 0, 0, 0, 1, 0, 24, 0] + number(part.unpackedCount, 8)
        + number(part.packed.count, 8) + number(start, 8)
    }
    return [0x50, 0x4b, 1, 2, 20, 0] + shown + number(part.name.utf8.count, 2)
      + number(extra.count, 2) + Array(repeating: 0, count: 10)
      + number(isWide ? 0xffff_ffff : start, 4) + Array(part.name.utf8) + extra
  }

  private func wideEnd(_ directory: [UInt8], at start: Int) -> [UInt8] {
    let count = number(parts.count * namings, 8)
    return [0x50, 0x4b, 6, 6] + number(44, 8) + Array(repeating: 0, count: 12) + count + count
      + number(directory.count, 8) + number(start, 8) + [0x50, 0x4b, 6, 7, 0, 0, 0, 0]
      + number(start + directory.count, 8) + [1, 0, 0, 0]
  }

  private static func common(_ part: Part) -> [UInt8] {
    number(20, 2) + number(part.flags, 2) + number(part.method, 2) + [0, 0, 0, 0]
      + number(Int(part.checksum), 4) + number(part.packed.count, 4)
      + number(part.unpackedCount, 4)
  }
}

/// A little-endian number in so many bytes.
func number(_ value: Int, _ width: Int) -> [UInt8] {
  (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

extension ZipSample: CustomTestStringConvertible {
  var testDescription: String { "\(parts.count) parts" }
}

extension ZipSample.Part: CustomTestStringConvertible {
  var testDescription: String { "\(name), \(packed.count) bytes" }
}
