import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// `roder backup`: a copy of the journal while it is in use.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Tar en säkerhetskopia av journalen, också medan den används.",
    discussion: """
      Kopian är en enda fil i SQLite, också när journalen ligger i PostgreSQL: varje version \
      kopieras byte för byte och kontrolleras. Den som sköter servern tar dessutom sina vanliga \
      kopior med pg_dump.
      """)

  @Argument(help: ArgumentHelp("Filen; den får inte finnas.", valueName: "file"))
  var file: String

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let opened = try await Home.open(home)
    try await opened.demand(.backup)
    let register = await opened.chronicle.register
    try await stopping(in: home.lang) { () async throws(OpeningError) in
      try await opened.backup(to: file)
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
    let place = HomePlace(home.folder, try Home.settings(home))
    try await stopping(in: home.lang) { () async throws(OpeningError) in
      try await place.restore(file, acceptingLoss: acceptLoss)
    }
    let count = try await Home.open(home).chronicle.register.head.position
    print(
      home.lang(
        "Journalen är tillbaka, med \(count) versioner.",
        "The journal is back, with \(count) revisions."))
  }
}
