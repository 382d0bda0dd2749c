import FoundationEssentials
import Governance
import Journal
import Markup
import Pages
import Reports
import Typesetting
import Words

/// Times writing one document of the sample report, another one each run.
///
/// The last one is left as a file when one is named.
func benchDocument(_ format: String, _ runs: Int, to path: String?) async throws {
  var last: [UInt8] = []
  let time = try await median(of: runs) { run in
    var sample = SampleReport(run)
    last = try await document(format, sample.edition())
  }
  tell("write", time)
  if let path { try Data(last).write(to: URL(filePath: path)) }
}

private func document(_ format: String, _ edition: FrozenEdition) async throws -> [UInt8] {
  let number = CheckNumber(Digest(of: Array(edition.front.title.utf8)))
  let manuscript = Manuscript(edition, number, in: .sv)
  switch format {
  case "docx": return manuscript.word()
  case "html": return Array(ManuscriptPage(manuscript).html.text.utf8)
  case "pdf":
    let python = ProcessInfo.processInfo.environment["RODER_PYTHON"] ?? ""
    return try await Typesetter(python: python).pdf(manuscript.typeset())
  case "text": return Array(manuscript.plainText.utf8)
  default: fatalError("no format \(format)")
  }
}
