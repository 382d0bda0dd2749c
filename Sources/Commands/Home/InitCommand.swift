import Acts
import ArgumentParser
import FoundationEssentials
import Governance
import Journal
import Pages
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

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let id = home.named ?? "forvaltare"
    let person: Person.ID = try identifier(id, in: home.lang)
    let folder = home.folder
    let settings = HomeSettings(person: id, isDemo: demo)
    guard !FileManager.default.fileExists(atPath: folder + "/" + HomeSettings.fileName) else {
      tell(
        home.lang(
          "I \(folder) finns redan en journal. Välj en annan mapp med --home.",
          "There is a journal in \(folder) already. Choose another folder with --home."))
      throw ExitCode(1)
    }
    try makeFolder(folder)
    let journal = try await stopping(in: home.lang) { () async throws(OpeningError) in
      try SQLiteJournal.create(at: Home.journalPath(folder))
    }
    try Destination.file(folder + "/" + HomeSettings.fileName)
      .deliver(String(decoding: settings.bytes, as: UTF8.self), in: home.lang)
    let opened = try await Home.open(home)
    let desk = try await opened.desk()
    try await stopping(in: home.lang) { () async throws(ActRefusal) in
      try await desk.found(name: name, code: code)
    }
    try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
      try await journal.put(Person(name: personName.isEmpty ? id : personName), person)
    }
    print(
      home.lang(
        "Journalen för \(name) finns i \(folder).", "The journal of \(name) is in \(folder)."))
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
