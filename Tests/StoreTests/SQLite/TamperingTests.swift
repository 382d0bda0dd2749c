import Foundation
import GRDB
import Governance
import Journal
import Testing

@testable import SQLiteStore

@Suite struct `A SQLite file in which a byte has been changed` {
  /// What a table holds: the column with the bytes, and which row's.
  struct Place: Sendable, CustomTestStringConvertible {
    let table: String
    let column: String
    var testDescription: String { "\(table).\(column)" }
  }

  static let revisions = [
    "instant", "actor", "function", "id", "version", "form", "commitment", "previous", "digest",
  ].map { Place(table: "revisions", column: $0) }
  static let bodies = ["salt", "body"].map { Place(table: "bodies", column: $0) }

  /// Four revisions and a file, changed behind Roder's back.
  private static func with(
    _ sql: String, _ body: (SQLiteJournal) async throws -> Void
  ) async throws {
    try await Folder.with { folder in
      let journal = try SQLiteJournal.create(at: folder.appending(path: "journal.sqlite").path)
      for number in 0..<4 {
        let stamp = try Sample.stamp(function: "head-of-unit")
        _ = try await journal.append(
          Batch(
            stamp, [try Sample.proposal("a\(number)", "\(number)", basedOn: 0)],
            attachments: [Sealed(Array("file \(number)".utf8), salt: [UInt8(number)])]))
      }
      try await journal.queue.run("changing a byte") { db in
        let triggers = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
        try db.execute(sql: sql)
      }
      try await body(journal)
      try journal.close()
    }
  }

  /// The value with one bit of its first byte turned, as a value of the same type.
  private static func turned(_ column: String) -> String {
    switch column {
    case "instant", "version", "form": "\(column) + 1"
    case "actor", "function", "id": "'b' || substr(\(column), 2)"
    default:
      // x'00' to x'01' or anything else to x'00': another byte, whatever stood there.
      """
      CAST(CASE WHEN substr(\(column), 1, 1) = x'00' THEN x'01' ELSE x'00' END
        || substr(\(column), 2) AS BLOB)
      """
    }
  }

  @Test(arguments: revisions, 1...4)
  func `names the revision`(place: Place, position: Int) async throws {
    let sql = """
      UPDATE revisions SET \(place.column) = \(Self.turned(place.column)) WHERE position = \(position)
      """
    try await Self.with(sql) { journal in
      let flaws = try await Verification(of: journal).flaws
      #expect(flaws.contains(.changedRevision(position: position)), "\(flaws)")
    }
  }

  @Test(arguments: bodies, 1...4)
  func `names the body`(place: Place, position: Int) async throws {
    let sql = """
      UPDATE bodies SET \(place.column) = \(Self.turned(place.column))
      WHERE commitment = (SELECT commitment FROM revisions WHERE position = \(position))
      """
    try await Self.with(sql) { journal in
      let flaws = try await Verification(of: journal).flaws
      #expect(flaws == [.changedBody(position: position)])
    }
  }

  @Test(arguments: bodies, 0..<4)
  func `names the file`(place: Place, number: Int) async throws {
    let file = Sealed(Array("file \(number)".utf8), salt: [UInt8(number)])
    let sql = """
      UPDATE bodies SET \(place.column) = \(Self.turned(place.column))
      WHERE commitment = x'\(file.commitment.hex)'
      """
    try await Self.with(sql) { journal in
      let flaws = try await Verification(of: journal).flaws
      #expect(flaws == [.changedAttachment(file.commitment)])
    }
  }

  @Test(arguments: 2...4)
  func `and whose end is cut off, is refused with the positions`(from: Int) async throws {
    try await Self.with("DELETE FROM revisions WHERE position >= \(from)") { journal in
      #expect(throws: OpeningError.flaw(.shortened(from: from, through: 4))) {
        try SQLiteJournal.open(at: journal.queue.path)
      }
    }
  }
}
