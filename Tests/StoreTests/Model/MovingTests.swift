import Foundation
import Governance
import Journal
import Testing

@Suite struct `A journal that moves` {
  private static let salts = Salts { Array(repeating: 7, count: Salts.byteCount) }

  /// Twelve revisions by two persons, among them a removal and one that is struck, and a file.
  private static func fill(_ store: any JournalStore) async throws {
    for number in 0..<10 {
      let stamp = try Sample.stamp(1_790_000_000_000 + number, function: number < 5 ? "head" : nil)
      let proposal = try Sample.proposal("a\(number % 3)", "\(number)", basedOn: number / 3)
      _ = try await store.append(
        Batch(stamp, [proposal], attachments: [Sealed(open: Array("file \(number)".utf8))]))
    }
    let struck = try #require(try await store.entries(after: 3, limit: 1).first)
    _ = try await store.append(
      try Sample.batch(
        .removal(of: Sample.key("a1"), basedOn: 3, salts: .random),
        try Sample.proposal("why", "§ 12", basedOn: 0), striking: [struck.revision.commitment]))
  }

  @Test func `has the same chain in every store, and goes on in the same way`() async throws {
    try await Folder.with { folder in
      var store: any JournalStore = MemoryStore()
      try await Self.fill(store)
      let whole = try await store.snapshot()
      #expect(whole.head.position == 12)
      var stores = [store]
      for kind in Cluster.lasting {
        let home = try await Home(kind, try Folder.make("\(kind)", in: folder))
        try await store.copy(to: try await home.open())
        store = try await home.open()
        #expect(try await store.snapshot() == whole, "\(kind)")
        #expect(try await Verification(of: store).isWhole)
        #expect(try await Verification(of: store).bodiless == [4])
        stores.append(store)
      }
      for store in stores {
        _ = try await store.append(
          try Sample.batch(try Sample.proposal("a0", "on", basedOn: 4, salts: Self.salts)))
      }
      var heads: [Head] = []
      for store in stores { heads.append(try await store.head()) }
      #expect(heads.first?.position == 13)
      #expect(Set(heads.map(\.digest)).count == 1)
    }
  }
}
