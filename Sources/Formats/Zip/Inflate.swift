import CZlib

/// Unpacks deflated bytes that must give exactly `count` bytes.
///
/// One byte more is given room, so that a part that is longer than it says shows itself.
func inflate(_ packed: ArraySlice<UInt8>, count: Int) throws(UnreadableFile) -> [UInt8] {
  var isWhole = false
  let unpacked = unsafe [UInt8](unsafeUninitializedCapacity: count + 1) { room, filled in
    unsafe packed.withUnsafeBufferPointer { source in
      (isWhole, filled) = unsafe inflate(source, into: room)
    }
  }
  guard isWhole, unpacked.count == count else { throw .brokenZip }
  return unpacked
}

func checksum(of bytes: [UInt8]) -> UInt32 {
  unsafe bytes.withUnsafeBufferPointer { buffer in
    UInt32(truncatingIfNeeded: unsafe crc32_z(0, buffer.baseAddress, z_size_t(buffer.count)))
  }
}

/// Tells whether the stream ended where the packed bytes end, and how many bytes it gave.
private func inflate(
  _ source: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
) -> (isWhole: Bool, count: Int) {
  /// Bare deflate without a wrapper, window of 32 KiB: what zip uses.
  let rawWindow: Int32 = -15
  var stream = unsafe z_stream()
  unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
  unsafe stream.avail_in = uInt(source.count)
  unsafe stream.next_out = room.baseAddress
  unsafe stream.avail_out = uInt(room.count)
  let streamSize = unsafe Int32(MemoryLayout<z_stream>.size)
  guard unsafe inflateInit2_(&stream, rawWindow, ZLIB_VERSION, streamSize) == Z_OK else {
    return (false, 0)
  }
  let outcome = unsafe inflate(&stream, Z_FINISH)
  unsafe inflateEnd(&stream)
  let isWhole = unsafe outcome == Z_STREAM_END && stream.avail_in == 0
  return unsafe (isWhole, room.count - Int(stream.avail_out))
}
