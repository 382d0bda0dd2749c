import Foundation
import GRDB
import Governance
import Journal
import Testing

@testable import SQLiteStore

@Suite struct `A backup` {
  /// A journal in use, with three revisions and a person; a backup of it; and a place to restore.
  private static func with(
    _ body: (_ journal: SQLiteJournal, _ backup: String, _ place: String) async throws -> Void
  ) async throws {
    try await Folder.with { folder in
      let journal = try SQLiteJournal.create(at: folder.appending(path: "journal.sqlite").path)
      var batch = try Sample.batch(try Sample.proposal("a", "1", basedOn: 0))
      batch.attachments = [Sealed(open: [1, 2, 3])]
      _ = try await journal.append(batch)
      for number in 1..<3 {
        _ = try await journal.append(
          try Sample.batch(try Sample.proposal("a", "\(number)", basedOn: number)))
      }
      try await journal.put(Person(name: "Anna"), try #require(Person.ID("anna")))
      let backup = folder.appending(path: "backup.sqlite").path
      try await journal.backup(to: backup)
      try await body(journal, backup, folder.appending(path: "restored.sqlite").path)
      try journal.close()
    }
  }

  @Test func `taken while the journal is in use restores all of it`() async throws {
    try await Self.with { journal, backup, place in
      try await SQLiteJournal.restore(backup, to: place)
      let restored = try SQLiteJournal.open(at: place)
      #expect(try await restored.snapshot() == journal.snapshot())
      #expect(try await restored.persons() == journal.persons())
      _ = try await restored.append(try Sample.batch(try Sample.proposal("a", "4", basedOn: 3)))
      try restored.close()
      let beside = try FileManager.default.contentsOfDirectory(
        atPath: URL(filePath: place).deletingLastPathComponent().path)
      #expect(beside.filter { $0.contains("unfinished") } == [])
      #expect(beside.contains("backup.sqlite-wal") == false)
    }
  }

  @Test func `never writes over a file`() async throws {
    try await Self.with { journal, backup, place in
      await #expect(throws: StoreFailure.self) { try await journal.backup(to: backup) }
      try Data([1]).write(to: URL(filePath: place))
      await #expect(throws: OpeningError.self) {
        try await SQLiteJournal.restore(backup, to: place)
      }
      #expect(try Data(contentsOf: URL(filePath: place)) == Data([1]))
    }
  }

  /// What may have happened to a backup, and what is said of it.
  static let tamperings: [(String, OpeningError)] = [
    (
      "DROP TRIGGER revisions_stay; UPDATE revisions SET actor = 'bo' WHERE position = 2",
      .flaw(.changedRevision(position: 2))
    ),
    (
      "DROP TRIGGER bodies_stay; UPDATE bodies SET body = x'7B7D' WHERE length(salt) = 32",
      .flaw(.changedBody(position: 1))
    ),
    (
      "DROP TRIGGER bodies_stay; UPDATE bodies SET body = x'09' WHERE length(salt) = 0",
      .flaw(.changedAttachment(Digest(of: [1, 2, 3])))
    ),
    (
      "DROP TRIGGER revisions_remain; DELETE FROM revisions WHERE position = 2",
      .flaw(.brokenChain(position: 3))
    ),
  ]

  @Test(arguments: tamperings)
  func `that has been tampered with isn't restored`(sql: String, error: OpeningError) async throws {
    try await Self.with { _, backup, place in
      try await DatabaseQueue(path: backup).writeWithoutTransaction { try $0.execute(sql: sql) }
      await #expect(throws: error) { try await SQLiteJournal.restore(backup, to: place) }
      #expect(!FileManager.default.fileExists(atPath: place))
    }
  }

  @Test func `that is older than what was there is restored only when the loss is accepted`()
    async throws
  {
    try await Self.with { journal, backup, place in
      let seen = Head(position: 9, digest: Digest(of: [1]))
      try HeadFile(beside: place).note(seen)
      await #expect(throws: OpeningError.flaw(.shortened(from: 4, through: 9))) {
        try await SQLiteJournal.restore(backup, to: place)
      }
      #expect(!FileManager.default.fileExists(atPath: place))
      try await SQLiteJournal.restore(backup, to: place, acceptingLoss: true)
      let restored = try SQLiteJournal.open(at: place)
      #expect(restored.seen == [try await journal.head()])
      try restored.close()
    }
  }
}
