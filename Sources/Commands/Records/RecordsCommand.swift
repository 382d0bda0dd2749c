import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// `roder records`: every kind of record as a table, out and in.
struct RecordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Registrets poster: lista, visa, ändra, ut till CSV och in igen.",
    subcommands: [List.self, Show.self, Set.self, Remove.self, Export.self, Import.self])

  /// Which kind.
  struct Options: ParsableArguments {
    @Argument(
      help: ArgumentHelp(
        "Slaget: \(RecordKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"
      ))
    var kind: RecordKind

    @OptionGroup var home: HomeOptions
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Listar posterna.")

    @OptionGroup var options: Options

    func run() async throws {
      let register = try await Home.open(options.home).chronicle.register
      for live in register.all(options.kind) { print("\(live.id) · \(live.record.title)") }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Visar en post med alla fält.")

    @OptionGroup var options: Options
    @Argument(help: "Postens beteckning.") var id: String

    func run() async throws {
      let register = try await Home.open(options.home).chronicle.register
      let key = RecordKey(options.kind, id)
      let lang = options.home.lang
      let live = try await stopping(in: lang) { () async throws(ActRefusal) in
        guard let live = register.find(key) else { throw .notFound(key) }
        return live
      }
      let cells = live.record.cells
      for column in options.kind.type.columns {
        guard let cell = cells[column.key], !cell.isEmpty else { continue }
        let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
        print("\(lang(column.label.swedish, column.label.english)): \(lines.first ?? "")")
        for line in lines.dropFirst() { print("    \(line)") }
      }
      print(lang("Version \(live.version)", "Version \(live.version)"))
    }
  }

  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Ändrar fält i en post, eller lägger upp den: fält=värde.")

    @OptionGroup var options: Options
    @Argument(help: "Postens beteckning.") var id: String
    @Argument(help: ArgumentHelp("Fält och värde.", valueName: "field=value")) var cells: [String]

    func run() async throws {
      let lang = options.home.lang
      var changes: [String: String] = [:]
      for cell in cells {
        guard let sign = cell.firstIndex(of: "=") else {
          throw ValidationError(lang("Skriv fält=värde.", "Write field=value."))
        }
        changes[String(cell[..<sign])] = String(cell[cell.index(after: sign)...])
      }
      let placed = changes
      let opened = try await Home.open(options.home)
      let desk = try await opened.desk()
      let persons = try await opened.persons()
      let key = RecordKey(options.kind, id)
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.set(key, placed, persons: persons)
      }
      print(lang("\(id) är sparad.", "\(id) is saved."))
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Tar bort en post; dess historik finns kvar.")

    @OptionGroup var options: Options
    @Argument(help: "Postens beteckning.") var id: String

    func run() async throws {
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let key = RecordKey(options.kind, id)
      try await stopping(in: lang) { () async throws(ActRefusal) in try await desk.remove(key) }
      print(lang("\(id) är borttagen.", "\(id) is removed."))
    }
  }
}

extension RecordKind: ExpressibleByArgument {}
