import GRDB
package import Journal
import Synchronization

/// What has been struck or erased leaves no bytes behind.
///
/// `secure_delete` overwrites a deleted row, but an older copy of it may lie in a page that was
/// once divided, and in the log. So the file is rebuilt and the log emptied. The table `traces`
/// remembers that it is due, should the power fail before it is done.
extension SQLiteJournal {
  /// Wipes out what is left, if anything; throws when another process keeps it from happening.
  ///
  /// Appending and opening do it by themselves; when they couldn't, the next one tries again.
  package func wipeTraces() async throws(StoreFailure) {
    try await queue.run("wiping out what was struck") { [self] in try wipe($0) }
  }

  func retryWiping(_ db: Database) {
    guard hasTraces.withLock(\.self) else { return }
    // Still marked as due, in memory and in the file.
    do { try wipe(db) } catch { return }
  }

  private func wipe(_ db: Database) throws {
    guard try db.hasTraces() else { return }
    try db.execute(sql: "VACUUM")
    let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    guard row?[0] == 0 else {
      throw StoreFailure(.busy, while: "wiping out what was struck")
    }
    try db.execute(sql: "DELETE FROM traces")
    hasTraces.withLock { $0 = false }
  }
}

extension Database {
  func leaveTrace() throws { try execute(sql: "INSERT INTO traces DEFAULT VALUES") }

  func hasTraces() throws -> Bool {
    try Int.fetchOne(self, sql: "SELECT 1 FROM traces LIMIT 1") != nil
  }
}
