import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

extension EditionCommand {
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Visar en uppföljning: läget, bidragen och texten.")

    @OptionGroup var options: Options

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let register = await desk.register
      let edition = try await stopping(in: lang) { () async throws(ActRefusal) in
        guard let edition = register[id] else { throw .notFound(RecordKey(id)) }
        return edition
      }
      print(editionLine(id.text, edition, in: lang))
      for live in register.contributions(of: id) {
        let state = live.record.state.name.label
        print("  \(live.id) · \(live.record.heading) · \(lang(state.swedish, state.english))")
      }
      guard let report = register.report(of: id) else { return }
      for line in BesideWords(lang).lines(register.beside(id, in: report)) { print("  " + line) }
      print()
      print(report.statementsText(in: lang), terminator: "")
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Skriver uppföljningen till en mapp som kan kontrolleras utan Roder.")

    @OptionGroup var options: Options

    @Option(help: ArgumentHelp("Mappen; den får inte finnas.", valueName: "folder"))
    var to: String

    @Option(help: "Versionen; annars den senaste.")
    var version: Int?

    @Option(help: ArgumentHelp("Meningar som maskeras i kopian.", valueName: "statement"))
    var mask: [String] = []

    @Option(help: "Bara dessa format: html, text, docx, xlsx, pdf; annars alla.")
    var format: [EditionFormat] = []

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let formats = format.isEmpty ? EditionFormat.allCases : format
      let typesetter = options.home.typesetter
      let export = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.export(
          id, version: version, masking: Set(mask),
          renderers: formats.map { $0.renderer(typesetter) })
      }
      try Folder(path: to).write(export.folder.files, in: lang)
      print(lang("Uppföljningen finns i \(to).", "The edition is in \(to)."))
      for delay in export.delays { tell(delay.why.sentence(in: lang)) }
      // What was asked for by name isn't there.
      if !format.isEmpty, !export.delays.isEmpty { throw ExitCode(1) }
    }
  }
}
