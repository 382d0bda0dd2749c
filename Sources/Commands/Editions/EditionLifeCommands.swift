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
      print()
      print(report.statementsText(in: lang), terminator: "")
    }
  }

  struct HandOver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hand-over", abstract: "Fryser uppföljningen och lämnar över den till nämnden.")

    @OptionGroup var options: Options

    @Option(help: "Diarienummer.")
    var registryNumber = ""

    @Option(
      help: ArgumentHelp(
        "Varför planer lämnas utan svar; undertecknas och trycks.", valueName: "reason"))
    var unansweredBecause = ""

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let handed = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.handOver(
          id, registryNumber: registryNumber, unansweredBecause: unansweredBecause)
      }
      print(
        lang(
          "\(id) är överlämnad som version \(handed.version). Kontrollnummer \(handed.checkNumber).",
          "\(id) is handed over as version \(handed.version). Check number \(handed.checkNumber)."))
    }
  }

  struct Treat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "treat", abstract: "Antecknar vad nämnden gjorde med uppföljningen.")

    @OptionGroup var options: Options

    @Option(name: .customLong("day"), help: "Sammanträdesdagen, 2026-09-23.")
    var meetingDay: String

    @Option(help: "Paragrafen i protokollet.")
    var paragraph: Int?

    @Option(help: "Utfallet: noted, approved eller returned (återremiss).")
    var outcome: Edition.Outcome

    @Option(help: "Dagen då protokollet justerades.")
    var adjusted: String?

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let meeting = try day(meetingDay, in: lang)
      let adjustedDay = try adjusted.map { try day($0, in: lang) }
      let desk = try await Home.open(options.home).desk()
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.treat(
          id, on: meeting, paragraph: paragraph, outcome: outcome, adjusted: adjustedDay)
      }
      print(
        lang(
          "\(id): \(outcome.label.swedish.lowercased()) \(meeting).",
          "\(id): \(outcome.label.english.lowercased()) \(meeting)."))
    }
  }

  struct Return: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "return", abstract: "Antecknar att nämnden återremitterade uppföljningen.")

    @OptionGroup var options: Options

    @Option(name: .customLong("day"), help: "Sammanträdesdagen, 2026-09-23.")
    var meetingDay: String

    @Option(help: "Paragrafen i protokollet.")
    var paragraph: Int?

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let meeting = try day(meetingDay, in: lang)
      let desk = try await Home.open(options.home).desk()
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.treat(
          id, on: meeting, paragraph: paragraph, outcome: .returned, adjusted: nil)
      }
      print(
        lang(
          "\(id) är återremitterad och kan skrivas om. Nästa överlämning blir en ny version.",
          "\(id) is returned and open for writing. The next hand-over is a new version."))
    }
  }

  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish", abstract: "Publicerar en behandlad uppföljning.")

    @OptionGroup var options: Options

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      try await stopping(in: lang) { () async throws(ActRefusal) in try await desk.publish(id) }
      print(lang("\(id) är publicerad.", "\(id) is published."))
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

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let folder = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.folder(
          id, version: version, masking: Set(mask), renderers: EditionRenderer.all)
      }
      try Folder(path: to).write(folder.files, in: lang)
      print(lang("Uppföljningen finns i \(to).", "The edition is in \(to)."))
    }
  }
}

extension Edition.Outcome: ExpressibleByArgument {}
