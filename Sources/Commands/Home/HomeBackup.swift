import Journal
import PostgresStore
import SQLiteStore

extension Home {
  /// A copy in one SQLite file, whatever the journal is kept in.
  func backup(to file: String) async throws(OpeningError) {
    if let journal = journal as? SQLiteJournal {
      return try await failing { () async throws(StoreFailure) in
        try await journal.backup(to: file)
      }
    }
    let unfinished = file + ".copying"
    SQLiteJournal.remove(unfinished)
    defer { SQLiteJournal.remove(unfinished) }
    let copy = try SQLiteJournal.create(at: unfinished)
    let journal = journal
    try await failing { () async throws(StoreFailure) in
      _ = try await copyJournal(from: journal, to: copy)
      try await copyDirectory(from: journal, to: copy)
      try await copy.backup(to: file)
      try copy.close()
    }
  }
}

extension HomePlace {
  /// Puts a backup where the journal is to be; nothing is written over.
  func restore(_ file: String, acceptingLoss: Bool) async throws(OpeningError) {
    switch self {
    case .file(let path):
      try await SQLiteJournal.restore(file, to: path, acceptingLoss: acceptingLoss)
    case .server(let tenancy, let heads):
      // Read from a copy of its own, beside the note of the highest head: a backup that is damaged
      // or shorter than what has been seen is refused before the server is asked.
      let unpacked = heads + ".restoring"
      SQLiteJournal.remove(unpacked)
      defer { SQLiteJournal.remove(unpacked) }
      try await SQLiteJournal.restore(file, to: unpacked)
      let source = try SQLiteJournal.open(at: unpacked)
      let noted = HeadFile(beside: heads)
      let seen = try await failing { () async throws(StoreFailure) in try noted.read() }
      if !acceptingLoss { _ = try await Chronicle(source, seen: [seen].compactMap(\.self)) }
      let journal = try await reach(tenancy)
      let head = try await failing { () async throws(StoreFailure) in
        let head = try await copyJournal(from: source, to: journal)
        try await copyDirectory(from: source, to: journal)
        try source.close()
        return head
      }
      if acceptingLoss { noted.remove() }
      try await failing { () async throws(StoreFailure) in try noted.note(head, synced: true) }
    }
  }
}

func failing<Answer>(
  _ work: () async throws(StoreFailure) -> Answer
) async throws(OpeningError) -> Answer {
  do throws(StoreFailure) {
    return try await work()
  } catch {
    throw .failure(error)
  }
}
