/// A store with the register that follows from it: the one way to read and write.
package actor Chronicle {
  /// How many entries are read at a time.
  private static let page = 5_000

  package nonisolated let store: any JournalStore
  package private(set) var register = Register()

  /// Reads the whole journal; refuses one that is shorter or other than what has been seen.
  package init(_ store: any JournalStore, seen: [Head] = []) async throws(OpeningError) {
    self.store = store
    let head: Head
    do throws(StoreFailure) { head = try await store.head() } catch { throw .failure(error) }
    for earlier in seen where earlier.position > head.position {
      throw .flaw(.shortened(from: head.position + 1, through: earlier.position))
    }
    try await readOn(seen: seen)
  }

  /// Takes in what others have written since.
  package func refresh() async throws(OpeningError) -> Register {
    try await readOn(seen: [])
    return register
  }

  /// Appends and takes in; on a conflict the register holds what was there first.
  package func append(_ batch: Batch) async throws(AppendError) -> [Revision] {
    do throws(AppendError) {
      let added = try await store.append(batch)
      try await readOn()
      return added
    } catch {
      if case .conflict = error { try await readOn() }
      throw error
    }
  }

  private func readOn() async throws(AppendError) {
    do throws(OpeningError) {
      try await readOn(seen: [])
    } catch {
      throw .failure(StoreFailure(.damaged, while: "reading on", cause: "\(error)"))
    }
  }

  private func readOn(seen: [Head]) async throws(OpeningError) {
    while true {
      let start = register.head
      let entries: [Entry]
      do throws(StoreFailure) {
        entries = try await store.entries(after: start.position, limit: Self.page)
      } catch {
        throw .failure(error)
      }
      // While we waited another call may have taken them in.
      guard register.head == start else { continue }
      do throws(Flaw) {
        for entry in entries { try take(entry, seen: seen) }
      } catch {
        throw .flaw(error)
      }
      if entries.count < Self.page { return }
    }
  }

  private func take(_ entry: Entry, seen: [Head]) throws(Flaw) {
    let revision = entry.revision
    guard revision.position == register.head.position + 1, revision.previous == register.head.digest
    else { throw .brokenChain(position: revision.position) }
    for earlier in seen where earlier.position == revision.position {
      guard earlier.digest == revision.digest else {
        throw .otherHistory(position: revision.position)
      }
    }
    try register.apply(entry)
  }
}

/// Why a journal can't be opened.
package enum OpeningError: Error, Equatable, Sendable {
  case flaw(Flaw)
  case failure(StoreFailure)
}
