/// One file in an archive, as the archive's directory at the end describes it.
///
/// The header before the file's bytes repeats this, but may leave sizes out; the directory never does.
struct ZipEntry: Equatable, Sendable {
  var name: String
  var isLocked: Bool
  var method: Method
  var checksum: UInt32
  var packedCount: Int
  var unpackedCount: Int
  /// Where the entry's own header starts.
  var start: Int

  enum Method: Equatable, Sendable {
    case stored
    case deflated
    /// Something that Word doesn't write (LZMA, bzip2, Zstandard).
    case other
  }
}

/// What an archive may ask of us; a report with pictures stays far below every one of these.
enum ZipLimit {
  /// A large Word document has some hundred parts; more is an attack on the directory reader.
  static let entries = 10_000
  /// The text part of a thousand-page report takes about 20 MiB.
  static let unpackedPart = 256 << 20
  /// Pictures included; beyond this the machine's memory is at stake.
  static let unpackedTotal = 512 << 20
  /// The same short paragraph over and over packs some 250 times; only filler packs more.
  ///
  /// Small parts go free: they can't hurt, and repetitive settings do pack well.
  static let ratios: [(above: Int, ratio: Int)] = [(1 << 20, 500), (32 << 20, 200)]

  static func isBomb(packed: Int, unpacked: Int) -> Bool {
    unpacked > unpackedPart
      || ratios.contains { unpacked > $0.above && unpacked / $0.ratio > packed }
  }
}
