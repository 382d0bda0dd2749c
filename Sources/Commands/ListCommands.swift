import Acts
import ArgumentParser
import Governance
import Markup
import Pages
import Review

/// `roder statements`: every sentence and what it is.
struct StatementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "Skriver ut varje mening i rapporten och vad den är.")

  @Argument(help: ArgumentHelp("Rapporten (.docx, .pdf eller .txt).", valueName: "file"))
  var file: String

  @Option(help: "Svarets form: text eller json.")
  var format: ListFormat = .text

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let report = try await reading(in: common.lang) { () async throws(UnreadableReport) in
      try await readingReport(at: file)
    }
    let answer =
      switch format {
      case .json: report.statementsJSON.text
      case .text: report.statementsText(in: common.lang)
      }
    try Destination.standardOutput.deliver(answer, in: common.lang)
  }
}

/// `roder review`: the remarks.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Skriver ut påpekandena om rapporten.")

  @OptionGroup var paths: ReportPaths

  @Option(help: "Svarets form: text eller json.")
  var format: ListFormat = .text

  @Flag(help: "Avsluta med kod 1 när något måste besvaras, för skript.")
  var strict = false

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let examination = try await paths.examine(common.lang)
    let answer =
      switch format {
      case .json: examination.remarksJSON(in: common.lang).text
      case .text: examination.remarksText(in: common.lang)
      }
    try Destination.standardOutput.deliver(answer, in: common.lang)
    if strict && examination.remarks.contains(where: { $0.weight == .mustBeAnswered }) {
      throw ExitCode(1)
    }
  }
}
