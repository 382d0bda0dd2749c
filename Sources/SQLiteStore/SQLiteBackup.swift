import GRDB
package import Journal

extension SQLiteJournal {
  /// Copies the journal while it is in use; refuses to write over a file.
  ///
  /// The copy gets its name when all of it is on the disk.
  package func backup(to path: String) async throws(StoreFailure) {
    let action = "backing up"
    guard !File.exists(path) else {
      throw StoreFailure(.unavailable, while: "backing up: there is a file already")
    }
    let unfinished = path + ".unfinished"
    File.remove(unfinished)
    try await wipeTraces()
    try await queue.run(action) { db in
      let copy = try DatabaseQueue(path: unfinished)
      try copy.writeWithoutTransaction { copy in
        try db.backup(to: copy)
        // One file, without a log beside it.
        try copy.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      try copy.close()
    }
    try File.name(unfinished, path, while: action)
    try headFile.note(try await head(), synced: true)
  }
}
