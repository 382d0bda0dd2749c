import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// `roder contribution`: an area's text on its way into the edition.
struct ContributionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contribution",
    abstract: "Ett områdes bidrag: skriv, lämna in, skicka åter.",
    subcommands: [Show.self, Write.self, HandIn.self, SendBack.self])

  struct Options: ParsableArguments {
    @Argument(help: ArgumentHelp("Bidragets beteckning.", valueName: "contribution"))
    var contribution: String

    @OptionGroup var home: HomeOptions

    func id() throws -> Contribution.ID { try identifier(contribution, in: home.lang) }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Skriver ut bidraget som löpande text.")

    @OptionGroup var options: Options

    func run() async throws {
      let id = try options.id()
      let register = try await Home.open(options.home).chronicle.register
      let contribution = try await stopping(in: options.home.lang) {
        () async throws(ActRefusal) in
        guard let contribution = register[id] else { throw .notFound(RecordKey(id)) }
        return contribution
      }
      print(RunningText(contribution.blocks).text, terminator: "")
    }
  }

  struct Write: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write",
      abstract:
        "Ersätter bidragets text med en textfil; meningar som står kvar behåller sin identitet.")

    @OptionGroup var options: Options

    @Argument(
      help: ArgumentHelp("Textfilen (UTF-8), eller - för det som skrivs in.", valueName: "file"))
    var file: String

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let text = try textFile(file, in: lang)
      let desk = try await Home.open(options.home).desk()
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.write(RunningText(text), in: id)
      }
      print(lang("\(id) är sparat.", "\(id) is saved."))
    }
  }

  struct HandIn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hand-in", abstract: "Lämnar in bidraget.")

    @OptionGroup var options: Options

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      try await stopping(in: lang) { () async throws(ActRefusal) in try await desk.handIn(id) }
      print(lang("\(id) är inlämnat.", "\(id) is handed in."))
    }
  }

  struct SendBack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send-back", abstract: "Skickar bidraget åter för komplettering.")

    @OptionGroup var options: Options

    @Option(help: ArgumentHelp("Vad som behöver kompletteras.", valueName: "reason"))
    var because: String

    func run() async throws {
      let id = try options.id()
      let lang = options.home.lang
      let desk = try await Home.open(options.home).desk()
      try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.sendBack(id, because: because)
      }
      print(lang("\(id) är åter för komplettering.", "\(id) is sent back."))
    }
  }
}
