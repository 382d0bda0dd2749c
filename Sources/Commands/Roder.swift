package import ArgumentParser

/// The command line: parses, lets `Acts` do it, words what came of it.
package struct Roder: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "roder",
    abstract:
      "Röntgar uppföljningar: vad de påstår, på vilken grund, och vad det blev av planerna.",
    discussion: """
      Ge en rapport som .docx, .pdf eller .txt, gärna tillsammans med den förra:

        roder xray rapport.docx forra-rapporten.docx --to sida.html

      Ingenting sparas utom sidan, och ingenting skickas någonstans.
      """,
    version: version,
    subcommands: [
      XRayCommand.self, StatementsCommand.self, ReviewCommand.self, PlansCommand.self,
      InitCommand.self, ImportCommand.self, EditionCommand.self, SettleCommand.self,
      ContributionCommand.self, WordCommand.self, RecordsCommand.self, DecisionCommand.self,
      PersonCommand.self,
      HistoryCommand.self, QuestionCommand.self, StrikeCommand.self, VerifyCommand.self,
      BackupCommand.self,
      RestoreCommand.self,
    ])

  package static let version = "0.1.0"

  package init() {}

  /// Does what the command line says and ends the process with its exit code.
  package static func run() async { await main() }
}
