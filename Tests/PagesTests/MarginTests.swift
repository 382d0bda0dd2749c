import Governance
import Markup
import Review
import Specimens
import Testing
import Words

@testable import Pages

@Suite struct `The margin` {
  @Test func `numbers what stands beside the text from the top`() throws {
    let examination = try SampleExamination.full()
    let margin = Margin(examination)
    let expected = examination.remarks.count { $0.standsBesideText }
    #expect(margin.notes.values.map(\.number).sorted() == Array(1...expected))
    let first = try #require(margin.notes.values.first { $0.number == 1 })
    #expect(first.remark.rule == .statusByTypeOnly)
  }

  @Test func `keeps plans that went well and plain changes out`() {
    let kept: [Remark.Problem] = [
      .plan(.unanswered), .plan(.moved(to: nil)), .plan(.dropped(because: nil)), .summaryLeavesOut,
    ]
    let left: [Remark.Problem] = [
      .plan(.done), .plan(.partly), .plan(.unchanged), .change(.new), .change(.moved(to: nil)),
    ]
    let place = Remark.Place(section: .area, title: "", statement: nil)
    func stands(_ problem: Remark.Problem) -> Bool {
      Remark(problem, weight: .note, at: place, words: "").standsBesideText
    }
    #expect(kept.allSatisfy(stands))
    #expect(!left.contains(where: stands))
  }

  @Test func `isn't fooled by an id of the earlier edition`() {
    let here = Statement(id: "1.1.1", text: "Här.")
    let report = Report(
      title: "",
      sections: [
        Section(
          kind: .area, title: "Läsning", blocks: [Block(kind: .paragraph, statements: [here])])
      ], keepsItalics: true)
    let then = Statement(id: "1.1.1", text: "Där.")
    func remark(_ title: String) -> Remark {
      Remark(
        .plan(.unanswered), weight: .warning,
        at: Remark.Place(section: .area, title: title, statement: then), words: "")
    }
    let account = Account(
      effects: [:], planned: 0, fates: [:], alteredWordings: 0, decisions: 0,
      decisionsWithoutThread: 0)
    let margin = Margin(
      Examination(
        report: report, earlier: report, account: account,
        remarks: [remark("Läsning"), remark("Borta")], plans: [], changes: []))
    #expect(margin.notes(beside: here).isEmpty)
    #expect(margin.notes(atSection: 0).map(\.number) == [1])
    #expect(margin.notesWithoutPlace.map(\.number) == [2])
  }

  static let marks: [([String], String, HTML)] = [
    ([], "En mening.", "En mening."),
    (["mening"], "En mening.", "En <mark>mening</mark>."),
    (["finns inte", ""], "En mening.", "En mening."),
    (["å & ä"], "Ö å & ä.", "Ö <mark>å &amp; ä</mark>."),
    (["En m", "mening"], "En mening.", "<mark>En mening</mark>."),
    (["ing", "En"], "En mening.", "<mark>En</mark> men<mark>ing</mark>."),
  ]

  @Test(arguments: marks)
  func `marks the quoted words`(quotes: [String], text: String, expected: HTML) {
    #expect(marking(quotes, in: text) == expected)
  }

  @Test func `underlines a whole sentence only`() {
    let text = String(repeating: "ord ", count: 20) + "slut."
    #expect(marking([text], in: text).text.hasPrefix("<mark class=\"whole\">"))
  }

  static let excerpts: [(String, String, Int, String)] = [
    ("Kort text.", "text", 20, "Kort text."),
    ("Ett två tre fyra fem sex", "två", 12, "Ett två tre…"),
    ("Ett två tre fyra fem sex", "sex", 12, "…fem sex"),
    ("Ett två tre fyra fem sex", "sju", 12, "Ett två tre…"),
    ("Ettlångtordutanmellanrum", "x", 8, "Ettlång…"),
  ]

  @Test(arguments: excerpts)
  func `shows as much of a sentence as there is room for`(
    text: String, words: String, length: Int, expected: String
  ) {
    #expect(excerpt(of: text, around: words, to: length) == expected)
  }
}
