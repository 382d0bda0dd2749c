import Acts
import Foundation
import Governance
import Journal
import Review
import Testing

@Suite struct `A report that is imported` {
  static let boards = [("school", "bun"), ("social", "sn")]

  @Test(arguments: boards)
  func `loses no word, and freezes them in order`(board: String, body: String) async throws {
    let place = try await ImportedBoard()
    let path = ImportedBoard.demo(board, "april")
    let proposal = try await place.importing(path, place.order(body, "april"))
    _ = try await place.anna.apply(proposal)
    let source = try await readingReport(at: path)
    let frozen = try await place.anna.frozen(proposal.order.id).edition
    #expect(words(frozen.report) == words(source))
    #expect(frozen.report.sections.map(\.title) == source.sections.map(\.title))
    #expect(frozen.front.importedFrom == proposal.order.sourceDigest)
    let register = await place.chronicle.register
    #expect(register[proposal.order.id]?.stage == .handedOver)
    #expect(register.report(of: proposal.order.id)?.sections == frozen.report.sections)
  }

  private func words(_ report: Report) -> [String] {
    report.sections.flatMap(\.blocks).flatMap(\.statements).map(\.text)
  }

  @Test func `gets a model, and a checkpoint in it, for its year`() async throws {
    let place = try await ImportedBoard()
    _ = try await place.importBoth("school", as: "bun")
    let id = try #require(SteeringModel.ID("bun-2026"))
    let model = try #require(await place.chronicle.register[id])
    #expect(model.checkpoints.map(\.key) == ["april", "interim"])
    #expect(model.checkpoints.map(\.asOf) == [Day(2026, 4, 30), Day(2026, 8, 31)])
  }

  @Test(arguments: boards)
  func `is answered by the next as the review reads it`(board: String, body: String) async throws {
    let place = try await ImportedBoard()
    let (_, second) = try await place.importBoth(board, as: body)
    let earlier = try await place.anna.frozen(try #require(second.order.follows)).edition.report
    let later = try await place.anna.frozen(second.order.id).edition.report
    let plans = settledPlans(of: earlier, in: later)
    let register = await place.chronicle.register
    #expect(plans.count { $0.fate != .unanswered } > 5)
    for plan in plans {
      let id = try #require(Settlement.ID(plan.earlier.statement.id))
      let expected: Settlement.Outcome.Name? =
        switch plan.fate {
        case .done: .done
        case .partly: .partlyDone
        case .moved: .moved
        case .dropped: .dropped
        case .unchanged: .asPlanned
        case .unanswered: nil
        }
      #expect(register[id]?.outcome.name == expected, "\(plan.earlier.statement.text)")
      #expect(register[id].map(\.told) ?? "" == plan.now?.statement.id ?? "")
    }
  }

  @Test func `keeps areas that go on, also under a new heading`() async throws {
    let place = try await ImportedBoard()
    _ = try await place.importBoth("school", as: "bun")
    let areas = await place.chronicle.register.all(Area.self)
    #expect(
      Set(areas.map(\.record.heading)) == [
        "Språk i förskolan", "Läsning och matematik i årskurs 4–6", "Skolnärvaro", "Elevhälsa",
        "Fritidshemmens innehåll och lokaler", "Kompetensförsörjning och arbetsmiljö",
        "Ekonomi, lokaler och organisation",
      ])
    #expect(areas.first { $0.id == "bun-fritidshem" }?.version == 2)
    #expect(areas.allSatisfy { $0.record.directions.count == 1 })
  }

  @Test func `adds the year's wording once`() async throws {
    let place = try await ImportedBoard()
    _ = try await place.importBoth("school", as: "bun")
    let directions = await place.chronicle.register.all(Direction.self).map(\.record)
    #expect(directions.count == 7)
    #expect(directions.allSatisfy { $0.wordings.count == 1 })
    let adopted = try #require(Decision.ID("bun-2025-12-10-96"))
    #expect(directions.allSatisfy { $0.wordings.first?.decision == adopted })
  }

  @Test func `adds each decision that it cites once`() async throws {
    let place = try await ImportedBoard()
    _ = try await place.importBoth("school", as: "bun")
    let decisions = await place.chronicle.register.all(Decision.self)
    #expect(
      decisions.map(\.id) == [
        "bun-2025-12-10-96", "bun-2026-03-18-33", "bun-2026-05-20-58", "bun-2026-06-17-71",
        "kf-2025-11-26-171",
      ])
  }

  @Test func `makes one measure of what many statements tell`() async throws {
    let place = try await ImportedBoard()
    let (first, second) = try await place.importBoth("school", as: "bun")
    let register = await place.chronicle.register
    let planned = first.all(Marking.self).filter { $0.record.measure != nil }
    #expect(planned.count > 15)
    let both = second.all(Marking.self).filter { marking in
      first.all(Measure.self).contains { $0.id == marking.record.measure }
    }
    #expect(both.count > 8)
    #expect(register.all(Measure.self).allSatisfy { !$0.record.title.isEmpty })
  }

  @Test func `is refused when the edition is there`() async throws {
    let place = try await ImportedBoard()
    let path = ImportedBoard.demo("school", "april")
    let proposal = try await place.importing(path, place.order("bun", "april"))
    _ = try await place.anna.apply(proposal)
    let taken = ActRefusal.taken(RecordKey(proposal.order.id))
    await #expect(throws: taken) { try await place.anna.apply(proposal) }
    await #expect(throws: taken) {
      try await place.importing(path, place.order("bun", "april"))
    }
  }

  @Test func `has the same bytes every time`() async throws {
    var heads: [Head] = []
    for _ in 0..<2 {
      let place = try await ImportedBoard()
      _ = try await place.importBoth("social", as: "sn")
      heads.append(place.store.head())
    }
    #expect(heads.first == heads.last)
  }

  @Test(.enabled(if: ImportedBoard.hasReal))
  func `stands the test of a real one`() async throws {
    let place = try await ImportedBoard()
    let proposal = try await place.importing(
      ImportedBoard.real, place.order("bun", "interim", year: 2025))
    _ = try await place.anna.apply(proposal)
    #expect(proposal.all(Area.self).count == 8)
    let decisions = proposal.all(Decision.self).map(\.id.text)
    #expect(decisions.contains("bun-2025-06-17-44"))
    #expect(decisions.contains("bun-2025-06-17-47"))
    let villa = proposal.sections.flatMap(\.blocks).flatMap(\.statements)
      .filter { $0.text.contains("Röda villan har") }.map(\.id)
    let measures = Set(
      proposal.all(Marking.self).filter { villa.contains($0.id.text) }.map(\.record.measure))
    #expect(villa.count == 2)
    #expect(proposal.find(proposal.order.id)?.asOf == Day(2025, 8, 31))
    #expect(measures.count == 1)
  }
}
