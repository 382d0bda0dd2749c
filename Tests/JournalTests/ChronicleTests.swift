import Governance
import Journal
import Testing

@Suite struct `A chronicle` {
  typealias Change = @Sendable (inout [Entry]) -> Void

  /// What may have happened to a journal of four revisions, and what is said of it.
  static let damages: [(String, Flaw, Change)] = [
    ("a revision is gone", .brokenChain(position: 3), { $0.remove(at: 1) }),
    ("two have changed places", .brokenChain(position: 3), { $0.swapAt(1, 2) }),
    (
      "one follows another", .brokenChain(position: 2),
      { $0[1] = $0[1].tampered(previous: .nothing) }
    ),
    ("one stands elsewhere", .brokenChain(position: 9), { $0[3] = $0[3].tampered(position: 9) }),
    (
      "a body is no record", .unreadable(position: 2, .notARecord),
      { $0[1] = $0[1].tampered(body: Array(#"{"form":1,"what":1}"#.utf8)) }
    ),
    (
      "a body comes from a later version", .unreadable(position: 2, .newerForm(99)),
      { $0[1] = $0[1].tampered(body: Array(#"{"form":99}"#.utf8)) }
    ),
  ]

  @Test(arguments: damages)
  func `refuses to open a journal that has been damaged`(
    damage: String, flaw: Flaw, change: Change
  ) async throws {
    var store = FakeStore(try Sample.journal())
    change(&store.kept)
    await #expect(throws: OpeningError.flaw(flaw), "\(damage)") { try await Chronicle(store) }
  }

  @Test func `refuses a journal that is shorter than what has been seen`() async throws {
    let store = try Sample.journal()
    let seen = Head(position: 7, digest: Digest(of: [1]))
    await #expect(throws: OpeningError.flaw(.shortened(from: 5, through: 7))) {
      try await Chronicle(store, seen: [.empty, store.head(), seen])
    }
  }

  @Test func `refuses a journal that is other than what has been seen`() async throws {
    let store = try Sample.journal()
    let seen = Head(position: 3, digest: Digest(of: [1]))
    await #expect(throws: OpeningError.flaw(.otherHistory(position: 3))) {
      try await Chronicle(store, seen: [seen])
    }
    #expect(try await Chronicle(store, seen: [store.head()]).register.head == store.head())
  }

  @Test func `takes in what others have written`() async throws {
    let store = try Sample.journal()
    let chronicle = try await Chronicle(store)
    _ = try store.append(Batch(try Sample.stamp(), [try Sample.proposal("d", "New", basedOn: 0)]))
    #expect(await chronicle.register[try Sample.id("d")] == nil)
    #expect(try await chronicle.refresh()[try Sample.id("d")] == Sample.unit("New"))
  }

  @Test func `holds what was there first after a conflict`() async throws {
    let store = try Sample.journal()
    let chronicle = try await Chronicle(store)
    _ = try store.append(Batch(try Sample.stamp(), [try Sample.proposal("a", "First", basedOn: 1)]))
    let key = RecordKey(try Sample.id("a"))
    await #expect(
      throws: AppendError.conflict(Conflict(key: key, basedOn: 1, now: 2))
    ) {
      try await chronicle.append(
        Batch(try Sample.stamp(), [try Sample.proposal("a", "Late", basedOn: 1)]))
    }
    #expect(await chronicle.register[try Sample.id("a")] == Sample.unit("First"))
  }

  @Test func `takes in each revision once, however many append`() async throws {
    let chronicle = try await Chronicle(MemoryStore())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          _ = try await chronicle.append(
            Batch(try Sample.stamp(), [try Sample.proposal("u\(number)", "", basedOn: 0)]))
        }
      }
      try await group.waitForAll()
    }
    #expect(await chronicle.register.all(Unit.self).count == 200)
    #expect(await chronicle.register.head.position == 200)
  }
}
