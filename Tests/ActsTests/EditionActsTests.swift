import Acts
import Governance
import Journal
import Testing

@Suite struct `An edition on its way to the board` {
  let april = SmallBoard.april
  let interim = SmallBoard.interim

  private func order() throws -> EditionOrder {
    EditionOrder(
      id: try #require(interim), model: try #require(SteeringModel.ID("bun-2026")),
      checkpoint: "interim", follows: april)
  }

  @Test func `is refused until every chapter is handed in`() async throws {
    let board = try await SmallBoard()
    let anna = try board.desk("anna")
    let april = try #require(april)
    try await anna.draftEdition(
      EditionOrder(
        id: april, model: try #require(SteeringModel.ID("bun-2026")), checkpoint: "april",
        follows: nil))
    let carin = try board.desk("carin")
    await #expect(
      throws: ActRefusal.refused(
        .edition(.notHandedIn(["Tidiga insatser", "Trygghet och studiero", "Sammanfattning"])),
        of: .edition)
    ) { try await carin.handOver(april) }
  }

  @Test func `is handed over by the head of administration only`() async throws {
    let board = try await SmallBoard()
    let mats = try board.desk("mats")
    let april = try #require(april)
    await #expect(throws: ActRefusal.notAllowed(.handOver)) { try await mats.handOver(april) }
  }

  @Test func `inherits every statement of the one before`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    try await board.desk("anna").draftEdition(try order())
    let register = await board.chronicle.register
    let (first, second) = (try #require(april), try #require(interim))
    let earlier = try #require(register.report(of: first))
    let draft = try #require(register.report(of: second))
    #expect(draft.statements.map(\.statement.text) == earlier.statements.map(\.statement.text))
    #expect(draft.statements.map(\.statement.follows) == earlier.statements.map(\.statement.id))
    #expect(draft.statements.first?.statement.id == "bun-2026-interim-01.1")
  }

  @Test func `waits for an answer to each plan, or for one signed reason`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    let anna = try board.desk("anna", on: Day(2026, 9, 10))
    let interim = try #require(interim)
    try await anna.draftEdition(try order())
    for place in 1...3 { try await anna.handIn(interim.part(place)) }
    try await anna.settle(
      "bun-2026-april-01.2", .moved(to: "2027-01-31"), in: interim)
    let carin = try board.desk("carin", on: Day(2026, 9, 15))
    await #expect(throws: ActRefusal.refused(.edition(.unanswered(1)), of: .edition)) {
      try await carin.handOver(interim)
    }
    let handed = try await carin.handOver(interim, unansweredBecause: "Skolan har bytt rektor.")
    let frozen = try await carin.frozen(interim)
    #expect(handed.version == 1)
    #expect(frozen.edition.plans.map(\.outcome) == [.moved, nil])
    #expect(frozen.edition.front.unansweredBecause == "Skolan har bytt rektor.")
    #expect(frozen.edition.account["plan.unanswered"] == 1)
  }

  @Test func `is chained to the one before`() async throws {
    let board = try await SmallBoard()
    let first = try await board.handOverApril()
    let carin = try board.desk("carin")
    let frozen = try await carin.frozen(try #require(april))
    #expect(frozen.manifest.previous == .nothing)
    #expect(CheckNumber(frozen.manifest.digest) == first.checkNumber)
  }

  @Test func `comes back as a new version when the board returns it`() async throws {
    let board = try await SmallBoard()
    let april = try #require(april)
    let first = try await board.handOverApril()
    let bo = try board.desk("bo", on: Day(2026, 6, 17))
    try await bo.treat(
      april, on: try #require(Day(2026, 6, 17)), paragraph: 52, outcome: .returned, adjusted: nil)
    var register = await board.chronicle.register
    #expect(register[april]?.stage == .draft)
    try await board.write("bun-2026-april-02", "Två skolor prövar trivselvandringar.")
    for place in [1, 3] { try await board.desk("anna").handIn(april.part(place)) }
    let second = try await board.desk("carin", on: Day(2026, 6, 20)).handOver(april)
    #expect(second.version == 2)
    #expect(second.checkNumber != first.checkNumber)
    register = await board.chronicle.register
    let before = try await bo.frozen(april, version: 1)
    let after = try await bo.frozen(april, version: 2)
    #expect(after.manifest.previous == before.manifest.digest)
  }
}
