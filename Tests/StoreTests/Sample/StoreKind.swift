import Foundation
import Journal
import PostgresStore
import SQLiteStore

/// The stores that keep the same contract.
enum StoreKind: String, CaseIterable, Sendable {
  case memory
  case sqlite
  case postgres

  /// Those that outlive a process.
  static let lasting: [StoreKind] = [.sqlite, .postgres]
}

/// A place where one journal lies, for the time of a test; each opening is a store of its own.
struct Home: Sendable {
  let folder: URL
  private let opening: @Sendable () async throws -> (any JournalStore, any DirectoryStore)

  /// What is kept in memory is the same store each time that it is opened.
  func open() async throws -> any JournalStore { try await opening().0 }
  func openDirectory() async throws -> any DirectoryStore { try await opening().1 }

  static func with(_ kind: StoreKind, _ body: (Home) async throws -> Void) async throws {
    try await Folder.with { try await body(try await Home(kind, $0)) }
  }

  /// In an empty folder that is there.
  init(_ kind: StoreKind, _ folder: URL) async throws {
    self.folder = folder
    switch kind {
    case .memory:
      let stores = (MemoryStore(), MemoryDirectory())
      opening = { stores }
    case .sqlite:
      let path = folder.appending(path: "journal.sqlite").path
      try SQLiteJournal.create(at: path).close()
      opening = {
        let journal = try SQLiteJournal.open(at: path)
        return (journal, journal)
      }
    case .postgres:
      let tenancy = Tenancy(
        municipality: UUID().uuidString, connection: try await Cluster.shared.connection())
      opening = {
        let journal = try await PostgresJournal.open(tenancy)
        return (journal, journal)
      }
    }
  }
}

/// A folder for the time of a test.
enum Folder {
  static func make(_ name: String, in folder: URL) throws -> URL {
    let inside = folder.appending(path: name)
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    return inside
  }

  static func with<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "roder-stores-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }
}
