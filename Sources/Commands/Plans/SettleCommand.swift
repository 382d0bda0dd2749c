import Acts
import ArgumentParser
import Governance
import Pages
import Words

/// `roder settle`: what became of something planned.
struct SettleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Svarar på vad det blev av något som var planerat.",
    discussion: """
      Svaren är: \(Settlement.Outcome.Name.allCases.map { "\($0.rawValue) (\($0.label.swedish.lowercased()))" }.joined(separator: ", ")).
      """)

  @Argument(
    help: ArgumentHelp("Meningens beteckning; roder plans visar den.", valueName: "statement"))
  var statement: String

  @Argument(help: ArgumentHelp("Svaret.", valueName: "outcome"))
  var outcome: Settlement.Outcome.Name

  @Option(help: "Resten, den nya tiden, skälet, dagen eller vem som tar över.")
  var detail = ""

  @Option(help: ArgumentHelp("Uppföljningen där svaret redovisas.", valueName: "edition"))
  var edition: String

  @Option(help: ArgumentHelp("Meningen i den uppföljningen som berättar.", valueName: "statement"))
  var told = ""

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let id: Edition.ID = try identifier(edition, in: home.lang)
    guard let answer = Settlement.Outcome(outcome, detail: detail) else {
      _ = try day(detail, in: home.lang)
      return
    }
    let desk = try await Home.open(home).desk()
    try await stopping(in: home.lang) { () async throws(ActRefusal) in
      try await desk.settle(statement, answer, in: id, told: told)
    }
    let label = outcome.label
    print("\(statement): \(home.lang(label.swedish, label.english).lowercased())")
  }
}

extension Settlement.Outcome.Name: ExpressibleByArgument {}
