import Governance
import Journal
import TestSupport
import Testing

@Suite struct `Every journal that refuses` {
  @Test(arguments: Cluster.kinds)
  func `says what the version is now, and writes nothing`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      for version in 0..<3 {
        _ = try await store.append(
          try Sample.batch(try Sample.proposal("a", "\(version)", basedOn: version)))
      }
      let before = try await store.snapshot()
      for basedOn in [0, 2, 4] {
        await #expect(
          throws: AppendError.conflict(
            Conflict(key: Sample.key("a"), basedOn: basedOn, now: 3))
        ) {
          try await store.append(
            try Sample.batch(try Sample.proposal("a", "late", basedOn: basedOn)))
        }
      }
      #expect(try await store.snapshot() == before)
    }
  }

  @Test(arguments: Cluster.kinds)
  func `takes nothing of a batch when one part can't be taken`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      _ = try await store.append(try Sample.batch(try Sample.proposal("a", "first", basedOn: 0)))
      let before = try await store.snapshot()
      let attachment = Sealed(open: Array("file".utf8))
      var batch = try Sample.batch(
        try Sample.proposal("b", "new", basedOn: 0), try Sample.proposal("a", "stale", basedOn: 0))
      batch.attachments = [attachment]
      batch.struck = [try #require(before.entries.first).revision.commitment]

      await #expect(
        throws: AppendError.conflict(Conflict(key: Sample.key("a"), basedOn: 0, now: 1))
      ) { try await store.append(batch) }
      #expect(try await store.snapshot() == before)
      #expect(try await store.sealed(attachment.commitment) == nil)
    }
  }

  @Test(arguments: Cluster.kinds)
  func `counts versions within a batch`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let good = try Sample.batch(
        try Sample.proposal("a", "1", basedOn: 0), try Sample.proposal("a", "2", basedOn: 1))
      #expect(try await store.append(good).map(\.version) == [1, 2])
      let bad = try Sample.batch(
        try Sample.proposal("a", "3", basedOn: 2), try Sample.proposal("a", "3", basedOn: 2))
      await #expect(
        throws: AppendError.conflict(Conflict(key: Sample.key("a"), basedOn: 2, now: 3))
      ) { try await store.append(bad) }
      #expect(try await store.head().position == 2)
    }
  }

  @Test(arguments: Cluster.kinds)
  func `strikes nothing that isn't there, and leaves no trace`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let first = try Sample.proposal("a", "first", basedOn: 0)
      _ = try await store.append(try Sample.batch(first))
      let before = try await store.snapshot()
      let strange = Digest(of: [1])
      await #expect(throws: AppendError.nothingToStrike(strange)) {
        try await store.append(
          try Sample.batch(
            try Sample.proposal("b", "why", basedOn: 0),
            striking: [first.sealed.commitment, strange]))
      }
      #expect(try await store.snapshot() == before)
    }
  }
}
