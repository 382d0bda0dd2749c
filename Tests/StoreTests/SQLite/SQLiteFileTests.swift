import Foundation
import GRDB
import Governance
import Journal
import Testing

@testable import SQLiteStore

@Suite struct `A SQLite file` {
  static func with(_ body: (SQLiteJournal, String) async throws -> Void) async throws {
    try await Folder.with { folder in
      let path = folder.appending(path: "journal.sqlite").path
      let journal = try SQLiteJournal.create(at: path)
      try await body(journal, path)
      try journal.close()
    }
  }

  @Test func `has the tables that are recorded`() async throws {
    try await Self.with { journal, _ in
      let statements = try await journal.queue.run("reading the schema") { db in
        try String.fetchAll(
          db, sql: "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
      }
      try Recorded.compare(statements.joined(separator: "\n\n") + "\n", "schema/sqlite.sql")
    }
  }

  @Test func `is set up to keep what it acknowledges`() async throws {
    try await Self.with { journal, _ in
      let settings = try await journal.queue.run("reading settings") { db in
        try ["journal_mode", "synchronous", "secure_delete", "foreign_keys", "trusted_schema"]
          .map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
      }
      #expect(settings == ["wal", "2", "1", "1", "0"])
    }
  }

  /// Each with what the tables say to it.
  static let forbidden = [
    ("UPDATE revisions SET actor = 'bo' WHERE position = 1", "never changed"),
    ("DELETE FROM revisions WHERE position = 2", "never deleted"),
    ("UPDATE bodies SET body = zeroblob(2)", "never changed"),
    (
      """
      INSERT INTO revisions SELECT 9, instant, actor, function, kind, id, 9, form, commitment,
      digest, digest FROM revisions WHERE position = 2
      """, "follows the one before"
    ),
    (
      """
      INSERT INTO revisions SELECT 3, instant, actor, function, kind, id, 9, form, commitment,
      previous, digest FROM revisions WHERE position = 2
      """, "follows the one before"
    ),
    (
      """
      INSERT INTO revisions SELECT 3, instant, actor, function, kind, id, 1, form, commitment,
      digest, digest FROM revisions WHERE position = 2
      """, "UNIQUE"
    ),
  ]

  @Test(arguments: forbidden)
  func `refuses by itself what a journal may not suffer`(sql: String, words: String) async throws {
    try await Self.with { journal, _ in
      _ = try await journal.append(
        try Sample.batch(
          try Sample.proposal("a", "1", basedOn: 0), try Sample.proposal("b", "1", basedOn: 0)))
      let before = try await journal.snapshot()
      let failure = await #expect(throws: StoreFailure.self) {
        try await journal.queue.run("doing harm") { try $0.execute(sql: sql) }
      }
      #expect(failure?.cause.contains(words) == true)
      #expect(try await journal.snapshot() == before)
    }
  }

  @Test func `is refused when a later version of Roder has made it`() async throws {
    try await Self.with { journal, path in
      try await journal.queue.run("making it newer") {
        try $0.execute(sql: "PRAGMA user_version = 99")
      }
      let failure = StoreFailure(.newer, while: "opening", cause: "schema 99")
      #expect(throws: OpeningError.failure(failure)) { try SQLiteJournal.open(at: path) }
    }
  }

  @Test func `is refused when it is something else`() async throws {
    try await Folder.with { folder in
      let path = folder.appending(path: "other.sqlite").path
      try await DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (a)") }
      #expect(Self.kind { try SQLiteJournal.open(at: path) } == .damaged)
      try Data("This is a letter, and no database at all. ".utf8 + Array(repeating: 65, count: 999))
        .write(to: URL(filePath: path))
      #expect(Self.kind { try SQLiteJournal.open(at: path) } == .damaged)
      #expect(Self.kind { try SQLiteJournal.open(at: path + ".none") } == .unavailable)
      #expect(Self.kind { try SQLiteJournal.create(at: path) } == .unavailable)
    }
  }

  @Test func `is refused in a folder that can't be written`() async throws {
    #expect(Self.kind { try SQLiteJournal.create(at: "/nowhere/journal.sqlite") } == .unavailable)
  }

  @Test func `tells nothing of its data when it fails`() {
    let failure = StoreFailure(
      DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "Kalle"), while: "appending")
    #expect(failure.description == "other while appending")
    #expect(failure.debugDescription == "other while appending: Kalle")
  }

  static func kind(_ opening: () throws -> SQLiteJournal) -> StoreFailure.Kind? {
    do {
      try opening().close()
      return nil
    } catch OpeningError.failure(let failure) {
      return failure.kind
    } catch {
      return nil
    }
  }
}
