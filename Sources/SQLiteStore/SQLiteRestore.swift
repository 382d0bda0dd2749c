import GRDB
package import Journal

extension SQLiteJournal {
  private static let restoring = "restoring"

  /// Puts a backup where a journal is to be, when it is whole.
  ///
  /// Refuses to write over a journal. Refuses a backup that is shorter than what has been seen in
  /// that place, unless the loss is accepted.
  package static func restore(
    _ backup: String, to path: String, acceptingLoss: Bool = false
  ) async throws(OpeningError) {
    for taken in [path, path + "-wal"] where File.exists(taken) {
      throw .failure(StoreFailure(.unavailable, while: "restoring: there is a journal already"))
    }
    guard File.exists(backup) else {
      throw .failure(StoreFailure(.unavailable, while: "restoring: there is no backup"))
    }
    let seen = acceptingLoss ? nil : try noted(path)
    let unfinished = path + ".unfinished"
    remove(unfinished)
    defer { remove(unfinished) }
    let head: Head
    do throws(StoreFailure) {
      try copy(backup, to: unfinished)
    } catch {
      throw .failure(error)
    }
    head = try await wholeHead(of: unfinished, seen: seen)
    do throws(StoreFailure) {
      if acceptingLoss { File.remove(path + ".head") }
      try File.name(unfinished, path, while: restoring)
      try HeadFile(beside: path).note(head, synced: true)
    } catch {
      throw .failure(error)
    }
  }

  /// Removes an unfinished journal with all that lies beside it.
  package static func remove(_ path: String) {
    for part in ["", "-wal", "-shm", ".head"] { File.remove(path + part) }
  }

  private static func copy(_ backup: String, to path: String) throws(StoreFailure) {
    let from = try connect(backup, isReadOnly: true)
    let to = try connect(path)
    do {
      try from.backup(to: to)
      try from.close()
      try to.close()
    } catch {
      throw StoreFailure(error, while: restoring)
    }
  }

  /// The head of a journal in which every page, digest and body is what it was.
  private static func wholeHead(of path: String, seen: Head?) async throws(OpeningError) -> Head {
    let journal = try SQLiteJournal(path, seen: seen)
    let verification: Verification
    do throws(StoreFailure) {
      let problem = try await journal.queue.run(restoring) { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check").first { $0 != "ok" }
      }
      if let problem { throw StoreFailure(.damaged, while: restoring, cause: problem) }
      verification = try await Verification(of: journal)
      try journal.close()
    } catch {
      throw .failure(error)
    }
    if let flaw = verification.flaws.first { throw .flaw(flaw) }
    return verification.head
  }
}
