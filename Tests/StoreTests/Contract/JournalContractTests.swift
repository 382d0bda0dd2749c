import Governance
import Journal
import TestSupport
import Testing

@Suite struct `Every journal` {
  @Test(arguments: Cluster.kinds)
  func `begins empty`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      #expect(try await store.head() == .empty)
      #expect(try await store.entries(after: 0, limit: 10) == [])
      #expect(try await store.history(of: Sample.key("a")) == [])
      #expect(try await store.attachments(after: nil, limit: 10) == [])
      #expect(try await store.append(try Sample.batch()) == [])
      #expect(try await store.head() == .empty)
    }
  }

  @Test(arguments: Cluster.kinds)
  func `gives back what was appended, in order and without gaps`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let first = try (1...5).map { try Sample.proposal("a\($0)", "Ängen \($0)", basedOn: 0) }
      let second = [try Sample.proposal("a3", "Åsen", basedOn: 1)]
      let stamps = [
        try Sample.stamp(Int.min, function: "head-of-unit"), try Sample.stamp(Int.max),
      ]
      let one = try await store.append(Batch(stamps[0], first))
      let two = try await store.append(Batch(stamps[1], second))

      let entries = try await (try await home.open()).everything()
      #expect(entries.map(\.revision) == one + two)
      #expect(entries.map(\.sealed) == (first + second).map(\.sealed))
      #expect(entries.map(\.revision.position) == Array(1...6))
      #expect(entries.map(\.revision.version) == [1, 1, 1, 1, 1, 2])
      #expect(entries.map(\.revision.stamp) == Array(repeating: stamps[0], count: 5) + [stamps[1]])
      #expect(try await Verification(of: store).isWhole)
      #expect(try await store.head() == Head(position: 6, digest: two[0].digest))
    }
  }

  @Test(arguments: Cluster.kinds)
  func `gives a page at a time`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      _ = try await store.append(
        Batch(try Sample.stamp(), try (1...9).map { try Sample.proposal("a\($0)", "", basedOn: 0) })
      )
      for (after, limit, places) in [(0, 4, 1...4), (4, 4, 5...8), (8, 4, 9...9)] {
        let page = try await store.entries(after: after, limit: limit)
        #expect(page.map(\.revision.position) == Array(places))
      }
      #expect(try await store.entries(after: 9, limit: 4) == [])
    }
  }

  @Test(arguments: Cluster.kinds)
  func `keeps any bytes`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let bodies: [[UInt8]] = [
        [], [0], Array(0...255), Array("'; DROP TABLE revisions; --".utf8),
        Array(repeating: 0xFF, count: 3_000_000),
      ]
      let proposals = bodies.enumerated().map { index, body in
        Proposal(
          Sample.key("a\(index)"), basedOn: 0, form: index + 1, sealed: Salts.random.seal(body))
      }
      _ = try await store.append(Batch(try Sample.stamp(), proposals))
      #expect(try await store.everything().map(\.sealed?.body) == bodies)
      #expect(try await store.everything().map(\.revision.form) == [1, 2, 3, 4, 5])
    }
  }

  @Test(arguments: Cluster.kinds)
  func `tells the history of one record, also of one that was removed`(kind: StoreKind) async throws
  {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let other = Proposal(
        RecordKey(.body, "a"), basedOn: 0, form: 1, sealed: Salts.random.seal([1]))
      _ = try await store.append(try Sample.batch(try Sample.proposal("a", "1", basedOn: 0), other))
      _ = try await store.append(try Sample.batch(try Sample.proposal("b", "1", basedOn: 0)))
      _ = try await store.append(
        try Sample.batch(.removal(of: Sample.key("a"), basedOn: 1, salts: .random)))
      _ = try await store.append(try Sample.batch(try Sample.proposal("a", "3", basedOn: 2)))

      let history = try await store.history(of: Sample.key("a"))
      #expect(history.map(\.revision.version) == [1, 2, 3])
      #expect(history.map(\.revision.position) == [1, 4, 5])
      #expect(history[1].sealed?.body == Proposal.removedBody)
    }
  }

  @Test(arguments: Cluster.kinds)
  func `shows at once what another has appended`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let (one, other) = (try await home.open(), try await home.open())
      var stores = [one, other]
      for number in 0..<6 {
        _ = try await stores[0].append(
          try Sample.batch(try Sample.proposal("a", "\(number)", basedOn: number)))
        stores.swapAt(0, 1)
      }
      #expect(try await one.snapshot() == other.snapshot())
      #expect(try await one.head().position == 6)
    }
  }
}
