import FoundationEssentials
import GRDB
import Governance
package import Journal

extension SQLiteJournal: JournalStore {
  package func head() async throws(StoreFailure) -> Head {
    try await queue.run("reading the head") { try $0.head() }
  }

  package func entries(after position: Int, limit: Int) async throws(StoreFailure) -> [Entry] {
    try await queue.run("reading entries") { db in
      try db.entries(
        "WHERE position > ? ORDER BY position LIMIT ?", [position, limit], reserving: limit)
    }
  }

  package func history(of key: RecordKey) async throws(StoreFailure) -> [Entry] {
    try await queue.run("reading history") { db in
      try db.entries("WHERE kind = ? AND id = ? ORDER BY version", [key.kind.rawValue, key.id])
    }
  }

  package func sealed(_ commitment: Digest) async throws(StoreFailure) -> Sealed? {
    try await queue.run("reading a body") { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT commitment, salt, body FROM bodies WHERE commitment = ?",
        arguments: [Data(commitment.bytes)])
      return try row.map { try $0.sealed(from: 0) }
    }
  }

  package func attachments(after commitment: Digest?, limit: Int) async throws(StoreFailure)
    -> [Sealed]
  {
    try await queue.run("reading attachments") { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT commitment, salt, body FROM bodies WHERE commitment > ?
          AND commitment NOT IN (SELECT commitment FROM revisions) ORDER BY commitment LIMIT ?
          """, arguments: [Data(commitment?.bytes ?? []), limit])
      return try rows.map { try $0.sealed(from: 0) }
    }
  }
}

extension DatabaseQueue {
  /// Runs on the connection's own thread, so that nobody waits for the disk on a shared one.
  ///
  /// A canceled task still hears whether its work was done.
  func run<Value: Sendable>(
    _ action: String, _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreFailure) -> Value {
    let result: Result<Value, StoreFailure> = await withCheckedContinuation { continuation in
      asyncWriteWithoutTransaction { db in
        let result = Result { try work(db) }
        continuation.resume(returning: result.mapError { StoreFailure($0, while: action) })
      }
    }
    return try result.get()
  }
}

extension Database {
  func head() throws -> Head {
    let statement = try cachedStatement(
      sql: "SELECT position, digest FROM revisions ORDER BY position DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement) else { return .empty }
    return Head(position: row[0], digest: try row.digest(1))
  }

  func digest(at position: Int) throws -> Digest? {
    let row = try Row.fetchOne(
      self, sql: "SELECT digest FROM revisions WHERE position = ?", arguments: [position])
    return try row.map { try $0.digest(0) }
  }

  fileprivate func entries(
    _ condition: String, _ arguments: StatementArguments, reserving count: Int = 0
  ) throws -> [Entry] {
    let statement = try cachedStatement(
      sql: """
        SELECT position, instant, actor, function, kind, id, version, form, revisions.commitment,
        previous, digest, bodies.commitment, salt, body
        FROM revisions LEFT JOIN bodies USING (commitment) \(condition)
        """)
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    while let row = try cursor.next() { entries.append(try row.entry()) }
    return entries
  }
}
