import Acts
import Governance
import Journal
import Testing
import Typesetting

@Suite struct `A document that can't be made now` {
  static let failing = EditionRenderer(format: "pdf", maker: "pdf 1", fileName: "edition.pdf") {
    _, _ async throws(TypesettingFailure) in throw .notInstalled
  }

  static let working = EditionRenderer(format: "pdf", maker: "pdf 1", fileName: "edition.pdf") {
    _, _ in Array("%PDF".utf8)
  }

  @Test func `delays nothing else, and comes with the next export, dated`() async throws {
    let board = try await SmallBoard()
    let handed = try await board.handOverApril()
    let april = try #require(SmallBoard.april)
    let first = try await board.desk("anna").export(
      april, renderers: [Self.failing, SmallBoard.text])
    #expect(first.delays.map(\.why) == [.notInstalled])
    #expect(first.folder.files["edition.pdf"] == nil)
    #expect(first.folder.files["edition.txt"] != nil)
    #expect(first.folder.verdict(expecting: handed.checkNumber).flaws == [])

    let day = try #require(Day(2026, 6, 2))
    let second = try await board.desk("anna", on: day).export(
      april, renderers: [Self.working, SmallBoard.text])
    #expect(second.delays.isEmpty)
    #expect(second.folder.verdict(expecting: handed.checkNumber).flaws == [])
    let documents = await board.chronicle.register.all(Document.self).map(\.record)
    #expect(documents.map(\.format) == ["text", "pdf"])
    #expect(documents.last?.day == day)
  }
}
