import Acts
import Governance
import Journal
import Testing

@Suite struct `Masking for good` {
  private static let statement = "bun-2026-april-02.1"
  private static let word = "trivselvandringar"

  @Test
  func `takes the passage out of the frozen edition and its files, and verifies all the same`()
    async throws
  {
    let board = try await SmallBoard()
    let handed = try await board.handOverApril()
    let april = try #require(SmallBoard.april)
    _ = try await board.desk("anna").folder(april, renderers: [SmallBoard.text])
    let masked = try await board.desk("rut").mask(
      [Self.statement], in: april, decision: "BUN 2026-09-16 § 71", reason: "Pekar ut en klass")
    #expect(masked.struck == Struck(count: 2, isWiped: true))
    #expect(masked.elsewhere.allSatisfy { $0.name == "contribution/bun-2026-april-02" })
    let files = board.store.attachments(after: nil, limit: .max)
    #expect(!files.contains { String(decoding: $0.body, as: UTF8.self).contains(Self.word) })
    let folder = try await board.desk("anna").folder(april, renderers: [SmallBoard.text])
    let verdict = folder.verdict(expecting: handed.checkNumber)
    #expect(verdict.flaws == [])
    #expect(verdict.masked == ["statement/\(Self.statement)"])
    let journal = try await verifyJournal(board.store, board.chronicle.register)
    #expect(journal.flaws == [])
    #expect(journal.struck == ["BUN 2026-09-16 § 71": 2])
  }

  @Test func `is the registrar's, by a decision, of what is there`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    let april = try #require(SmallBoard.april)
    let anna = try board.desk("anna")
    await #expect(throws: ActRefusal.notAllowed(.mask)) {
      try await anna.mask([Self.statement], in: april, decision: "§ 71", reason: "Namn")
    }
    let rut = try board.desk("rut")
    await #expect(throws: ActRefusal.noSuchStatement("x.1")) {
      try await rut.mask(["x.1"], in: april, decision: "§ 71", reason: "Namn")
    }
    await #expect(throws: ActRefusal.refused(.cell(key: "decision", .missing), of: .strike)) {
      try await rut.mask([Self.statement], in: april, decision: "", reason: "Namn")
    }
    _ = try await rut.mask([Self.statement], in: april, decision: "§ 71", reason: "Namn")
    await #expect(throws: ActRefusal.nothingFound) {
      try await rut.mask([Self.statement], in: april, decision: "§ 71", reason: "Namn")
    }
  }

  @Test func `of a copy hides the words also where a plan or a change repeats them`() async throws {
    var plan = FrozenEdition.PlanRow()
    plan.text = "Två skolor ska pröva trivselvandringar."
    let statement = Statement(id: "a.1", text: "Två skolor ska pröva trivselvandringar.")
    let report = Report(
      title: "",
      sections: [
        Section(
          kind: .area, title: "Trygghet",
          blocks: [Block(kind: .paragraph, statements: [statement])])
      ], keepsItalics: true)
    let edition = FrozenEdition(front: FrozenEdition.Front(), report: report, plans: [plan])
    #expect(edition.parts(showing: ["a.1"]) == ["statement/a.1", "plan/1"])
    #expect(try edition.masking(["statement/a.1"]).parts(showing: ["a.1"]) == ["statement/a.1"])
  }
}
