import Governance
import Journal
import TestSupport
import Testing

@Suite struct `Every directory of persons` {
  @Test(arguments: Cluster.kinds)
  func `keeps persons, changes and erases them`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let directory = try await home.openDirectory()
      let anna = try #require(Person.ID("anna"))
      let bo = try #require(Person.ID("bo"))
      #expect(try await directory.persons() == [:])
      try await directory.put(Person(name: "Anna Åk", email: "anna@example.org"), anna)
      try await directory.put(Person(name: "Bo Ek"), bo)
      try await directory.put(Person(name: "Anna Ö'k"), anna)
      #expect(
        try await (try await home.openDirectory()).persons()
          == [anna: Person(name: "Anna Ö'k"), bo: Person(name: "Bo Ek")])
      try await directory.erase(anna)
      try await directory.erase(anna)
      #expect(try await directory.persons() == [bo: Person(name: "Bo Ek")])
    }
  }

  @Test(arguments: Cluster.kinds)
  func `is no part of the journal`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let (store, directory) = (try await home.open(), try await home.openDirectory())
      try await directory.put(Person(name: "Anna"), try #require(Person.ID("anna")))
      #expect(try await store.snapshot() == Snapshot(head: .empty, entries: [], attachments: []))
    }
  }
}
