import Acts
import ArgumentParser
import Governance
import Pages
import Words

/// `roder strike`: takes words out for good, by a decision.
struct StrikeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strike",
    abstract: "Stryker ord som aldrig borde ha skrivits, överallt i journalen, genom ett beslut.")

  @Option(help: ArgumentHelp("Orden, som de står skrivna.", valueName: "words"))
  var words: String

  @Option(name: .customLong("writing"), help: "Vad som ska stå i stället i det som gäller nu.")
  var replacement = "[struket]"

  @Option(help: "Beslutet som tillåter strykningen: BUN 2026-09-16 § 71.")
  var decision: String

  @Option(help: "Skälet, utan att nämna uppgiften.")
  var reason: String

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let desk = try await Home.open(home).desk()
    let struck = try await stopping(in: home.lang) { () async throws(ActRefusal) in
      try await desk.strike(words, writing: replacement, decision: decision, reason: reason)
    }
    print(
      home.lang(
        "Struket på \(struck.count) ställen genom \(decision).",
        "Struck in \(struck.count) places by \(decision)."))
    struck.tellTraces(in: home.lang)
  }
}

extension Struck {
  /// Says it when another process kept the last traces from being wiped out.
  func tellTraces(in language: Language) {
    guard !isWiped else { return }
    tell(
      language(
        "Rester kan ligga kvar i databasens filer, för någon annan använder den just nu. Roder "
          + "städar bort dem nästa gång journalen öppnas när ingen annan använder den.",
        "Traces may be left in the database's files, since somebody else is using it. Roder wipes "
          + "them out the next time that the journal is opened while nobody else uses it."))
  }
}
