import Governance
import Specimens
import Testing
import Words

@testable import Reports

@Suite struct `The text of an edition` {
  static func text(_ edition: FrozenEdition, _ language: Language = .sv) -> String {
    Manuscript(edition, SampleEdition.number, in: language).plainText
  }

  @Test func `is the recorded one`() throws {
    try Recorded.expect(Self.text(try SampleEdition.full()), as: "edition.txt")
    try Recorded.expect(Self.text(try SampleEdition.masked(), .en), as: "edition-masked-en.txt")
    try Recorded.expect(Self.text(SampleEdition.empty), as: "edition-empty.txt")
  }

  @Test(arguments: Language.allCases)
  func `is at most 80 letters wide and ends with a line feed`(language: Language) throws {
    let editions = [try SampleEdition.full(), try SampleEdition.masked(), SampleEdition.empty]
    for text in editions.map({ Self.text($0, language) }) {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(text.hasSuffix("\n") && !text.contains(" \n"))
    }
  }

  @Test func `holds every statement in the order of the report`() throws {
    let edition = try SampleEdition.full()
    let text = Self.folded(Self.text(edition))
    let start = try #require(
      text.ranges(of: "godtagna med skäl").first)
    var rest = text[start.upperBound...]
    for statement in edition.report.sections.flatMap(\.blocks).flatMap(\.statements) {
      for words in statement.cells.isEmpty ? [statement.text] : statement.cells {
        let place = try #require(rest.ranges(of: Self.folded(words)).first, "\(words)")
        rest = rest[place.upperBound...]
      }
    }
  }

  /// Without line breaks, margins and quote marks.
  static func folded(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == " " || $0 == ">" }.joined(separator: " ")
  }

  @Test func `marks what is planned, quoted and masked`() throws {
    let text = Self.text(try SampleEdition.masked())
    #expect(text.contains("[Planerat] "))
    #expect(text.contains("\n[Citerad inriktning]\n> "))
    #expect(text.split(separator: "\n").count { $0.contains("[maskad uppgift]") } == 3)
  }

  @Test func `sets a narrow table in columns and a wide one row by row`() throws {
    let table = TextColumns(head: ["Insats", "Läge"], rows: [["Kurs", "klar"], ["Bok"]])
    #expect(table.drawn(within: 80) == ["Insats  Läge", "------  ----", "Kurs    klar", "Bok"])
    #expect(table.drawn(within: 11) == nil)
    let text = Self.text(try SampleEdition.full())
    #expect(text.contains("\n- Kolumn 1: [Planerat] värde 1\n  Kolumn 2: värde 2\n"))
    #expect(!text.contains("Kolumn 7:"))
  }

  @Test func `says it once when the words say it themselves`() {
    let words = EditionWords(edition: SampleEdition.empty, language: .sv)
    func marks(_ text: String, _ cells: [String] = []) -> Bool {
      words.marksPlanned(
        Statement(id: "1", text: text, cells: cells, readings: [Reading(.planned, words: "")]))
    }
    #expect(marks("Vi ska."))
    #expect(!marks("Planerat: vi ska."))
    #expect(!marks("Kurs | Planerat", ["Kurs", "Planerat"]))
    #expect(!words.marksPlanned(Statement(id: "1", text: "Vi har.")))
  }
}
