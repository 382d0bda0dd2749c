import Acts
import ArgumentParser
import FoundationEssentials
import Governance
import Journal
import Pages
import PostgresStore
import SQLiteStore
import Words

/// `roder init`: a new journal for a municipality.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Lägger upp en ny journal för en kommun.")

  @Option(help: "Kommunens namn.")
  var name: String

  @Option(help: "Kommunkoden, fyra siffror.")
  var code: String

  @Option(help: "Ditt namn i personkatalogen.")
  var personName: String = ""

  @Flag(help: "En journal att visa: den tror på dagen i RODER_TODAY och blir likadan varje gång.")
  var demo = false

  @Option(
    help: ArgumentHelp(
      "Lägg journalen i PostgreSQL: hur servern nås, utan lösenord. Annars i en fil i mappen.",
      discussion: """
        Till exempel "host=db.kommun.se dbname=roder user=roder", eller "service=roder". \
        Lösenordet tas ur filen som PGPASSFILE pekar ut, ur PGPASSWORD eller ur tjänstens egen fil.
        """, valueName: "connection"))
  var postgres: String?

  @OptionGroup var home: HomeOptions

  func validate() throws {
    switch postgres.flatMap(Tenancy.flaw) {
    case nil: return
    case .holdsPassword:
      throw ValidationError(
        home.lang(
          "Anslutningen får inte innehålla lösenordet. Lägg det i filen som PGPASSFILE pekar ut, "
            + "eller i PGPASSWORD.",
          "The connection must not hold the password. Put it in the file that PGPASSFILE names, "
            + "or in PGPASSWORD."))
    case .unreadable:
      throw ValidationError(
        home.lang(
          "Anslutningen går inte att tolka. Skriv till exempel \"host=db.kommun.se dbname=roder\".",
          "The connection can't be read. Write for example \"host=db.example.org dbname=roder\"."))
    }
  }

  func run() async throws {
    let id = home.named ?? "forvaltare"
    let person: Person.ID = try identifier(id, in: home.lang)
    let folder = home.folder
    let settings = HomeSettings(
      person: id, isDemo: demo,
      postgres: postgres.map {
        HomeSettings.PostgresPlace(municipality: code, connection: $0)
      })
    guard !FileManager.default.fileExists(atPath: folder + "/" + HomeSettings.fileName) else {
      tell(
        home.lang(
          "I \(folder) finns redan en journal. Välj en annan mapp med --home.",
          "There is a journal in \(folder) already. Choose another folder with --home."))
      throw ExitCode(1)
    }
    try makeFolder(folder)
    if case .file(let path) = HomePlace(folder, settings) {
      try await stopping(in: home.lang) { () async throws(OpeningError) in
        _ = try SQLiteJournal.create(at: path)
      }
    }
    // The settings come last: what couldn't be reached is tried again by the same command.
    let opened = try await Home.open(home, settings)
    let isNew = await opened.chronicle.register.head == .empty
    if isNew { try await found(opened, person) }
    try Destination.file(folder + "/" + HomeSettings.fileName)
      .deliver(String(decoding: settings.bytes, as: UTF8.self), in: home.lang)
    print(
      isNew
        ? home.lang(
          "Journalen för \(name) finns i \(postgres == nil ? folder : "PostgreSQL").",
          "The journal of \(name) is in \(postgres == nil ? folder : "PostgreSQL").")
        : home.lang(
          "\(folder) är ansluten till journalen som redan finns för kommunkod \(code).",
          "\(folder) is connected to the journal that is there already for code \(code)."))
  }

  private func found(_ opened: Home, _ person: Person.ID) async throws {
    let desk = try await opened.desk()
    try await stopping(in: home.lang) { () async throws(ActRefusal) in
      try await desk.found(name: name, code: code)
    }
    let entry = Person(name: personName.isEmpty ? person.text : personName)
    try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
      try await opened.journal.put(entry, person)
    }
  }

  private func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      tell(
        home.lang(
          "Det gick inte att skapa mappen \(folder). Kontrollera att du får skriva där.",
          "Couldn't make the folder \(folder). Check that you may write there."))
      throw ExitCode(70)
    }
  }
}
