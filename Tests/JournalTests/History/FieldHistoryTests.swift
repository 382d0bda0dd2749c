import Governance
import Journal
import Testing

@Suite struct `The history of a record` {
  static let salts = Salts { Array(repeating: 7, count: Salts.byteCount) }

  private let id = Measure.ID("lasstunder")

  private func measure(_ title: String, text: String = "") -> Measure {
    var measure = Measure()
    measure.title = title
    measure.text = text
    return measure
  }

  /// Appends the versions one by one, each at its own instant; `nil` is a removal.
  private func history(
    _ versions: [Measure?], striking struck: [Int] = []
  ) throws -> [HistoryRow] {
    let store = MemoryStore()
    let id = try #require(id)
    let actor = try #require(Person.ID("anna"))
    for (index, version) in versions.enumerated() {
      let proposal =
        version.map { Proposal($0, id, basedOn: index, salts: Self.salts) }
        ?? .removal(of: RecordKey(id), basedOn: index, salts: Self.salts)
      let stamp = Stamp(instant: index, actor: actor, function: Function.ID("rektor"))
      _ = try store.append(Batch(stamp, [proposal]))
    }
    let stored = store.history(of: RecordKey(id))
    return try fieldHistory(
      stored.map { Entry($0.revision, struck.contains($0.revision.version) ? nil : $0.sealed) })
  }

  /// "2 title: A → B", with "?" for what has been struck.
  private func lines(_ rows: [HistoryRow]) -> [String] {
    rows.map { row in
      switch row.event {
      case .changed(let column, let from, let to):
        "\(row.version) \(column.key): \(from ?? "?") → \(to)"
      case .removed: "\(row.version) removed"
      case .struck: "\(row.version) struck"
      }
    }
  }

  @Test func `tells each fact that changed, and nothing that didn't`() throws {
    let rows = try history([measure("A"), measure("B"), measure("B", text: "Mer")])
    #expect(
      lines(rows) == [
        "1 title:  → A", "1 state:  → planned", "2 title: A → B", "3 text:  → Mer",
      ])
    #expect(rows.map(\.stamp.instant) == [0, 0, 1, 2])
    #expect(rows.allSatisfy { $0.stamp.function == Function.ID("rektor") })
  }

  @Test func `shows that a version is struck, and never what stood in it`() throws {
    let rows = try history(
      [measure("A"), measure("Annas insats"), measure("B")], striking: [2])
    #expect(
      lines(rows) == ["1 title:  → A", "1 state:  → planned", "2 struck", "3 title: ? → B"])
  }

  @Test func `begins anew after a removal`() throws {
    let rows = try history([measure("A"), nil, measure("A")])
    #expect(
      lines(rows) == [
        "1 title:  → A", "1 state:  → planned", "2 removed", "3 title:  → A",
        "3 state:  → planned",
      ])
  }

  @Test func `stops where a body can't be read`() throws {
    let key = RecordKey(.measure, "lasstunder")
    let stamp = Stamp(instant: 0, actor: try #require(Person.ID("anna")), function: nil)
    let proposal = Proposal(key, basedOn: 0, form: 2, sealed: Self.salts.seal(Array("{}".utf8)))
    let revision = Revision(at: 1, after: .nothing, stamp: stamp, version: 1, of: proposal)
    #expect(throws: Flaw.unreadable(position: 1, .notARecord)) {
      try fieldHistory([Entry(revision, proposal.sealed)])
    }
  }

  @Test func `of nothing is empty`() throws {
    #expect(try fieldHistory([]).isEmpty)
  }
}
