import Acts
import Governance
import Journal
import Testing

@Suite struct `A draft over the year's turn` {
  private func end(
    _ area: String, continuedBy next: String?, on board: SmallBoard
  ) async throws {
    let ended = try #require(Area.ID(area))
    try await board.desk("anna").perform(.keepRecords) { draft throws(ActRefusal) in
      var old = try draft.find(ended)
      old.to = Day(2026, 6, 30)
      try draft.put(old, ended)
      guard let next, let id = Area.ID(next) else { return }
      var new = Area()
      new.heading = "Ny \(old.heading)"
      new.body = old.body
      new.continues = [ended]
      try draft.add(new, id)
    }
  }

  private func order() throws -> EditionOrder {
    EditionOrder(
      id: try #require(SmallBoard.interim), model: try #require(SteeringModel.ID("bun-2026")),
      checkpoint: "interim", follows: SmallBoard.april)
  }

  @Test func `goes on in the area that continues the old one`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    try await end("trygghet", continuedBy: "trygghet-2", on: board)
    try await board.desk("anna").draftEdition(try order())
    let interim = try #require(SmallBoard.interim)
    let areas = await board.chronicle.register.contributions(of: interim).map(\.record.heading)
    #expect(areas == ["Tidiga insatser", "Ny Trygghet och studiero", "Sammanfattning"])
  }

  @Test func `asks where open plans of an ended area go, and takes them there`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    try await end("trygghet", continuedBy: nil, on: board)
    let anna = try board.desk("anna")
    var order = try order()
    let asked = order
    await #expect(throws: ActRefusal.homeless(["bun-2026-april-02.1"])) {
      try await anna.draftEdition(asked)
    }
    order.carried["bun-2026-april-02.1"] = Area.ID("tidiga-insatser")
    try await anna.draftEdition(order)
    let register = await board.chronicle.register
    let report = try #require(register.report(of: order.id))
    let carried = report.statements.filter { $0.statement.follows == "bun-2026-april-02.1" }
    #expect(carried.map(\.section.title) == ["Tidiga insatser"])
  }
}
