import Testing

@testable import Formats

@Suite struct `A written zip archive` {
  static let repeated = Array(String(repeating: "Närvaron ökar. ", count: 400).utf8)
  static let contents: [[UInt8]] = [
    [], [0x41], Array("Åtgärd".utf8), repeated,
    (0..<70_000).map { UInt8(truncatingIfNeeded: $0 * $0) },
  ]

  private static func archive(isStored: Bool = false) -> [UInt8] {
    var writer = ZipWriter()
    for (index, content) in contents.enumerated() {
      writer.add("del/å\(index).xml", content, isStored: isStored)
    }
    return writer.bytes()
  }

  @Test(arguments: [false, true])
  func `gives every part back`(isStored: Bool) throws {
    let zip = try ZipReader(Self.archive(isStored: isStored))
    for (index, content) in Self.contents.enumerated() {
      #expect(try zip.contents(of: "del/å\(index).xml") == content)
    }
  }

  @Test func `packs what can be packed, and stores the rest`() throws {
    let entries = try ZipDirectory(ByteReader(bytes: Self.archive())).entries()
    #expect(entries.map(\.method) == [.stored, .stored, .stored, .deflated, .deflated])
    #expect(entries[3].packedCount < 100)
    let stored = try ZipDirectory(ByteReader(bytes: Self.archive(isStored: true))).entries()
    #expect(stored.allSatisfy { $0.method == .stored && $0.packedCount == $0.unpackedCount })
  }

  @Test func `is the same whenever it is written`() {
    #expect(Self.archive() == Self.archive())
  }

  @Test func `is dated the first day of zip, and names its parts in UTF-8`() {
    let bytes = Self.archive()
    #expect(Array(bytes[6..<8]) == [0, 8])
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func `may be empty`() throws {
    #expect(try ZipDirectory(ByteReader(bytes: ZipWriter().bytes())).entries() == [])
  }
}
