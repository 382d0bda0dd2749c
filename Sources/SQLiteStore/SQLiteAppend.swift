import FoundationEssentials
import GRDB
import Governance
package import Journal
import Synchronization

extension SQLiteJournal {
  package func append(_ batch: Batch) async throws(AppendError) -> [Revision] {
    let result: Result<[Revision], AppendError>
    do throws(StoreFailure) {
      result = try await queue.run("appending") { [self] in try append(batch, $0) }
    } catch {
      throw .failure(error)
    }
    return try result.get()
  }

  private func append(_ batch: Batch, _ db: Database) throws -> Result<[Revision], AppendError> {
    var result: Result<[Revision], AppendError> = .success([])
    try db.inTransaction(.immediate) {
      result = try db.append(batch)
      guard case .success = result else { return .rollback }
      return .commit
    }
    guard case .success(let added) = result else { return result }
    if let last = added.last { note(Head(position: last.position, digest: last.digest)) }
    if !batch.struck.isEmpty { hasTraces.withLock { $0 = true } }
    retryWiping(db)
    return result
  }

  /// What is committed is done, also when it can't be noted: only a later warning is lost, and the
  /// next append notes a higher head.
  private func note(_ head: Head) {
    do throws(StoreFailure) { try headFile.note(head) } catch { return }
  }
}

extension Database {
  fileprivate func append(_ batch: Batch) throws -> Result<[Revision], AppendError> {
    let versions = try versions(of: batch.keys)
    let head = try head()
    let added: [Revision]
    do throws(Conflict) {
      added = try batch.revisions(after: head) { versions[$0] ?? 0 }
    } catch {
      return .failure(.conflict(error))
    }
    for digest in batch.struck where try !holds(digest) {
      return .failure(.nothingToStrike(digest))
    }
    for revision in added { try insert(revision) }
    for sealed in batch.kept { try insert(sealed) }
    for digest in batch.struck { try strike(digest) }
    return .success(added)
  }

  private func versions(of keys: Set<RecordKey>) throws -> [RecordKey: Int] {
    let statement = try cachedStatement(
      sql: "SELECT max(version) FROM revisions WHERE kind = ? AND id = ?")
    var versions: [RecordKey: Int] = [:]
    for key in keys {
      versions[key] = try Int.fetchOne(statement, arguments: [key.kind.rawValue, key.id])
    }
    return versions
  }

  private func holds(_ commitment: Digest) throws -> Bool {
    let statement = try cachedStatement(sql: "SELECT 1 FROM bodies WHERE commitment = ?")
    return try Int.fetchOne(statement, arguments: [Data(commitment.bytes)]) != nil
  }

  private func insert(_ revision: Revision) throws {
    let statement = try cachedStatement(
      sql: "INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      revision.position, revision.stamp.instant, revision.stamp.actor.text,
      revision.stamp.function?.text, revision.key.kind.rawValue, revision.key.id,
      revision.version, revision.form, Data(revision.commitment.bytes),
      Data(revision.previous.bytes), Data(revision.digest.bytes),
    ])
  }

  /// What has the same commitment has the same bytes.
  private func insert(_ sealed: Sealed) throws {
    let statement = try cachedStatement(sql: "INSERT OR IGNORE INTO bodies VALUES (?, ?, ?)")
    try statement.execute(arguments: [
      Data(sealed.commitment.bytes), Data(sealed.salt), Data(sealed.body),
    ])
  }

  private func strike(_ commitment: Digest) throws {
    try execute(
      sql: "DELETE FROM bodies WHERE commitment = ?", arguments: [Data(commitment.bytes)])
    try leaveTrace()
  }
}
