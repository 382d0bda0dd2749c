import Acts
import ArgumentParser
import FoundationEssentials
import Governance
import Journal
import Pages
import Words

/// A folder with a municipality's journal and what belongs to it.
struct Home {
  let options: HomeOptions
  let settings: HomeSettings
  let journal: any HomeJournal
  let chronicle: Chronicle

  /// Opens the home that the options name, or stops with a sentence.
  static func open(_ options: HomeOptions) async throws -> Home {
    try await open(options, try settings(options))
  }

  static func open(_ options: HomeOptions, _ settings: HomeSettings) async throws -> Home {
    try await stopping(in: options.lang) { () async throws(OpeningError) in
      let (journal, chronicle) = try await HomePlace(options.folder, settings).open()
      return Home(options: options, settings: settings, journal: journal, chronicle: chronicle)
    }
  }

  static func settings(_ options: HomeOptions) throws -> HomeSettings {
    let path = options.folder + "/" + HomeSettings.fileName
    guard let data = FileManager.default.contents(atPath: path) else {
      tell(
        options.lang(
          "I \(options.folder) finns ingen journal. Skapa en med roder init, eller peka ut mappen med --home.",
          "There is no journal in \(options.folder). Make one with roder init, or name the folder with --home."
        ))
      throw ExitCode(1)
    }
    guard let settings = HomeSettings(Array(data)) else {
      tell(
        options.lang(
          "Filen \(path) går inte att läsa. Ta fram den ur en säkerhetskopia.",
          "The file \(path) can't be read. Take it from a backup."))
      throw ExitCode(1)
    }
    return settings
  }

  func today() throws -> Day { try HomeClock(isDemo: settings.isDemo).today(options.lang) }

  /// The desk of the person who was named.
  func desk() async throws -> Desk {
    let name = options.named ?? settings.person
    guard let person = Person.ID(name) else {
      tell(
        options.lang(
          "”\(name)” kan inte vara någons beteckning: små bokstäver, siffror och bindestreck.",
          "“\(name)” can't be anybody's name here: small letters, digits and hyphens."))
      throw ExitCode(64)
    }
    let clock = HomeClock(isDemo: settings.isDemo)
    let today = try clock.today(options.lang)
    let salts = settings.isDemo ? await demoSalts() : Salts.random
    let start = await chronicle.register.head.position
    return Desk(
      chronicle, person: person, today: today, salts: salts,
      instant: clock.instants(today, from: start))
  }

  /// The same journal every time: each salt follows from where the journal stood.
  private func demoSalts() async -> Salts {
    let start = await chronicle.register.head.digest
    let row = Row()
    return Salts { Digest(of: start.bytes, Array("salt \(row.next())".utf8)).bytes }
  }
}

extension Home {
  /// Who is in the directory.
  func persons() async throws -> Set<Person.ID> {
    try await stopping(storeIn: options.lang) { () async throws(StoreFailure) in
      Set(try await journal.persons().keys)
    }
  }

  /// Stops with a sentence unless the person holds a function that may.
  func demand(_ act: Act) async throws {
    let desk = try await desk()
    let register = await chronicle.register
    try await stopping(in: options.lang) { () async throws(ActRefusal) in
      _ = try desk.function(for: act, in: register)
    }
  }
}
