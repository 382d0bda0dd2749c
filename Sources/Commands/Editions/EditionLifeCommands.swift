import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

extension EditionCommand {
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
      commandName: "treat", abstract: "Antecknar vad nämnden gjorde med uppföljningen.",
      discussion: """
        Är protokollet inte justerat än antecknas dagen senare, med bara --adjusted.
        """)

    @OptionGroup var options: Options

    @Option(name: .customLong("day"), help: "Sammanträdesdagen, 2026-09-23.")
    var meetingDay: String?

    @Option(help: "Paragrafen i protokollet.")
    var paragraph: Int?

    @Option(help: "Utfallet: noted, approved eller returned (återremiss).")
    var outcome: Edition.Outcome?

    @Option(help: "Dagen då protokollet justerades.")
    var adjusted: String?

    func validate() throws {
      let isTreatment = meetingDay != nil && outcome != nil
      let isAdjustment =
        meetingDay == nil && outcome == nil && paragraph == nil && adjusted != nil
      guard isTreatment || isAdjustment else {
        throw ValidationError(
          options.home.lang(
            "Ange --day och --outcome, eller bara --adjusted när protokollet har justerats.",
            "Give --day and --outcome, or only --adjusted when the minutes have been adjusted."))
      }
    }

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let meeting = try meetingDay.map { try day($0, in: lang) }
      let adjustedDay = try adjusted.map { try day($0, in: lang) }
      let desk = try await Home.open(options.home).desk()
      if let meeting, let outcome {
        try await stopping(in: lang) { () async throws(ActRefusal) in
          try await desk.treat(
            id, on: meeting, paragraph: paragraph, outcome: outcome, adjusted: adjustedDay)
        }
        let label = lang(outcome.label.swedish, outcome.label.english).lowercased()
        print("\(id): \(label) \(meeting).")
      } else if let adjustedDay {
        try await stopping(in: lang) { () async throws(ActRefusal) in
          try await desk.adjust(id, on: adjustedDay)
        }
        print(
          lang(
            "\(id): protokollet justerades \(adjustedDay).",
            "\(id): the minutes were adjusted on \(adjustedDay)."))
      }
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
}

extension Edition.Outcome: ExpressibleByArgument {}
