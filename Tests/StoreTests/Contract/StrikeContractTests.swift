import Governance
import Journal
import TestSupport
import Testing

@Suite struct `Every journal in which something is struck` {
  @Test(arguments: Cluster.kinds)
  func `keeps the place and the chain, not the words`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let names = ["Ekbacken", "Kalle Ankarsson", "Almen"]
      let proposals = try names.enumerated().map { index, name in
        try Sample.proposal("a\(index)", name, basedOn: 0)
      }
      _ = try await store.append(Batch(try Sample.stamp(), proposals))
      let before = try await store.everything()
      let struck = proposals[1].sealed.commitment
      let why = try Sample.proposal("why", "§ 12", basedOn: 0)
      _ = try await store.append(try Sample.batch(why, striking: [struck]))

      let after = try await (try await home.open()).everything()
      #expect(after.map(\.revision).prefix(3) == before.map(\.revision)[...])
      #expect(
        after.map(\.sealed) == [proposals[0].sealed, nil, proposals[2].sealed, why.sealed])
      #expect(try await store.sealed(struck) == nil)
      #expect(try await store.history(of: Sample.key("a1")).map(\.sealed) == [nil])
      let verification = try await Verification(of: store)
      #expect(verification.isWhole)
      #expect(verification.bodiless == [2])
      await #expect(throws: AppendError.nothingToStrike(struck)) {
        try await store.append(try Sample.batch(striking: [struck]))
      }
    }
  }

  @Test(arguments: Cluster.kinds)
  func `counts the struck version still`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let first = try Sample.proposal("a", "1", basedOn: 0)
      _ = try await store.append(try Sample.batch(first))
      let twice = [first.sealed.commitment, first.sealed.commitment]
      _ = try await store.append(
        try Sample.batch(try Sample.proposal("a", "2", basedOn: 1), striking: twice))
      #expect(try await store.history(of: Sample.key("a")).map(\.revision.version) == [1, 2])
    }
  }

  @Test(arguments: Cluster.kinds)
  func `can strike an attachment, and what a batch brings itself`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let file = Sealed(open: Array("file".utf8))
      var batch = try Sample.batch()
      batch.attachments = [file]
      _ = try await store.append(batch)
      // The same bytes come again with the batch that strikes them: they aren't kept.
      batch.struck = [file.commitment]
      _ = try await store.append(batch)
      #expect(try await store.sealed(file.commitment) == nil)
      #expect(try await store.attachments(after: nil, limit: 10) == [])
    }
  }
}

@Suite struct `Every journal with attachments` {
  @Test(arguments: Cluster.kinds)
  func `finds them by commitment, once each, apart from the bodies`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let store = try await home.open()
      let files = (0..<25).map { Sealed(open: Array("file \($0)".utf8)) }
      var batch = try Sample.batch(try Sample.proposal("a", "1", basedOn: 0))
      batch.attachments = files + files
      _ = try await store.append(batch)
      batch = try Sample.batch()
      batch.attachments = files
      _ = try await store.append(batch)

      for file in files { #expect(try await store.sealed(file.commitment) == file) }
      var found: [Sealed] = []
      while true {
        let page = try await store.attachments(after: found.last?.commitment, limit: 10)
        found += page
        if page.count < 10 { break }
      }
      #expect(found == files.sorted { $0.commitment.hex < $1.commitment.hex })
      #expect(try await store.head().position == 1)
    }
  }
}
