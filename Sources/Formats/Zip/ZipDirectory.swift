/// Finds and reads the directory that ends every zip archive.
struct ZipDirectory {
  private static let endSignature = 0x0605_4b50
  private static let wideEndSignature = 0x0606_4b50
  private static let wideLocatorSignature = 0x0706_4b50
  private static let entrySignature = 0x0201_4b50
  private static let endCount = 22
  private static let wideLocatorCount = 20
  private static let entryCount = 46
  /// The comment after the directory says its length in two bytes.
  private static let longestComment = 0xffff
  private static let wideExtra = 0x0001

  private let file: ByteReader

  init(_ file: ByteReader) {
    self.file = file
  }

  func entries() throws(UnreadableFile) -> [ZipEntry] {
    let (count, start, end) = try place()
    guard count <= ZipLimit.entries else { throw .zipBomb }
    var entries: [ZipEntry] = []
    var next = start
    for _ in 0..<count {
      guard next < end, try file.word(at: next) == Self.entrySignature else { throw .brokenZip }
      let nameCount = try file.short(at: next + 28)
      let extraCount = try file.short(at: next + 30)
      let commentCount = try file.short(at: next + 32)
      entries.append(try entry(at: next, nameCount: nameCount, extraCount: extraCount))
      next += Self.entryCount + nameCount + extraCount + commentCount
    }
    guard next <= end else { throw .brokenZip }
    return entries
  }

  private func place() throws(UnreadableFile) -> (count: Int, start: Int, end: Int) {
    let end = try endRecord()
    let count = try file.short(at: end + 10)
    let size = try file.word(at: end + 12)
    let start = try file.word(at: end + 16)
    if count == 0xffff || size == 0xffff_ffff || start == 0xffff_ffff {
      return try widePlace(before: end)
    }
    guard start <= end, size <= end - start else { throw .brokenZip }
    return (count, start, start + size)
  }

  /// The directory of an archive with 64-bit sizes, which some writers use for small files too.
  private func widePlace(
    before end: Int
  ) throws(UnreadableFile) -> (count: Int, start: Int, end: Int) {
    let locator = end - Self.wideLocatorCount
    guard try file.word(at: locator) == Self.wideLocatorSignature else { throw .brokenZip }
    let record = try file.long(at: locator + 8)
    guard record < locator, try file.word(at: record) == Self.wideEndSignature else {
      throw .brokenZip
    }
    let count = try file.long(at: record + 32)
    let size = try file.long(at: record + 40)
    let start = try file.long(at: record + 48)
    guard start <= record, size <= record - start else { throw .brokenZip }
    return (count, start, start + size)
  }

  private func endRecord() throws(UnreadableFile) -> Int {
    let last = file.bytes.count - Self.endCount
    guard last >= 0 else { throw .brokenZip }
    for start in (max(0, last - Self.longestComment)...last).reversed()
    where file.bytes[start] == 0x50 {
      guard try file.word(at: start) == Self.endSignature else { continue }
      if try file.short(at: start + 20) <= last - start { return start }
    }
    throw .brokenZip
  }

  private func entry(
    at start: Int, nameCount: Int, extraCount: Int
  ) throws(UnreadableFile) -> ZipEntry {
    let nameStart = start + Self.entryCount
    var entry = ZipEntry(
      name: Self.name(try file.slice(at: nameStart, count: nameCount)),
      isLocked: try file.short(at: start + 8) & 1 != 0,
      method: Self.method(try file.short(at: start + 10)),
      checksum: UInt32(try file.word(at: start + 16)),
      packedCount: try file.word(at: start + 20),
      unpackedCount: try file.word(at: start + 24),
      start: try file.word(at: start + 42))
    try widen(&entry, extraStart: nameStart + nameCount, extraCount: extraCount)
    return entry
  }

  /// Takes the 64-bit numbers that stand among the extra fields in place of those left out.
  private func widen(
    _ entry: inout ZipEntry, extraStart: Int, extraCount: Int
  ) throws(UnreadableFile) {
    let missing = 0xffff_ffff
    let wide: [WritableKeyPath<ZipEntry, Int>] = [\.unpackedCount, \.packedCount, \.start]
    let lacking = wide.filter { entry[keyPath: $0] == missing }
    guard !lacking.isEmpty else { return }
    var next = extraStart
    while next + 4 <= extraStart + extraCount {
      let count = try file.short(at: next + 2)
      guard try file.short(at: next) == Self.wideExtra else {
        next += 4 + count
        continue
      }
      guard count >= 8 * lacking.count else { throw .brokenZip }
      for (index, field) in lacking.enumerated() {
        entry[keyPath: field] = try file.long(at: next + 4 + 8 * index)
      }
      return
    }
    throw .brokenZip
  }

  /// Some writers use the backslash of Windows between folders.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
  }

  private static func method(_ number: Int) -> ZipEntry.Method {
    switch number {
    case 0: .stored
    case 8: .deflated
    default: .other
    }
  }
}
