import Acts
import Governance
import Journal
import Testing

@Suite struct `Beside a frozen edition` {
  private static let statement = "bun-2026-april-01.1"
  private static let quoting = EditionRenderer(
    format: "text", maker: "text 1", fileName: "edition.txt"
  ) { edition, _ in
    Array(
      (edition.beside.corrections.map(\.text)
        + edition.beside.questions.flatMap { [$0.text, $0.answer, $0.leftTo] })
        .joined(separator: "\n").utf8)
  }

  private func board() async throws -> (SmallBoard, Edition.ID) {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    return (board, try #require(SmallBoard.april))
  }

  @Test func `a correction is dated and leaves the frozen value as it was`() async throws {
    let (board, april) = try await board()
    let before = try await board.desk("anna").frozen(april)
    let day = try #require(Day(2026, 6, 2))
    let id = try await board.desk("anna", on: day).correct(
      april, "Fyra förskolor, inte alla.", statement: Self.statement)
    let correction = try #require(await board.chronicle.register[id])
    #expect(correction.day == day)
    #expect(correction.version == 1)
    let after = try await board.desk("anna").frozen(april)
    #expect(after.edition == before.edition)
    #expect(after.manifest == before.manifest)
    let folder = try await board.desk("anna").folder(april, renderers: [Self.quoting])
    #expect(folder.verdict(expecting: CheckNumber(before.manifest.digest)).flaws == [])
    let bytes = try #require(folder.files["edition.txt"])
    #expect(String(decoding: bytes, as: UTF8.self).contains("Fyra förskolor, inte alla."))
    #expect(folder.files["beside.json"] != nil)
  }

  @Test func `nothing is said before it is frozen, or of what it doesn't hold`() async throws {
    let (board, april) = try await board()
    let anna = try board.desk("anna")
    let interim = try #require(SmallBoard.interim)
    try await anna.draftEdition(
      EditionOrder(
        id: interim, model: try #require(SteeringModel.ID("bun-2026")), checkpoint: "interim",
        follows: april))
    await #expect(throws: ActRefusal.wrongStage(.draft)) { try await anna.correct(interim, "Fel.") }
    let mats = try board.desk("mats")
    await #expect(throws: ActRefusal.wrongStage(.draft)) {
      try await mats.ask("Varför?", about: "", in: interim)
    }
    await #expect(throws: ActRefusal.noSuchStatement("x.9")) {
      try await mats.ask("Varför?", about: "x.9", in: april)
    }
    await #expect(throws: ActRefusal.notAllowed(.ask)) {
      try await anna.ask("Varför?", about: "", in: april)
    }
  }

  @Test func `a question is answered at once, with its day, and once`() async throws {
    let (board, april) = try await board()
    let asked = try #require(Day(2026, 5, 27))
    let id = try await board.desk("mats", on: asked).ask(
      "Hur många förskolor?", about: Self.statement, in: april)
    let answered = try #require(Day(2026, 6, 1))
    try await board.desk("anna", on: answered).answer(id, "Sju.")
    let question = try #require(await board.chronicle.register[id])
    #expect(question.askedDay == asked)
    #expect(question.askedBy == Function.ID("ledamot"))
    #expect(question.answer == "Sju.")
    #expect(question.answeredDay == answered)
    let carin = try board.desk("carin")
    await #expect(
      throws: ActRefusal.refused(.question(.alreadyAnswered(on: answered)), of: .question)
    ) { try await carin.answer(id, "Åtta.") }
    let folder = try await carin.folder(april, renderers: [Self.quoting])
    let bytes = try #require(folder.files["edition.txt"])
    #expect(String(decoding: bytes, as: UTF8.self) == "Hur många förskolor?\nSju.\n")
  }

  @Test func `a question is left to the next edition, where the draft shows it`() async throws {
    let (board, april) = try await board()
    let anna = try board.desk("anna")
    let id = try await board.desk("mats").ask("Hur många?", about: Self.statement, in: april)
    let interim = try #require(SmallBoard.interim)
    await #expect(throws: ActRefusal.wrongStage(.handedOver)) {
      try await anna.leave(id, to: april)
    }
    try await anna.draftEdition(
      EditionOrder(
        id: interim, model: try #require(SteeringModel.ID("bun-2026")), checkpoint: "interim",
        follows: april))
    try await anna.leave(id, to: interim)
    let register = await board.chronicle.register
    let draft = register.beside(interim, in: try #require(register.report(of: interim)))
    #expect(draft.questions.map(\.text) == ["Hur många?"])
    #expect(draft.questions.map(\.statement) == ["bun-2026-interim-01.1"])
    let earlier = register.beside(april, in: try #require(register.report(of: april)))
    #expect(earlier.questions.map(\.leftTo) == ["Delårsbokslut"])
  }
}
