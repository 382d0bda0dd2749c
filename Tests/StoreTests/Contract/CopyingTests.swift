import Governance
import Journal
import TestSupport
import Testing

@Suite struct `A copy between stores` {
  static let pairs = Cluster.kinds.flatMap { from in Cluster.kinds.map { (from, $0) } }

  /// Two versions, a removal, an attachment and a struck body.
  private func fill(_ store: any JournalStore) async throws {
    _ = try await store.append(
      try Sample.batch(
        try Sample.proposal("a", "Ekbacken", basedOn: 0),
        try Sample.proposal("b", "Tuvalinn", basedOn: 0)))
    let secret = try #require(try await store.everything().last?.sealed?.commitment)
    let file = Sealed(open: Array("En fil".utf8))
    _ = try await store.append(
      Batch(
        try Sample.stamp(1_790_000_000_001, function: "registrator"),
        [
          try Sample.proposal("a", "Ekbackens skola", basedOn: 1),
          .removal(of: Sample.key("b"), basedOn: 1, salts: .random),
        ], attachments: [file]))
    _ = try await store.append(try Sample.batch(striking: [secret]))
  }

  @Test(arguments: pairs)
  func `holds every revision byte for byte`(from: StoreKind, to: StoreKind) async throws {
    try await Home.with(from) { home in
      let source = try await home.open()
      try await fill(source)
      try await Home.with(to) { other in
        let target = try await other.open()
        let head = try await copyJournal(from: source, to: target)
        #expect(head == (try await source.head()))
        #expect(try await target.snapshot() == (try await source.snapshot()))
        let register = try await Chronicle(target, seen: [head]).register
        #expect(register.all(Unit.self).map(\.record.name) == ["Ekbackens skola"])
      }
    }
  }

  @Test(arguments: Cluster.kinds)
  func `is refused where there is a journal`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      try await fill(store)
      let before = try await store.snapshot()
      await #expect(throws: StoreFailure.self) { try await copyJournal(from: store, to: store) }
      #expect(try await store.snapshot() == before)
    }
  }

  @Test func `of an empty journal is empty`() async throws {
    #expect(try await copyJournal(from: MemoryStore(), to: MemoryStore()) == .empty)
  }
}
