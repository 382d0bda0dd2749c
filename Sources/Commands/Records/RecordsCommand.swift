import Acts
import ArgumentParser
import FoundationEssentials
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
      let desk = try await Home.open(options.home).desk()
      let key = RecordKey(options.kind, id)
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.set(key, placed)
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

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Skriver posterna till CSV.")

    @OptionGroup var options: Options
    @Option(help: ArgumentHelp("Filen; annars skrivs tabellen ut.", valueName: "file")) var to:
      String?

    func run() async throws {
      let register = try await Home.open(options.home).chronicle.register
      let text = String(decoding: recordsTable(options.kind, of: register), as: UTF8.self)
      let destination = to.map(Destination.file) ?? .standardOutput
      try destination.deliver(text, in: options.home.lang)
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Läser in ändringar från CSV: alla eller ingen.")

    @OptionGroup var options: Options
    @Argument(help: "CSV-filen.") var file: String
    @Flag(help: "Visa bara vad som skulle ändras.") var dryRun = false

    func run() async throws {
      let lang = options.home.lang
      let bytes = try fileBytes(file, in: lang)
      let desk = try await Home.open(options.home).desk()
      let register = await desk.register
      let plan = try table(bytes, register)
      for finding in plan.findings { tell(finding.sentence(of: options.kind, in: lang)) }
      guard plan.findings.isEmpty else { throw ExitCode(1) }
      for change in plan.changes { print("\(change.key.id): \(words(of: change))") }
      if dryRun { return }
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.apply(plan, options.kind)
      }
      print(lang("\(plan.changes.count) poster ändrade.", "\(plan.changes.count) records changed."))
    }

    private func table(_ bytes: [UInt8], _ register: Register) throws -> TablePlan {
      do throws(UnreadableTable) {
        return try planImport(options.kind, csv: bytes, into: register)
      } catch {
        tell(error.sentence(file: file, in: options.home.lang))
        throw ExitCode(1)
      }
    }

    private func words(of change: RecordChange) -> String {
      if change.before == nil { return options.home.lang("ny", "new") }
      let lang = options.home.lang
      return change.cells.map { lang($0.column.label.swedish, $0.column.label.english) }
        .joined(separator: ", ")
    }
  }
}

extension RecordKind: ExpressibleByArgument {}
