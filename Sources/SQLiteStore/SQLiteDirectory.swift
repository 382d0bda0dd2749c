import GRDB
package import Governance
package import Journal
import Synchronization

extension SQLiteJournal: DirectoryStore {
  package func persons() async throws(StoreFailure) -> [Person.ID: Person] {
    try await queue.run("reading the directory") { db in
      var persons: [Person.ID: Person] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT id, name, email FROM persons")
      while let row = try rows.next() {
        guard let id = Person.ID(row[0] as String) else {
          throw StoreFailure(.damaged, while: "reading the directory")
        }
        persons[id] = Person(name: row[1], email: row[2])
      }
      return persons
    }
  }

  package func put(_ person: Person, _ id: Person.ID) async throws(StoreFailure) {
    try await change("writing in the directory") { db in
      let isKnown = try Int.fetchOne(
        db, sql: "SELECT 1 FROM persons WHERE id = ?", arguments: [id.text])
      if isKnown != nil { try db.leaveTrace() }
      try db.execute(
        sql: "INSERT OR REPLACE INTO persons VALUES (?, ?, ?)",
        arguments: [id.text, person.name, person.email])
    }
  }

  package func erase(_ id: Person.ID) async throws(StoreFailure) {
    try await change("erasing in the directory") { db in
      try db.execute(sql: "DELETE FROM persons WHERE id = ?", arguments: [id.text])
      try db.leaveTrace()
    }
  }

  /// What stood there before is wiped out too.
  private func change(
    _ action: String, _ work: @escaping @Sendable (Database) throws -> Void
  ) async throws(StoreFailure) {
    try await queue.run(action) { [self] db in
      try db.inTransaction(.immediate) {
        try work(db)
        return .commit
      }
      let isDue = try db.hasTraces()
      hasTraces.withLock { $0 = isDue }
      retryWiping(db)
    }
  }
}
