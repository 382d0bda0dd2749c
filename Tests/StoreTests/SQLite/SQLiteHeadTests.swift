import Foundation
import GRDB
import Journal
import Testing

@testable import SQLiteStore

@Suite struct `A SQLite journal that has lost something` {
  /// A journal of five revisions, closed, and a copy of it as it was after two.
  private static func with(_ body: (_ path: String, _ older: String) async throws -> Void)
    async throws
  {
    try await Folder.with { folder in
      let path = folder.appending(path: "journal.sqlite").path
      let older = folder.appending(path: "older.sqlite").path
      let journal = try SQLiteJournal.create(at: path)
      for number in 0..<5 {
        if number == 2 { try await journal.backup(to: older) }
        _ = try await journal.append(
          try Sample.batch(try Sample.proposal("a", "\(number)", basedOn: number)))
      }
      try journal.close()
      try await body(path, older)
    }
  }

  private static func replace(_ path: String, by other: String) throws {
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: other, toPath: path)
  }

  @Test func `is refused with the positions when an older copy has been put back`() async throws {
    try await Self.with { path, older in
      try Self.replace(path, by: older)
      #expect(throws: OpeningError.flaw(.shortened(from: 3, through: 5))) {
        try SQLiteJournal.open(at: path)
      }
    }
  }

  @Test func `is refused when the file is gone`() async throws {
    try await Self.with { path, _ in
      try FileManager.default.removeItem(atPath: path)
      let error = OpeningError.flaw(.shortened(from: 1, through: 5))
      #expect(throws: error) { try SQLiteJournal.open(at: path) }
      #expect(throws: error) { try SQLiteJournal.create(at: path) }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `is refused when the log is gone`() async throws {
    try await Folder.with { folder in
      let path = folder.appending(path: "journal.sqlite").path
      let journal = try SQLiteJournal.create(at: path)
      _ = try await journal.append(try Sample.batch(try Sample.proposal("a", "1", basedOn: 0)))
      try await journal.queue.run("folding the log in") {
        try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      _ = try await journal.append(try Sample.batch(try Sample.proposal("a", "2", basedOn: 1)))
      // What a copy of the file alone holds, taken while the journal is in use.
      let copy = folder.appending(path: "copy.sqlite").path
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try FileManager.default.copyItem(atPath: path + ".head", toPath: copy + ".head")
      #expect(throws: OpeningError.flaw(.shortened(from: 2, through: 2))) {
        try SQLiteJournal.open(at: copy)
      }
      try journal.close()
    }
  }

  @Test func `is refused when it is cut off`() async throws {
    try await Self.with { path, _ in
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      try file.truncate(atOffset: 8_192)
      try file.close()
      #expect(throws: OpeningError.self) { try SQLiteJournal.open(at: path) }
    }
  }

  @Test func `is refused when it is another journal`() async throws {
    try await Self.with { path, _ in
      let other = path + ".other"
      let journal = try SQLiteJournal.create(at: other)
      for number in 0..<9 {
        _ = try await journal.append(
          try Sample.batch(try Sample.proposal("a", "\(number)", basedOn: number)))
      }
      try journal.close()
      try Self.replace(path, by: other)
      #expect(throws: OpeningError.flaw(.otherHistory(position: 5))) {
        try SQLiteJournal.open(at: path)
      }
    }
  }

  @Test func `is opened when it is longer than what was seen`() async throws {
    try await Self.with { path, older in
      try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
      let earlier = try SQLiteJournal.open(at: older)
      try HeadFile(beside: path + ".copy").note(try await earlier.head())
      try earlier.close()
      let journal = try SQLiteJournal.open(at: path + ".copy")
      #expect(try await journal.head().position == 5)
      try journal.close()
      #expect(try HeadFile(beside: path + ".copy").read()?.position == 5)
    }
  }
}

@Suite struct `A head file` {
  static func head(_ position: Int) -> Head { Head(position: position, digest: Digest(of: [1])) }

  @Test func `holds the highest head, whole also when a line is torn`() async throws {
    try await Folder.with { folder in
      let file = HeadFile(beside: folder.appending(path: "journal").path)
      #expect(try file.read() == nil)
      for position in [1, 2, 3, 12] {
        try file.note(Self.head(position), synced: position == 3)
        #expect(try file.read() == Self.head(position))
      }
      // Twelve stands in the first line, three in the second.
      var bytes = try Data(contentsOf: URL(filePath: file.path))
      bytes[30] ^= 1
      try bytes.write(to: URL(filePath: file.path))
      #expect(try file.read() == Self.head(3))
      try Data("nothing".utf8).write(to: URL(filePath: file.path))
      let failure = #expect(throws: StoreFailure.self) { try file.read() }
      #expect(failure?.kind == .damaged)
    }
  }
}
