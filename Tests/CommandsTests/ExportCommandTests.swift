import Foundation
import TestSupport
import Testing

@Suite struct `An export` {
  private static let home = ["--home", "hem", "--as", "anna"]

  /// A home with one imported edition.
  private func folder() throws -> Folder {
    let folder = try Editions.folder()
    for command in [
      ["init", "--name", "Almby kommun", "--code", "9901"],
      ["records", "set", "body", "bun", "name=Barnnämnden", "short=BUN"],
      [
        "import", "report", "april.txt", "--body", "bun", "--year", "2025", "--checkpoint",
        "april", "--handed-over", "2025-05-20",
      ],
    ] {
      let run = try Run(command + Self.home, at: folder)
      #expect(run.code == 0, "\(run.errors)")
    }
    return folder
  }

  private func export(_ more: String..., at folder: Folder) throws -> Run {
    try Run(["edition", "export", "bun-2025-april", "--to", "ut"] + more + Self.home, at: folder)
  }

  private func names(_ folder: Folder) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/ut"))
  }

  @Test func `without Typst holds all but the PDF, and says how to install it`() throws {
    let folder = try folder()
    let run = try export(at: folder)
    #expect(run.code == 0)
    #expect(run.errors.contains("tools/install-pdf"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(
      try names(folder).isSuperset(of: ["index.html", "uppfoljning.docx", "uppfoljning.txt"]))
    #expect(try !names(folder).contains("uppfoljning.pdf"))
    #expect(try Run("verify", "ut", at: folder).code == 0)
  }

  @Test func `of PDF alone answers 1 when there is none`() throws {
    let folder = try folder()
    #expect(try export("--format", "pdf", at: folder).code == 1)
  }

  @Test(.enabled(if: Workshop.isHere))
  func `holds a PDF when Typst is in the home`() throws {
    let folder = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/hem/typst",
      withDestinationPath: URL(filePath: Workshop.python).deletingLastPathComponent()
        .deletingLastPathComponent().path)
    let run = try export("--format", "pdf", at: folder)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try names(folder).contains("uppfoljning.pdf"))
    #expect(try Run("verify", "ut", at: folder).code == 0)
  }
}
