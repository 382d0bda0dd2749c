import Acts
import Formats
import Foundation
import Governance
import Journal
import Testing

@Suite struct `A proposal in a folder` {
  private func proposal(_ place: ImportedBoard) async throws -> ImportProposal {
    try await place.importing(
      ImportedBoard.demo("school", "april"), place.order("bun", "april"))
  }

  @Test func `comes back as it was when nobody touched it`() async throws {
    let place = try await ImportedBoard()
    let proposal = try await proposal(place)
    let register = await place.chronicle.register
    let folder = ProposalFolder(proposal, in: register)
    let back = try folder.proposal(in: register).get()
    #expect(back.records == proposal.records)
    #expect(back.order == proposal.order)
    let readMe = String(
      decoding: try #require(folder.files[ProposalFolder.readMeName]), as: UTF8.self)
    #expect(readMe.contains(proposal.order.sourceDigest))
  }

  @Test func `takes changed cells, deleted rows and names what it can't take`() async throws {
    let place = try await ImportedBoard()
    let proposal = try await proposal(place)
    let register = await place.chronicle.register
    var folder = ProposalFolder(proposal, in: register)
    var rows = try CSV.rows(of: try #require(folder.files["decision.csv"])).get().map(\.cells)
    let heading = try #require(rows[0].firstIndex(of: "heading"))
    let paragraph = try #require(rows[0].firstIndex(of: "paragraph"))
    rows[1][heading] = "Inriktning för 2026"
    let gone = rows.removeLast()
    folder.files["decision.csv"] = CSV.bytes(rows)
    let back = try folder.proposal(in: register).get()
    let decisions = back.all(Decision.self)
    #expect(decisions.first { $0.id.text == rows[1][0] }?.record.heading == "Inriktning för 2026")
    #expect(!decisions.contains { $0.id.text == gone[0] })
    rows[1][paragraph] = "femtio"
    folder.files["decision.csv"] = CSV.bytes(rows)
    guard case .failure(let wrong) = folder.proposal(in: register) else {
      Issue.record("a word was taken for a number")
      return
    }
    #expect(wrong.all.map(\.file) == ["decision.csv"])
  }
}

@Suite struct `Decisions that are imported` {
  static let text = """
    Barn- och ungdomsnämnden 2026-03-18

    § 33 Förstärkning i mellanstadiet
    Dnr BUN 2026/41
    Beslut: Tre miljoner kronor fördelas till sex skolor.
    """

  @Test func `fill in what a report only cited, and are added once`() async throws {
    let place = try await ImportedBoard()
    let proposal = try await place.importing(
      ImportedBoard.demo("school", "april"), place.order("bun", "april"))
    _ = try await place.anna.apply(proposal)
    let order = DecisionOrder(body: try #require(Body.ID("bun")))
    let reading = pastedDecisions(Self.text)
    let first = try await place.anna.readingDecisions(reading, order)
    try await place.anna.apply(first)
    let id = try #require(Decision.ID("bun-2026-03-18-33"))
    let decision = try #require(await place.chronicle.register[id])
    #expect(first.records.map(\.key.id) == [id.text])
    #expect(decision.registryNumber == "BUN 2026/41")
    #expect(decision.amountKronor == 3_000_000)
    let again = try await place.anna.readingDecisions(reading, order)
    #expect(again.records.isEmpty)
    #expect(again.known == [id])
  }

  @Test func `are marked on a frozen edition too`() async throws {
    let place = try await ImportedBoard()
    let proposal = try await place.importing(
      ImportedBoard.demo("school", "april"), place.order("bun", "april"))
    _ = try await place.anna.apply(proposal)
    let statement = try #require(proposal.all(Marking.self).first).id.text
    var row = Marking.Row()
    row.kind = .background
    try await place.anna.mark(statement, in: proposal.order.id, as: [row])
    let register = await place.chronicle.register
    let report = try #require(register.report(of: proposal.order.id))
    let marked = try #require(report.statements.first { $0.statement.id == statement })
    #expect(marked.statement.readings.map(\.kind) == [.background])
    await #expect(throws: ActRefusal.noSuchStatement("annan.1")) {
      try await place.anna.mark("annan.1", in: proposal.order.id, as: [row])
    }
  }
}
