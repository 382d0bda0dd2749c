import CZlib

/// Packs one part after the other with the same working memory.
///
/// zlib's state takes a quarter of a megabyte, and setting it up takes longer than packing a
/// small part; it also remembers its own address, and so stands on the heap.
@safe struct Deflater: ~Copyable {
  /// Bare deflate without a wrapper, window of 32 KiB: what zip uses.
  private static let rawWindow: Int32 = -15
  /// zlib's own middle way between time and size.
  private static let level: Int32 = 6
  private static let memoryLevel: Int32 = 8

  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    let outcome = unsafe deflateInit2_(
      stream, Self.level, Z_DEFLATED, Self.rawWindow, Self.memoryLevel, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, size)
    isReady = outcome == Z_OK
  }

  deinit {
    if isReady { unsafe deflateEnd(stream) }
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// `nil` when zlib can't pack, for want of memory; the bytes can be stored as they stand.
  mutating func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    guard isReady, unsafe deflateReset(stream) == Z_OK, uInt(exactly: bytes.count) != nil else {
      return nil
    }
    var isWhole = false
    let most = Int(unsafe deflateBound(stream, uLong(bytes.count)))
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: most) { room, filled in
      unsafe bytes.withUnsafeBufferPointer { source in
        (isWhole, filled) = unsafe deflate(source, into: room)
      }
    }
    return isWhole ? packed : nil
  }

  private func deflate(
    _ source: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> (isWhole: Bool, count: Int) {
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
    unsafe stream.pointee.avail_in = uInt(source.count)
    unsafe stream.pointee.next_out = room.baseAddress
    unsafe stream.pointee.avail_out = uInt(room.count)
    let outcome = unsafe CZlib.deflate(stream, Z_FINISH)
    return unsafe (outcome == Z_STREAM_END, room.count - Int(stream.pointee.avail_out))
  }
}
