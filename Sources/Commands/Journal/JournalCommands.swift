import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import SQLiteStore
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
    let count = try await stopping(in: home.lang) { () async throws(ActRefusal) in
      try await desk.strike(words, writing: replacement, decision: decision, reason: reason)
    }
    print(
      home.lang(
        "Struket på \(count) ställen genom \(decision).",
        "Struck in \(count) places by \(decision)."))
  }
}

/// `roder backup`: a copy of the journal while it is in use.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Tar en säkerhetskopia av journalen, också medan den används.")

  @Argument(help: ArgumentHelp("Filen; den får inte finnas.", valueName: "file"))
  var file: String

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let opened = try await Home.open(home)
    try await opened.demand(.backup)
    let register = await opened.chronicle.register
    try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
      try await opened.journal.backup(to: file)
    }
    let count = register.head.position
    print(
      home.lang(
        "Säkerhetskopian finns i \(file), med \(count) versioner.",
        "The backup is in \(file), with \(count) revisions."))
  }
}

/// `roder restore`: a backup in the place of a journal that is gone.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Lägger tillbaka en säkerhetskopia där journalen är borta.")

  @Argument(help: ArgumentHelp("Säkerhetskopian.", valueName: "file"))
  var file: String

  @Flag(help: "Godta att det som skrevs efter kopian är borta.")
  var acceptLoss = false

  @OptionGroup var home: HomeOptions

  func run() async throws {
    try await stopping(in: home.lang) { () async throws(OpeningError) in
      try await SQLiteJournal.restore(
        file, to: Home.journalPath(home.folder), acceptingLoss: acceptLoss)
    }
    let count = try await Home.open(home).chronicle.register.head.position
    print(
      home.lang(
        "Journalen är tillbaka, med \(count) versioner.",
        "The journal is back, with \(count) revisions."))
  }
}
