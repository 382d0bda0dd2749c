import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import SQLiteStore
import Words

/// `roder person`: the directory of persons, which stands beside the journal and can be erased.
struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Personkatalogen, som står utanför journalen.",
    subcommands: [List.self, Set.self, Erase.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Listar personerna.")

    @OptionGroup var home: HomeOptions

    func run() async throws {
      let opened = try await Home.open(home)
      let persons = try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
        try await opened.journal.persons()
      }
      for (id, person) in persons.sorted(by: { $0.key < $1.key }) {
        print("\(id) · \(person.name) · \(person.email)")
      }
    }
  }

  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Skriver in en person.")

    @Argument(help: "Personens beteckning.") var id: String
    @Option(help: "Namnet.") var name: String
    @Option(help: "E-postadressen.") var email = ""
    @OptionGroup var home: HomeOptions

    func run() async throws {
      let person: Person.ID = try identifier(id, in: home.lang)
      let opened = try await Home.open(home)
      try await opened.demand(.keepOrganization)
      try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
        try await opened.journal.put(Person(name: name, email: email), person)
      }
      print(home.lang("\(id) finns i katalogen.", "\(id) is in the directory."))
    }
  }

  struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase", abstract: "Raderar en person ur katalogen.")

    @Argument(help: "Personens beteckning.") var id: String
    @OptionGroup var home: HomeOptions

    func run() async throws {
      let person: Person.ID = try identifier(id, in: home.lang)
      let opened = try await Home.open(home)
      try await opened.demand(.keepOrganization)
      try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
        try await opened.journal.erase(person)
      }
      print(home.lang("\(id) är raderad ur katalogen.", "\(id) is erased from the directory."))
    }
  }
}
