import Foundation
import GRDB
import Governance
import Journal
import Testing

@testable import SQLiteStore

@Suite struct `What is struck in a SQLite file` {
  static let name = "Kalle Ankarsson-Planterad"

  /// The files in the folder that hold the bytes of the name.
  static func holding(_ name: String, in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      try Data(contentsOf: folder.appending(path: $0)).range(of: Data(name.utf8)) != nil
    }.sorted()
  }

  /// Bodies around the name, so that its page is divided and filled while it stands there.
  private static func fill(_ journal: SQLiteJournal, _ count: Int, from first: Int) async throws {
    for number in first..<first + count {
      let text = String(repeating: "ord \(number) ", count: 1 + number * 7 % 60)
      _ = try await journal.append(
        try Sample.batch(try Sample.proposal("fill-\(number)", text, basedOn: 0)))
    }
  }

  @Test(arguments: ["\(name)", String(repeating: "\(name) ", count: 900)])
  func `is nowhere on the disk, and the chain is whole`(text: String) async throws {
    try await Folder.with { folder in
      let path = folder.appending(path: "journal.sqlite").path
      let journal = try SQLiteJournal.create(at: path)
      try await Self.fill(journal, 30, from: 0)
      let planted = try Sample.proposal("a", text, basedOn: 0)
      _ = try await journal.append(try Sample.batch(planted))
      try await Self.fill(journal, 60, from: 30)
      #expect(try Self.holding(Self.name, in: folder) != [])

      let why = try Sample.proposal("why", "§ 12", basedOn: 0)
      _ = try await journal.append(try Sample.batch(why, striking: [planted.sealed.commitment]))
      #expect(try Self.holding(Self.name, in: folder) == [])
      try await journal.backup(to: folder.appending(path: "backup.sqlite").path)
      #expect(try Self.holding(Self.name, in: folder) == [])
      #expect(try await Verification(of: journal).isWhole)
      #expect(try await Verification(of: journal).bodiless == [31])
      try journal.close()
      #expect(try Self.holding(Self.name, in: folder) == [])
    }
  }

  @Test func `is wiped out on opening when there was no time for it`() async throws {
    try await Folder.with { folder in
      let path = folder.appending(path: "journal.sqlite").path
      let journal = try SQLiteJournal.create(at: path)
      let planted = try Sample.proposal("a", Self.name, basedOn: 0)
      _ = try await journal.append(try Sample.batch(planted))
      // Another process reads, so that the log can't be emptied.
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let reader = try DatabaseQueue(path: path, configuration: configuration)
      try await reader.writeWithoutTransaction { db in
        try db.execute(sql: "BEGIN")
        _ = try Row.fetchAll(db, sql: "SELECT * FROM revisions")
      }
      try await journal.queue.run("not waiting long") {
        try $0.execute(sql: "PRAGMA busy_timeout = 20")
      }
      _ = try await journal.append(try Sample.batch(striking: [planted.sealed.commitment]))
      #expect(try Self.holding(Self.name, in: folder) != [])
      let failure = await #expect(throws: StoreFailure.self) { try await journal.wipeTraces() }
      #expect(failure?.kind == .busy)
      try reader.close()
      try journal.close()
      try SQLiteJournal.open(at: path).close()
      #expect(try Self.holding(Self.name, in: folder) == [])
    }
  }

  @Test func `and whom the directory forgets, is gone from every file`() async throws {
    try await Folder.with { folder in
      let journal = try SQLiteJournal.create(at: folder.appending(path: "journal.sqlite").path)
      let id = try #require(Person.ID("kalle"))
      try await journal.put(Person(name: Self.name, email: "kalle@example.org"), id)
      #expect(try Self.holding(Self.name, in: folder) != [])
      try await journal.put(Person(name: "Kalle", email: "kalle@example.org"), id)
      #expect(try Self.holding(Self.name, in: folder) == [])
      try await journal.erase(id)
      #expect(try Self.holding("kalle@example.org", in: folder) == [])
      try journal.close()
    }
  }
}
