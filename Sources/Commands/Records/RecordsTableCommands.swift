import Acts
import ArgumentParser
import Formats
import Governance
import Journal
import Pages
import Words

extension RecordsCommand {
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Skriver posterna till Excel (.xlsx) eller CSV.")

    @OptionGroup var options: Options

    @Option(help: ArgumentHelp("Filen; annars skrivs tabellen ut.", valueName: "file"))
    var to: String?

    func run() async throws {
      let home = try await Home.open(options.home)
      let register = await home.chronicle.register
      if let to, to.lowercased().hasSuffix(".xlsx") {
        return try save(register, to, try home.today())
      }
      let text = String(decoding: recordsTable(options.kind, of: register), as: UTF8.self)
      let destination = to.map(Destination.file) ?? .standardOutput
      try destination.deliver(text, in: options.home.lang)
    }

    private func save(_ register: Register, _ path: String, _ today: Day) throws {
      let lang = options.home.lang
      let bytes: [UInt8]
      do throws(Workbook.Refusal) {
        bytes = try recordsWorkbook(options.kind, of: register, day: today, in: lang)
      } catch {
        tell(error.sentence(in: lang))
        throw ExitCode(1)
      }
      try saveFile(bytes, at: path, in: lang)
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Läser in ändringar från Excel eller CSV: alla eller ingen.")

    @OptionGroup var options: Options
    @Argument(help: "Excel- eller CSV-filen.") var file: String
    @Flag(help: "Visa bara vad som skulle ändras.") var dryRun = false

    func run() async throws {
      let lang = options.home.lang
      let bytes = try fileBytes(file, in: lang)
      let opened = try await Home.open(options.home)
      let desk = try await opened.desk()
      let table = try table(bytes)
      let plan = planImport(
        options.kind, table, into: await desk.register, persons: try await opened.persons())
      for finding in plan.findings {
        let place = table.address(of: finding, options.kind).map {
          lang("Cell ", "Cell ") + $0 + ". "
        }
        tell((place ?? "") + finding.sentence(of: options.kind, in: lang))
      }
      guard plan.findings.isEmpty else { throw ExitCode(1) }
      for change in plan.changes { print("\(change.key.id): \(words(of: change))") }
      if dryRun { return }
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.apply(plan, options.kind)
      }
      print(lang("\(plan.changes.count) poster ändrade.", "\(plan.changes.count) records changed."))
    }

    private func table(_ bytes: [UInt8]) throws -> TableFile {
      do throws(UnreadableTable) {
        return try TableFile(bytes)
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
