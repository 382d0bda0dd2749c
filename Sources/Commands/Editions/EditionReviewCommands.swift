import Acts
import ArgumentParser
import Governance
import Pages
import Words

extension EditionCommand {
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
