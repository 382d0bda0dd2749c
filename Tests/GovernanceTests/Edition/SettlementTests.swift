import Governance
import Testing

@Suite struct `A settlement` {
  typealias Outcome = Settlement.Outcome

  static let whole: [(Outcome, detail: String)] = [
    (.notYetDue, ""), (.asPlanned, ""), (.partlyDone(rest: "Tre av sju"), "Tre av sju"),
    (.done(on: nil), ""), (.done(on: Day(2026, 5, 1)), "2026-05-01"), (.routine, ""),
    (.moved(to: "våren 2027"), "våren 2027"), (.dropped(because: "Pengar"), "Pengar"),
    (.merged(into: "4.2.1"), "4.2.1"), (.takenOver(by: "Regionen"), "Regionen"), (.notAPlan, ""),
  ]

  static let halves: [(Outcome, Settlement.Refusal)] = [
    (.partlyDone(rest: ""), .withoutRest), (.moved(to: ""), .withoutDay),
    (.dropped(because: ""), .withoutReason), (.merged(into: ""), .withoutSuccessor),
    (.takenOver(by: ""), .withoutSuccessor),
  ]

  @Test(arguments: whole)
  func `is answered, stored and written in cells`(outcome: Outcome, detail: String) throws {
    let settlement = try Settlement(outcome, in: nil)
    #expect(settlement.outcome == outcome)
    #expect(settlement.outcome.detail == detail)
    #expect(try Settlement(body: settlement.body) == settlement)
    let cells = ["outcome": outcome.name.label.swedish, "detail": detail]
    #expect(try Settlement().changed(cells).outcome == outcome)
  }

  @Test(arguments: whole, whole)
  func `can be answered anew, whatever it was`(
    one: (Outcome, detail: String), other: (Outcome, detail: String)
  ) throws {
    #expect(try Settlement(one.0, in: nil).answered(other.0).outcome == other.0)
  }

  @Test(arguments: halves)
  func `isn't answered by half`(outcome: Outcome, reason: Settlement.Refusal) throws {
    #expect(throws: reason) { try Settlement(outcome, in: nil) }
    #expect(throws: reason) { try Settlement(.asPlanned, in: nil).answered(outcome) }
    let cells = ["outcome": outcome.name.rawValue]
    #expect(throws: Refusal.settlement(reason)) { try Settlement().changed(cells) }
  }

  @Test func `is done on a day, not some time`() {
    #expect(throws: Refusal.cell(key: "detail", .notADay("i våras"))) {
      try Settlement().changed(["outcome": "done", "detail": "i våras"])
    }
  }

  @Test func `covers every answer`() {
    #expect(Set(Self.whole.map(\.0.name)) == Set(Outcome.Name.allCases))
  }
}
