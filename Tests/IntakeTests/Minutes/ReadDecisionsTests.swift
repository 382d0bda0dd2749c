import Formats
import Governance
import Intake
import Testing

@Suite struct `Decisions in minutes` {
  struct Expected: Sendable {
    var body: String
    var day: String
    var paragraph: Int
    var heading: String
    var text: String
    var registryNumber = ""
    var kronor: Int?
  }

  static let samples: [(String, [Expected])] = [
    (
      MinutesSamples.list,
      [
        Expected(
          body: "Barn- och ungdomsnämnden", day: "2026-06-17", paragraph: 44,
          heading: "Omfördelning av medel för lokaler",
          text: "Nämnden beslutar att omfördela 2 500 tkr från lokalhyror till höjd elevpeng.",
          registryNumber: "BUN 2026/0123-4", kronor: 2_500_000),
        Expected(
          body: "Barn- och ungdomsnämnden", day: "2026-06-17", paragraph: 45,
          heading: "Information från förvaltningen",
          text: "Nämnden noterar informationen enligt 8 § förvaltningslagen."),
      ]
    ),
    (
      MinutesSamples.minutes,
      [
        Expected(
          body: "Socialnämnden", day: "2026-09-22", paragraph: 88,
          heading: "Öppen mottagning i Tallmo",
          text: "Socialnämnden beslutar\natt avsätta 1,2 mnkr till mottagningen, samt\n"
            + "att följa upp den i mars 2027.",
          registryNumber: "SN 2026/92", kronor: 1_200_000),
        Expected(
          body: "Socialnämnden", day: "2026-09-22", paragraph: 89,
          heading: "Yttrande över detaljplan", text: "Socialnämnden har inget att erinra.",
          registryNumber: "SN 2026/107"),
      ]
    ),
    (
      MinutesSamples.lines,
      [
        Expected(
          body: "KF", day: "2026-11-25", paragraph: 171, heading: "",
          text: "Kommunfullmäktige beslutar att fastställa budgeten för 2027."),
        Expected(
          body: "KF", day: "2026-11-25", paragraph: 172, heading: "Höjd taxa för måltider",
          text: "Kommunfullmäktige beslutar att höja taxan med 500 kronor.", kronor: 500),
        Expected(
          body: "KF", day: "2026-12-16", paragraph: 180, heading: "Val av ledamot", text: ""),
      ]
    ),
    (
      MinutesSamples.sheet,
      [
        Expected(
          body: "", day: "2026-03-18", paragraph: 33, heading: "Förstärkning i mellanstadiet",
          text: "Tre miljoner kronor fördelas till sex skolor.", registryNumber: "BUN 2026/41",
          kronor: 3_000_000),
        Expected(
          body: "", day: "2026-03-18", paragraph: 34, heading: "Skolskjuts",
          text: "Riktlinjen antas.", registryNumber: "2026/52"),
      ]
    ),
    (
      MinutesSamples.older,
      [
        Expected(
          body: "Tekniska nämnden", day: "2026-02-04", paragraph: 12,
          heading: "Snöröjning på Storgatan",
          text: "Nämnden beslutar att höja anslaget till snöröjning med 750 000 kronor, varav "
            + "150 000 kronor till halkbekämpning.",
          registryNumber: "TN-2026-00014", kronor: 750_000),
        Expected(
          body: "Tekniska nämnden", day: "2026-02-04", paragraph: 13,
          heading: "Parkering vid stationen", text: ""),
      ]
    ),
    (
      MinutesSamples.twoMeetings,
      [
        Expected(
          body: "Kultur- och fritidsnämnden", day: "2026-05-12", paragraph: 20,
          heading: "Biblioteket i Hässlebro",
          text: "1. Biblioteket öppnar i augusti.\n2. Kostnaden på 400 tkr tas ur nämndens reserv.",
          kronor: 400_000),
        Expected(
          body: "Kultur- och fritidsnämnden", day: "2026-05-12", paragraph: 21,
          heading: "Simhallen", text: "Ärendet återremitteras."),
        Expected(
          body: "Kultur- och fritidsnämnden", day: "2026-06-09", paragraph: 22,
          heading: "Simhallen", text: "Nämnden beslutar att stänga simhallen i juli."),
      ]
    ),
  ]

  @Test(arguments: samples)
  func `are read whatever the layout`(text: String, expected: [Expected]) throws {
    let decisions = readDecisions(text).decisions
    #expect(decisions.map(\.paragraph) == expected.map(\.paragraph))
    for (decision, expected) in zip(decisions, expected) {
      #expect(decision.body == expected.body)
      #expect(decision.day == Day(iso: expected.day))
      #expect(decision.heading == expected.heading)
      #expect(decision.text == expected.text)
      #expect(decision.registryNumber == expected.registryNumber)
      #expect(decision.amountKronor == expected.kronor)
    }
  }

  static let doubtful: [(String, [DecisionFinding])] = [
    (MinutesSamples.dayless, [DecisionFinding(line: 1, paragraph: 7, .withoutDay)]),
    (MinutesSamples.lines, [DecisionFinding(line: 3, paragraph: 180, .withoutText)]),
    (MinutesSamples.older, [DecisionFinding(line: 9, paragraph: 13, .withoutText)]),
    (
      "Sammanträde 2026-05-12\n\n§ 3 Taxor\nBeslut: Taxan höjs från 100 kronor till 120 kronor.",
      [DecisionFinding(line: 3, paragraph: 3, .manyAmounts([100, 120]))]
    ),
    (
      "Sammanträde 2026-05-12\n\n§ 3 Taxor\nBeslut: Taxan höjs.\n\n§ 3 Taxor\nBeslut: Taxan sänks.",
      [DecisionFinding(line: 6, paragraph: 3, .twice(firstLine: 3))]
    ),
    (
      "Enligt 7 kap. 19 a § skollagen ska frånvaro utredas.\n\n§ 5 kommunallagen gäller.",
      [DecisionFinding(line: 1, paragraph: nil, .nothingFound)]
    ),
  ]

  @Test(arguments: doubtful)
  func `say what a person should look at`(text: String, findings: [DecisionFinding]) {
    #expect(readDecisions(text).findings == findings)
  }

  @Test func `are read from the tables of a document`() throws {
    func row(_ cells: String...) -> [[SourceParagraph]] {
      cells.map { [SourceParagraph(runs: [SourceRun($0)])] }
    }
    let source = SourceDocument(
      title: "",
      blocks: [
        .paragraph(SourceParagraph(runs: [SourceRun("Socialnämnden den 19 maj 2026")])),
        .table(
          rows: [row("§", "Ärende", "Beslut"), row("§ 61", "Budget", "Budgeten godkänns.")],
          headRows: 1),
      ], keepsType: true)
    let decision = try #require(readDecisions(source).decisions.first)
    #expect((decision.body, decision.paragraph) == ("Socialnämnden", 61))
    #expect(decision.day == Day(2026, 5, 19))
    #expect(decision.text == "Budgeten godkänns.")
  }
}
