import Acts
import Governance
import Journal
import Testing

@Suite struct `The folder of an edition` {
  private func april() throws -> Edition.ID { try #require(SmallBoard.april) }

  private func folder(
    of board: SmallBoard, masking masked: Set<String> = []
  ) async throws -> EditionFolder {
    try await board.desk("anna").folder(try april(), masking: masked, renderers: [SmallBoard.text])
  }

  @Test func `verifies by itself`() async throws {
    let board = try await SmallBoard()
    let handed = try await board.handOverApril()
    let verdict = try await folder(of: board).verdict(expecting: handed.checkNumber)
    #expect(verdict.flaws == [])
    let frozen = try await board.desk("anna").frozen(try april())
    #expect(verdict.edition == frozen.edition)
  }

  @Test func `is named when any byte of it is changed`() async throws {
    let board = try await SmallBoard()
    let handed = try await board.handOverApril()
    let folder = try await folder(of: board)
    for name in folder.files.keys.sorted() {
      let count = folder.files[name]?.count ?? 0
      for place in stride(from: 0, to: count, by: max(1, count / 97)) {
        var changed = folder
        changed.files[name]?[place] ^= 1
        let verdict = changed.verdict(expecting: handed.checkNumber)
        #expect(!verdict.flaws.isEmpty, "\(name) at \(place)")
      }
    }
  }

  @Test func `is the same whatever happens to what it was made of`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    let before = try await folder(of: board)
    let anna = try board.desk("anna")
    try await anna.draftEdition(
      EditionOrder(
        id: try #require(SmallBoard.interim), model: try #require(SteeringModel.ID("bun-2026")),
        checkpoint: "interim", follows: try april()))
    try await anna.perform(.keepRecords) { draft throws(ActRefusal) in
      var area = Area()
      area.heading = "Något helt annat"
      guard let id = Area.ID("trygghet") else { return }
      try draft.put(area, id)
    }
    let after = try await folder(of: board)
    #expect(after == before)
  }

  @Test func `keeps masked words out, and verifies as the same edition`() async throws {
    let board = try await SmallBoard()
    let handed = try await board.handOverApril()
    let folder = try await folder(of: board, masking: ["bun-2026-april-02.1"])
    let verdict = folder.verdict(expecting: handed.checkNumber)
    #expect(verdict.flaws == [])
    #expect(verdict.masked == ["statement/bun-2026-april-02.1"])
    for bytes in folder.files.values {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("trivselvandringar"))
    }
  }

  @Test func `says when it isn't the edition that was expected`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    let other = try #require(CheckNumber("0000-0000-0000-0000"))
    let verdict = try await folder(of: board).verdict(expecting: other)
    let found = try #require(verdict.checkNumber)
    #expect(verdict.flaws == [.otherEdition(found: found)])
  }
}
