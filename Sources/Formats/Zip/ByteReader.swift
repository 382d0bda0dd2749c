/// Reads little-endian numbers at any place; a place outside the file is a broken archive.
struct ByteReader: Sendable {
  let bytes: [UInt8]

  func short(at index: Int) throws(UnreadableFile) -> Int {
    Int(try number(at: index, width: 2))
  }

  func word(at index: Int) throws(UnreadableFile) -> Int {
    Int(try number(at: index, width: 4))
  }

  /// Eight bytes; more than `Int` holds is more than any file holds.
  func long(at index: Int) throws(UnreadableFile) -> Int {
    guard let value = Int(exactly: try number(at: index, width: 8)) else { throw .brokenZip }
    return value
  }

  func slice(at start: Int, count: Int) throws(UnreadableFile) -> ArraySlice<UInt8> {
    guard start >= 0, count >= 0, start <= bytes.count, count <= bytes.count - start else {
      throw .brokenZip
    }
    return bytes[start..<start + count]
  }

  private func number(at index: Int, width: Int) throws(UnreadableFile) -> UInt64 {
    var value: UInt64 = 0
    for byte in try slice(at: index, count: width).reversed() {
      value = value << 8 | UInt64(byte)
    }
    return value
  }
}
