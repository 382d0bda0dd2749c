import Governance
import Review
import Testing

@Suite struct `An examination` {
  static let sample = MarkedReport(
    """
    # Inriktning: Inriktning 2031
    > Varje ort ska ha en badplats med livräddning.
    # Område: Badplatser
    planned: Bryggan vid Kalvsjön ska lagas.
    planned: Livbojar sätts upp vid Granbadet i juni.
    =====
    # Inriktning: Inriktning 2031
    > Varje ort ska ha en badplats med livräddning.
    # Område: Badplatser
    > Varje ort ska ha en badplats med simskola.
    done: Livbojar sattes upp vid Granbadet i juni.
    effect: Badandet har blivit säkrare.
    effect=counted: Flera barn, 41 stycken, har lärt sig simma.
    planned: Bryggan vid Kalvsjön ska lagas.
    decision: Nämnden har avsatt medel till bryggor (2031-02-04 § 9).
    Frågor ställs till sven.hultgren@exempel.se.
    """)

  static let examination = examine(sample.report, after: sample.earlier)

  @Test func `tells the gravest first`() {
    let weights = Self.examination.remarks.map(\.weight)
    #expect(weights == weights.sorted(by: >))
    #expect(Self.examination.remarks.first?.rule == .couldPointOutAPerson)
  }

  @Test func `counts what the report claims`() {
    let account = Self.examination.account
    #expect(account.effects == [.none: 1, .counted: 1, .judgement: 0, .measured: 0])
    #expect(account.planned == 1)
    #expect(account.alteredWordings == 1)
    #expect(account.decisions == 1)
    #expect(account.decisionsWithoutThread == 1)
  }

  @Test func `answers every earlier plan once`() throws {
    let earlier = try #require(Self.sample.earlier).statements.map(\.statement)
    let planned = earlier.filter { $0.has(.planned) }.map(\.text)
    #expect(Self.examination.plans.map(\.earlier.statement.text) == planned)
    #expect(Self.examination.account.fates == ["done": 1, "unchanged": 1])
  }

  @Test func `makes as many remarks on plans as there were plans`() {
    let remarks = Self.examination.remarks.filter { $0.rule == .whatBecameOfThePlans }
    #expect(remarks.count == Self.examination.plans.count)
  }

  @Test func `of a single report has neither fates nor changes`() {
    let alone = examine(Self.sample.report)
    #expect(alone.plans.isEmpty)
    #expect(alone.changes.isEmpty)
    #expect(alone.account.fates.isEmpty)
    #expect(alone.earlier == nil)
  }

  @Test func `says the same each time`() {
    #expect(examine(Self.sample.report, after: Self.sample.earlier) == Self.examination)
  }
}
