import Journal
import PostgresStore
import SQLiteStore

/// A journal with the directory that stands beside it.
typealias HomeJournal = DirectoryStore & JournalStore

/// Where a home's journal is: a file in its folder, or a municipality's rows in PostgreSQL.
enum HomePlace {
  case file(String)
  /// With the path beside which the highest head is noted, so that an older copy is noticed.
  case server(Tenancy, heads: String)

  init(_ folder: String, _ settings: HomeSettings) {
    let path = folder + "/journal"
    if let place = settings.postgres {
      let tenancy = Tenancy(municipality: place.municipality, connection: place.connection)
      self = .server(tenancy, heads: path)
    } else {
      self = .file(path + ".sqlite")
    }
  }

  func open() async throws(OpeningError) -> (any HomeJournal, Chronicle) {
    switch self {
    case .file(let path):
      let journal = try SQLiteJournal.open(at: path)
      return (journal, try await Chronicle(journal, seen: journal.seen))
    case .server(let tenancy, let heads):
      let noted = HeadFile(beside: heads)
      let seen = try await failing { () async throws(StoreFailure) in try noted.read() }
      let journal = try await reach(tenancy)
      let chronicle = try await Chronicle(journal, seen: [seen].compactMap(\.self))
      let head = await chronicle.register.head
      if head != .empty {
        try await failing { () async throws(StoreFailure) in try noted.note(head, synced: true) }
      }
      return (journal, chronicle)
    }
  }
}

func reach(_ tenancy: Tenancy) async throws(OpeningError) -> PostgresJournal {
  do throws(StoreFailure) {
    return try await PostgresJournal.open(tenancy)
  } catch {
    throw .failure(error)
  }
}
