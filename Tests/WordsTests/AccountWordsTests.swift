import Governance
import Review
import Testing
import Words

@Suite struct `The account` {
  static func lines(
    _ account: Account, earlier: Report? = nil, _ language: Language = .sv
  ) -> [String] {
    let report = Report(title: "", sections: [], keepsItalics: true)
    return Examination(
      report: report, earlier: earlier, account: account, remarks: [], plans: [], changes: []
    ).accountLines(in: language).map(\.text)
  }

  static let full = Account(
    effects: [.measured: 0, .counted: 2, .judgement: 5, .none: 16], planned: 9,
    fates: ["done": 7, "moved": 3, "dropped": 1, "unanswered": 1, "partly": 0],
    alteredWordings: 5, decisions: 3, decisionsWithoutThread: 2)

  @Test func `says everything in four lines`() {
    let april = Report(title: "", sections: [], keepsItalics: true, asOf: Day(2025, 4, 30))
    #expect(
      Self.lines(Self.full, earlier: april) == [
        "23 påståenden om effekt: 0 mätta, 2 räknade, 5 bedömningar, 16 utan grund",
        "12 planerade i april: 7 genomförda, 3 framflyttade, 1 utgår, 1 ej redovisad",
        "5 ändrade lydelser av inriktningen",
        "2 beslut går inte att följa, av 3 nämnda beslut",
      ])
  }

  @Test func `agrees with its numbers`() {
    let one = Account(
      effects: [.judgement: 1], planned: 1, fates: [:], alteredWordings: 1, decisions: 1,
      decisionsWithoutThread: 1)
    #expect(
      Self.lines(one) == [
        "1 påstående om effekt: 0 mätta, 0 räknade, 1 bedömning, 0 utan grund",
        "1 planerad åtgärd i rapporten",
        "1 ändrad lydelse av inriktningen",
        "1 beslut går inte att följa, av 1 nämnt beslut",
      ])
  }

  @Test func `doesn't divide nothing`() {
    let none = Account(
      effects: [:], planned: 0, fates: [:], alteredWordings: 0, decisions: 0,
      decisionsWithoutThread: 0)
    #expect(Self.lines(none).first == "0 påståenden om effekt")
  }

  @Test func `names the earlier edition when it doesn't say its day`() {
    let earlier = Report(title: "", sections: [], keepsItalics: true)
    #expect(
      Self.lines(Self.full, earlier: earlier)[1].hasPrefix("12 planerade i förra uppföljningen"))
    #expect(Self.lines(Self.full, earlier: earlier, .en)[1].hasPrefix("12 planned in the earlier"))
  }
}
