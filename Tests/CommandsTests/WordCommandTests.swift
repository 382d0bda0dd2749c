import Formats
import Foundation
import Testing

/// The built program, from a draft to a Word file and back.
@Suite struct `A draft in Word` {
  static let report = Editions.april.replacing("2025", with: "2026")

  @discardableResult
  static func roder(_ words: [String], at folder: Folder, code: Int32 = 0) throws -> Run {
    let run = try Run(words + ["--home", "hem"], at: folder)
    #expect(run.code == code, "\(words): \(run.output)\(run.errors)")
    return run
  }

  /// A home with an interim edition that follows the April report.
  static func drafted() throws -> Folder {
    let folder = try Folder(["april.txt": report])
    let calls: [[String]] = [
      ["init", "--name", "Almby kommun", "--code", "9901", "--as", "anna"],
      ["records", "set", "body", "bun", "name=Barn", "short=BUN"],
      [
        "import", "report", "april.txt", "--body", "bun", "--year", "2026", "--checkpoint", "april",
      ],
      [
        "records", "set", "model", "bun-2026",
        "checkpoints=interim | Delår | 2026-08-31 | 2026-09-20",
      ],
      [
        "edition", "draft", "bun-2026-interim", "--model", "bun-2026", "--checkpoint", "interim",
        "--follows", "bun-2026-april",
      ],
      ["word", "out", "bun-2026-interim", "--to", "utkast.docx"],
    ]
    for call in calls { try roder(call, at: folder) }
    return folder
  }

  /// Rewrites words in the file, as a program that keeps all else would.
  static func edit(_ words: String, _ new: String, at folder: Folder) throws {
    let url = folder.url.appending(path: "utkast.docx")
    let zip = try ZipReader([UInt8](Data(contentsOf: url)))
    var written = ZipWriter()
    let names = [
      "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml",
      "docProps/custom.xml",
    ]
    for name in names { if let part = try zip.contents(of: name) { written.add(name, part) } }
    let main = try #require(try zip.contents(of: "word/document.xml"))
    let text = String(decoding: main, as: UTF8.self)
    #expect(text.contains(words))
    written.add("word/document.xml", Array(text.replacing(words, with: new).utf8))
    try Data(written.bytes()).write(to: url)
  }

  @Test func `comes in as what was changed, once`() throws {
    let folder = try Self.drafted()
    let untouched = try Self.roder(["word", "in", "utkast.docx"], at: folder)
    #expect(untouched.output == "Filen ändrar inget i bun-2026-interim.\n")
    try Self.edit("ska starta i höst", "startade i augusti", at: folder)
    let tried = try Self.roder(["word", "in", "utkast.docx", "--dry-run"], at: folder)
    #expect(tried.output.contains("ska starta i höst → startade i augusti"))
    let taken = try Self.roder(["word", "in", "utkast.docx"], at: folder)
    #expect(taken.output.contains("Infört i bun-2026-interim: 1 ändring."))
    let shown = try Self.roder(["edition", "show", "bun-2026-interim"], at: folder)
    #expect(shown.output.contains("startade i augusti"))
    let again = try Self.roder(["word", "in", "utkast.docx", "--format", "json"], at: folder)
    #expect(again.output.contains("\"changes\": []"))
  }

  @Test func `asks when somebody else has written the same sentence`() throws {
    let folder = try Self.drafted()
    try Self.edit("ska starta i höst", "startade i augusti", at: folder)
    let text = "En läsgrupp för nyanlända är inställd. Alla skolor ska ha en läsplan före sommaren."
    try Data(text.utf8).write(to: folder.url.appending(path: "ny.txt"))
    try Self.roder(["contribution", "write", "bun-2026-interim-03", "ny.txt"], at: folder)
    let asked = try Self.roder(["word", "in", "utkast.docx"], at: folder, code: 1)
    #expect(asked.output.contains("startade i augusti"))
    #expect(asked.output.contains("är inställd"))
    #expect(asked.output.contains("Inget är infört"))
    let kept = try Self.roder(["word", "in", "utkast.docx", "--keep", "mine"], at: folder)
    #expect(kept.output.contains("Infört"))
    try Self.roder(["word", "in", "utkast.docx", "--keep", "nobody"], at: folder, code: 64)
  }

  @Test func `is refused in one sentence where it can't be taken`() throws {
    let folder = try Self.drafted()
    try Data("PK ingenting".utf8).write(to: folder.url.appending(path: "trasig.docx"))
    for call in [
      ["word", "out", "bun-2026-interim", "--to", "utkast.docx"],
      ["word", "out", "bun-2026-april", "--to", "last.docx"],
      ["word", "in", "trasig.docx"], ["word", "in", "saknas.docx"],
      ["word", "in", "utkast.docx", "--edition", "sn-2026-interim"],
    ] {
      let run = try Self.roder(call, at: folder, code: 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }
}
