import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

extension RecordsCommand {
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Skriver posterna till CSV.")

    @OptionGroup var options: Options

    @Option(help: ArgumentHelp("Filen; annars skrivs tabellen ut.", valueName: "file"))
    var to: String?

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
      let opened = try await Home.open(options.home)
      let desk = try await opened.desk()
      let plan = try table(bytes, await desk.register, try await opened.persons())
      for finding in plan.findings { tell(finding.sentence(of: options.kind, in: lang)) }
      guard plan.findings.isEmpty else { throw ExitCode(1) }
      for change in plan.changes { print("\(change.key.id): \(words(of: change))") }
      if dryRun { return }
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.apply(plan, options.kind)
      }
      print(lang("\(plan.changes.count) poster ändrade.", "\(plan.changes.count) records changed."))
    }

    private func table(
      _ bytes: [UInt8], _ register: Register, _ persons: Swift.Set<Person.ID>
    ) throws -> TablePlan {
      do throws(UnreadableTable) {
        return try planImport(options.kind, csv: bytes, into: register, persons: persons)
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
