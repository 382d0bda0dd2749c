/// Reads the parts of a zip archive that may have been made to harm.
///
/// The directory is checked as a whole before any part is unpacked: sizes, limits, and that no
/// two entries share bytes, which is how a small file claims to hold a thousand large ones.
package struct ZipReader: Sendable {
  private static let headerSignature = 0x0403_4b50
  private static let headerCount = 30

  private let file: ByteReader
  private var entries: [String: ZipEntry] = [:]

  package init(_ bytes: [UInt8]) throws(UnreadableFile) {
    file = ByteReader(bytes: bytes)
    let listed = try ZipDirectory(file).entries()
    try checkSizes(listed)
    try checkOverlap(listed)
    for entry in listed {
      // Two parts with one name would be two documents, depending on who reads.
      guard entries.updateValue(entry, forKey: Self.key(entry.name)) == nil else {
        throw .brokenZip
      }
    }
  }

  package func holds(_ name: String) -> Bool {
    entries[Self.key(name)] != nil
  }

  /// The part's bytes, or `nil` when there is no part of that name.
  package func contents(of name: String) throws(UnreadableFile) -> [UInt8]? {
    guard let entry = entries[Self.key(name)] else { return nil }
    guard !entry.isLocked else { throw .oldOrLockedWord }
    let packed = try file.slice(at: try contentStart(entry), count: entry.packedCount)
    let unpacked = try unpack(packed, entry)
    guard checksum(of: unpacked) == entry.checksum else { throw .brokenZip }
    return unpacked
  }

  private func unpack(
    _ packed: ArraySlice<UInt8>, _ entry: ZipEntry
  ) throws(UnreadableFile) -> [UInt8] {
    switch entry.method {
    case .stored:
      guard entry.packedCount == entry.unpackedCount else { throw .brokenZip }
      return Array(packed)
    case .deflated:
      return try inflate(packed, count: entry.unpackedCount)
    case .other:
      throw .brokenZip
    }
  }

  private func checkSizes(_ entries: [ZipEntry]) throws(UnreadableFile) {
    var total = 0
    for entry in entries {
      if ZipLimit.isBomb(packed: entry.packedCount, unpacked: entry.unpackedCount) {
        throw .zipBomb
      }
      // No part that packs well is longer packed than all parts may be unpacked.
      guard entry.packedCount <= ZipLimit.unpackedTotal else { throw .brokenZip }
      total += entry.unpackedCount
    }
    guard total <= ZipLimit.unpackedTotal else { throw .zipBomb }
  }

  private func checkOverlap(_ entries: [ZipEntry]) throws(UnreadableFile) {
    var free = 0
    for entry in entries.sorted(by: { $0.start < $1.start }) {
      guard entry.start >= free else { throw .zipBomb }
      let start = try contentStart(entry)
      free = start + (try file.slice(at: start, count: entry.packedCount)).count
    }
  }

  private func contentStart(_ entry: ZipEntry) throws(UnreadableFile) -> Int {
    guard entry.start <= file.bytes.count,
      try file.word(at: entry.start) == Self.headerSignature
    else { throw .brokenZip }
    let nameCount = try file.short(at: entry.start + 26)
    let extraCount = try file.short(at: entry.start + 28)
    return entry.start + Self.headerCount + nameCount + extraCount
  }

  /// Part names in a Word file are the same whatever the case of their letters.
  private static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
  }
}
