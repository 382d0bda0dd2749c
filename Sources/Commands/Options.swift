import Acts
import ArgumentParser
import Pages
import Review
import Words

extension Language: ExpressibleByArgument {}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Språk i svaret: sv eller en. Rapportens ord är alltid rapportens.")
  var lang: Language = .sv
}

/// Formats of the lists that scripts read.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

/// The two editions of one report.
struct ReportPaths: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Rapporten som ska röntgas (.docx, .pdf eller .txt).", valueName: "report"),
    completion: .file(extensions: ["docx", "pdf", "txt"]))
  var report: String

  @Argument(
    help: ArgumentHelp("Den förra uppföljningen, att jämföra med.", valueName: "earlier-report"),
    completion: .file(extensions: ["docx", "pdf", "txt"]))
  var earlier: String?

  func examine(_ language: Language) async throws -> Examination {
    try await examining(report, after: earlier, language)
  }
}

/// Reads and examines; what looks wrong but can be right is said on stderr.
func examining(
  _ path: String, after earlier: String?, _ language: Language
) async throws -> Examination {
  let examination = try await reading(in: language) { () async throws(UnreadableReport) in
    try await examineReport(at: path, earlier: earlier)
  }
  for doubt in examination.doubts(in: language) { tell(doubt) }
  return examination
}

/// Words an unreadable file and ends the command with exit code 1.
func reading<Value>(
  in language: Language, _ read: () async throws(UnreadableReport) -> Value
) async throws -> Value {
  do throws(UnreadableReport) {
    return try await read()
  } catch {
    tell(error.reason.sentence(file: error.path, in: language))
    throw ExitCode(1)
  }
}
