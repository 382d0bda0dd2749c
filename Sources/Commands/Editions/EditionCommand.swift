import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// `roder edition`: a follow-up from draft to publication.
struct EditionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "En uppföljning: utkast, överlämning, behandling, publicering.",
    subcommands: [
      List.self, Show.self, Draft.self, Remarks.self, Accept.self, HandOver.self, Treat.self,
      Return.self, Publish.self,
      Export.self,
    ])

  /// Which edition.
  struct Options: ParsableArguments {
    @Argument(help: ArgumentHelp("Uppföljningens beteckning.", valueName: "edition"))
    var edition: String

    @OptionGroup var home: HomeOptions

    func id() throws -> Edition.ID { try identifier(edition, in: home.lang) }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Visar alla uppföljningar och hur långt de har kommit.")

    @OptionGroup var home: HomeOptions

    func run() async throws {
      let register = try await Home.open(home).chronicle.register
      for live in register.all(Edition.self) {
        print(editionLine(live.id, live.record, in: home.lang))
      }
    }
  }

  struct Draft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft", abstract: "Påbörjar nästa uppföljning med allt som stod i den förra.")

    @OptionGroup var options: Options

    @Option(help: "Styrmodellens beteckning.")
    var model: String

    @Option(help: "Vilken av modellens uppföljningar: april, interim, annual …")
    var checkpoint: String

    @Option(help: ArgumentHelp("Uppföljningen som den följer på.", valueName: "edition"))
    var follows: String?

    @Option(help: "Rubrik; annars uppföljningens namn i modellen.")
    var heading = ""

    @Option(
      help: ArgumentHelp(
        "Vart en öppen plan i ett område som upphör tar vägen: MENING=OMRÅDE.", valueName: "move"))
    var carry: [String] = []

    func run() async throws {
      let lang = options.home.lang
      var order = EditionOrder(
        id: try options.id(), model: try identifier(model, in: lang), checkpoint: checkpoint,
        follows: try follows.map { try identifier($0, in: lang) })
      order.heading = heading
      for move in carry {
        let parts = move.split(separator: "=").map(String.init)
        guard parts.count == 2 else {
          throw ValidationError(
            lang("Skriv --carry MENING=OMRÅDE.", "Write --carry STATEMENT=AREA."))
        }
        order.carried[parts[0]] = try identifier(parts[1], in: lang)
      }
      let desk = try await Home.open(options.home).desk()
      let placed = order
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.draftEdition(placed)
      }
      let count = await desk.register.contributions(of: order.id).count
      print(
        lang(
          "Utkastet \(order.id) är påbörjat, med \(count) avsnitt.",
          "The draft \(order.id) is begun, with \(count) sections."))
    }
  }

  struct Remarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review", abstract: "Granskar ett utkast, eller märker det som granskat.")

    @OptionGroup var options: Options

    @Flag(help: "Märk utkastet som granskat.")
    var mark = false

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      if mark {
        try await stopping(in: lang) { () async throws(ActRefusal) in try await desk.reviewed(id) }
        return print(lang("\(id) är granskad.", "\(id) is reviewed."))
      }
      let examination = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.examination(of: id)
      }
      print(examination.remarksText(in: lang), terminator: "")
    }
  }
}

extension EditionCommand {
  struct Accept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept",
      abstract: "Godtar påpekanden som måste besvaras, med ett skäl som sparas.")

    @OptionGroup var options: Options

    @Option(help: "Bara påpekanden enligt den här regeln.")
    var rule: String?

    @Option(help: "Bara påpekanden om den här meningen.")
    var statement: String?

    @Option(help: ArgumentHelp("Varför det får stå så.", valueName: "reason"))
    var because: String

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      let count = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.acceptRemarks(of: id, rule: rule, statement: statement, because: because)
      }
      print(lang("\(count) påpekanden är godtagna.", "\(count) remarks are accepted."))
    }
  }
}

/// "bun-2026-april  Uppföljning per april  Överlämnad, version 1, kontrollnummer …".
func editionLine(_ id: String, _ edition: Edition, in language: Language) -> String {
  let stage = language(edition.stage.label.swedish, edition.stage.label.english)
  var parts = [id, edition.heading, stage]
  if let last = edition.versions.last, let digest = Digest(hex: last.digest) {
    parts.append("version \(edition.versions.count)")
    parts.append(language("kontrollnummer", "check number") + " \(CheckNumber(digest))")
  }
  return parts.joined(separator: " · ")
}
