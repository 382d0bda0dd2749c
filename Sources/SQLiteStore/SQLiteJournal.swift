import GRDB
package import Journal
import Synchronization

/// The journal of one municipality in one SQLite file, with its directory of persons.
///
/// Several processes may use the file: each append reads the head inside its own transaction.
package final class SQLiteJournal: Sendable {
  /// How long to wait for another process that is writing.
  static let busySeconds = 10.0

  let queue: DatabaseQueue
  let headFile: HeadFile
  /// Whether something has been struck whose bytes another process kept us from wiping out.
  let hasTraces = Mutex(false)

  /// The highest head that was ever seen here, for the chronicle to compare with.
  package let seen: [Head]

  /// Makes a new journal; refuses when there is a file or when there has been a journal.
  package static func create(at path: String) throws(OpeningError) -> SQLiteJournal {
    guard !File.exists(path) else {
      throw .failure(StoreFailure(.unavailable, while: "making a journal: there is one already"))
    }
    if let seen = try noted(path), seen.position > 0 {
      throw .flaw(.shortened(from: 1, through: seen.position))
    }
    return try SQLiteJournal(path, seen: nil)
  }

  /// Opens a journal; refuses one that is shorter or other than it has been.
  package static func open(at path: String) throws(OpeningError) -> SQLiteJournal {
    let seen = try noted(path)
    guard File.exists(path) else {
      if let seen, seen.position > 0 { throw .flaw(.shortened(from: 1, through: seen.position)) }
      throw .failure(StoreFailure(.unavailable, while: "opening: there is no journal"))
    }
    return try SQLiteJournal(path, seen: seen)
  }

  /// Closes the file; the last one to close it folds the log into it.
  package func close() throws(StoreFailure) {
    do { try queue.close() } catch { throw StoreFailure(error, while: "closing") }
  }

  init(_ path: String, seen: Head?) throws(OpeningError) {
    headFile = HeadFile(beside: path)
    self.seen = [seen].compactMap(\.self)
    do throws(StoreFailure) {
      queue = try Self.connect(path)
    } catch {
      throw .failure(error)
    }
    let found = Result { try queue.writeWithoutTransaction { try Self.begin($0, seen: seen) } }
    do {
      let (head, hasTraces) = try found.get()
      try headFile.note(head, synced: true)
      self.hasTraces.withLock { $0 = hasTraces }
      queue.writeWithoutTransaction { retryWiping($0) }
    } catch let flaw as Flaw {
      throw .flaw(flaw)
    } catch {
      throw .failure(StoreFailure(error, while: "opening"))
    }
  }

  static func noted(_ path: String) throws(OpeningError) -> Head? {
    do throws(StoreFailure) {
      return try HeadFile(beside: path).read()
    } catch {
      throw .failure(error)
    }
  }
}

extension SQLiteJournal {
  static func connect(_ path: String, isReadOnly: Bool = false) throws(StoreFailure)
    -> DatabaseQueue
  {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(busySeconds)
    configuration.prepareDatabase { db in
      guard !isReadOnly else { return }
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreFailure(error, while: "opening")
    }
  }

  /// Brings the tables up and finds the head, and whether an interrupted strike left something.
  private static func begin(_ db: Database, seen: Head?) throws -> (Head, hasTraces: Bool) {
    try db.inTransaction(.immediate) {
      try Schema.bringUp(db)
      return .commit
    }
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
      throw StoreFailure(.unsafeSettings, while: "opening: the file system can't hold a log")
    }
    let head = try db.head()
    if let seen {
      guard seen.position <= head.position else {
        throw Flaw.shortened(from: head.position + 1, through: seen.position)
      }
      guard try seen.position == 0 || db.digest(at: seen.position) == seen.digest else {
        throw Flaw.otherHistory(position: seen.position)
      }
    }
    return (head, try db.hasTraces())
  }
}
