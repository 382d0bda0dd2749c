import Acts
import ArgumentParser
import Governance
import Intake
import Journal
import Pages
import Words

/// `roder decision`: what bodies have decided.
struct DecisionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision", abstract: "Beslut ur protokoll.", subcommands: [Import.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Läser besluten i ett protokoll eller en lista (.txt, .docx, .pdf) in i registret.")

    @Argument(help: ArgumentHelp("Protokollet.", valueName: "file"))
    var file: String

    @Option(help: "Organet, där texten inte säger det.")
    var body: String

    @Flag(help: "Visa bara vad som skulle läsas in.")
    var dryRun = false

    @OptionGroup var home: HomeOptions

    func run() async throws {
      let lang = home.lang
      let order = DecisionOrder(body: try identifier(body, in: lang))
      let read = try await reading(in: lang) { () async throws(UnreadableReport) in
        try await decisionsFile(at: file)
      }
      let desk = try await Home.open(home).desk()
      let proposal = try await stopping(in: lang) { () async throws(ActRefusal) in
        try await desk.readingDecisions(read, order)
      }
      for finding in proposal.findings { tell(finding.sentence(in: lang)) }
      for body in proposal.unknownBodies {
        tell(
          lang(
            "Organet \(body) finns inte i registret. Lägg upp det och ange det på beslutet.",
            "The body \(body) isn't in the register. Add it and name it on the decision."))
      }
      for id in proposal.differing {
        tell(
          lang(
            "Registret har andra uppgifter om \(id) än protokollet. Registrets står kvar.",
            "The register says otherwise of \(id) than the minutes. The register's words stay."))
      }
      for proposed in proposal.records { print("\(proposed.key.id) · \(proposed.record.title)") }
      if !dryRun {
        try await stopping(in: lang) { () async throws(ActRefusal) in
          try await desk.apply(proposal)
        }
      }
      print(
        lang(
          "\(proposal.records.count) beslut nya eller ifyllda, \(proposal.known.count) fanns redan.",
          "\(proposal.records.count) decisions new or filled in, \(proposal.known.count) known."))
    }
  }
}

extension DecisionFinding {
  fileprivate func sentence(in language: Language) -> String {
    let place = paragraph.map { "Rad \(line), § \($0): " } ?? "Rad \(line): "
    let english = paragraph.map { "Line \(line), § \($0): " } ?? "Line \(line): "
    return switch problem {
    case .withoutDay:
      language(
        place + "ingen sammanträdesdag står ovanför. Skriv in dagen i texten.",
        english + "no meeting day stands above. Write the day in the text.")
    case .withoutText:
      language(
        place + "det framgår inte vad som beslutades.", english + "it doesn't say what was decided."
      )
    case .manyAmounts(let amounts):
      language(
        place + "flera belopp; \(amounts.first ?? 0) kronor är taget. Kontrollera det.",
        english + "several amounts; \(amounts.first ?? 0) kronor was taken. Check it.")
    case .twice(let first):
      language(
        place + "paragrafen står redan på rad \(first). Den första gäller.",
        english + "the § stands on line \(first) already. The first one counts.")
    case .nothingFound:
      language(
        "Det finns inga paragrafer i texten. Är det ett protokoll?",
        "There is no § in the text. Are these minutes?")
    }
  }
}
