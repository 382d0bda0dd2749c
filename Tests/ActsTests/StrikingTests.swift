import Acts
import Governance
import Journal
import Testing

@Suite struct `Striking words` {
  private func bytes(of store: MemoryStore) -> [String] {
    let bodies =
      store.entries(after: 0, limit: .max).compactMap(\.sealed)
      + store.attachments(after: nil, limit: .max)
    return bodies.map { String(decoding: $0.body, as: UTF8.self) }
  }

  @Test func `takes them out of revisions, frozen editions and files, and leaves the chain whole`()
    async throws
  {
    let board = try await SmallBoard()
    let anna = try board.desk("anna")
    let april = try #require(SmallBoard.april)
    try await anna.draftEdition(
      EditionOrder(
        id: april, model: try #require(SteeringModel.ID("bun-2026")), checkpoint: "april",
        follows: nil))
    try await board.write(
      "bun-2026-april-01", "Språket har kartlagts. Särskilt Tuvalinn fick stöd.")
    try await board.write("bun-2026-april-02", "Skolorna har börjat.")
    try await board.write("bun-2026-april-03", "Arbetet fortsätter.")
    let handed = try await board.desk("carin").handOver(april)
    _ = try await anna.folder(april, renderers: [SmallBoard.text])
    let rut = try board.desk("rut")
    let places = try await rut.places(holding: "Tuvalinn")
    #expect(places.count > 3)
    let struck = try await rut.strike(
      "Tuvalinn", writing: "ett barn", decision: "BUN 2026-09-16 § 71", reason: "Namn på ett barn")
    // The text file that was made of the edition holds them too.
    #expect(struck == Struck(count: places.count, isWiped: true))

    #expect(!bytes(of: board.store).contains { $0.contains("Tuvalinn") })
    let verdict = try await verifyJournal(board.store, board.chronicle.register)
    #expect(verdict.flaws == [])
    #expect(verdict.struck == ["BUN 2026-09-16 § 71": places.count])
    let folder = try await anna.folder(april, renderers: [SmallBoard.text])
    #expect(folder.verdict(expecting: handed.checkNumber).flaws == [])
    #expect(folder.verdict().masked == ["statement/bun-2026-april-01.1"])
  }
}
