import Formats
import Foundation
import Intake
import Testing

@Suite struct `A file` {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "roder-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func reading(_ bytes: [UInt8], named name: String) async throws -> SourceDocument {
    defer { _ = try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return try await readSource(at: url.path)
  }

  static let refused: [(bytes: [UInt8], refusal: UnreadableFile)] = [
    ([], .empty),
    (Array("\n \n".utf8), .noText),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOrLockedWord),
    (Array(#"{\rtf1\ansi text}"#.utf8), .unknownKind),
    ([0x00, 0x01, 0x02, 0x03], .binary),
    (Array("PK\u{03}\u{04} men ingen zip".utf8), .brokenZip),
    (Array("%PDF-1.7 men ingen pdf".utf8), .brokenPDF),
  ]

  @Test(arguments: refused)
  func `is refused by its content, whatever its name`(
    bytes: [UInt8], refusal: UnreadableFile
  ) async {
    await #expect(throws: refusal) { try await reading(bytes, named: "rapport.txt") }
  }

  @Test func `is read as text whatever its name`() async throws {
    let source = try await reading(Array("Vägarna är lagade.".utf8), named: "-rapport.docx")
    #expect(source.blocks.count == 1)
    #expect(!source.keepsType)
  }

  @Test func `that is missing or a folder is refused`() async {
    await #expect(throws: UnreadableFile.missing) {
      try await readSource(at: folder.appending(path: "finns-inte").path)
    }
    await #expect(throws: UnreadableFile.isFolder) { try await readSource(at: folder.path) }
  }

  @Test func `that no report can be as large as is refused unread`() async throws {
    defer { _ = try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: "stor.txt")
    try Data().write(to: url)
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    await #expect(throws: UnreadableFile.tooLarge(bytes: 200 << 20, limit: 64 << 20)) {
      try await readSource(at: url.path)
    }
  }
}
