import Governance
import Review
import Testing

@Suite struct `The foremost remarks` {
  private static let place = Remark.Place(section: .area, title: "Parker", statement: nil)

  private static func examination(_ problems: [Remark.Problem]) -> Examination {
    Examination(
      report: Report(title: "", sections: [], keepsItalics: true), earlier: nil,
      account: Account(
        effects: [:], planned: 0, fates: [:], alteredWordings: 0, decisions: 0,
        decisionsWithoutThread: 0),
      remarks: problems.map { Remark($0, weight: .warning, at: place, words: "") }, plans: [],
      changes: [])
  }

  @Test func `give no rule more than two places while others wait`() {
    let examination = Self.examination(
      Array(repeating: .summaryLeavesOut, count: 5) + [.sameThingTwice, .uncountedQuantity])
    #expect(examination.foremost(among: Array(0..<7), most: 5) == [0, 1, 2, 5, 6])
  }

  @Test func `are filled up with the same rule when nothing else is there`() {
    let examination = Self.examination(Array(repeating: .summaryLeavesOut, count: 5))
    #expect(examination.foremost(among: Array(0..<5), most: 4) == [0, 1, 2, 3])
  }

  @Test func `are only those that can be shown`() {
    let examination = Self.examination([.summaryLeavesOut, .sameThingTwice])
    #expect(examination.foremost(among: [1], most: 10) == [1])
  }
}
