import Governance
import Synchronization

/// A journal in memory, for tests and for the model that the others are compared with.
package final class MemoryStore: JournalStore {
  fileprivate struct State {
    var revisions: [Revision] = []
    var bodies: [Digest: Sealed] = [:]
    var versions: [RecordKey: Int] = [:]

    var head: Head {
      revisions.last.map { Head(position: $0.position, digest: $0.digest) } ?? .empty
    }

    func entry(_ revision: Revision) -> Entry { Entry(revision, bodies[revision.commitment]) }
  }

  private let state = Mutex(State())

  package init() {}

  package func head() -> Head { state.withLock(\.head) }

  package func entries(after position: Int, limit: Int) -> [Entry] {
    state.withLock { state in
      state.revisions.dropFirst(position).prefix(limit).map(state.entry)
    }
  }

  package func history(of key: RecordKey) -> [Entry] {
    state.withLock { state in state.revisions.filter { $0.key == key }.map(state.entry) }
  }

  package func sealed(_ commitment: Digest) -> Sealed? {
    state.withLock { $0.bodies[commitment] }
  }

  package func attachments(after commitment: Digest?, limit: Int) -> [Sealed] {
    state.withLock { state in
      let own = Set(state.revisions.map(\.commitment))
      return state.bodies.values.filter { !own.contains($0.commitment) }
        .sorted { $0.commitment.hex < $1.commitment.hex }
        .filter { sealed in commitment.map { sealed.commitment.hex > $0.hex } ?? true }
        .prefix(limit).map(\.self)
    }
  }

  /// Nothing is left of what was struck.
  package func wipeTraces() {}

  package func append(_ batch: Batch) throws(AppendError) -> [Revision] {
    let result: Result<[Revision], AppendError> = state.withLock { state in
      do throws(AppendError) {
        return .success(try state.append(batch))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

extension MemoryStore.State {
  fileprivate mutating func append(_ batch: Batch) throws(AppendError) -> [Revision] {
    let added: [Revision]
    do throws(Conflict) {
      added = try batch.revisions(after: head) { versions[$0] ?? 0 }
    } catch {
      throw .conflict(error)
    }
    for digest in batch.struck where bodies[digest] == nil { throw .nothingToStrike(digest) }
    revisions += added
    for revision in added { versions[revision.key] = revision.version }
    for sealed in batch.kept { bodies[sealed.commitment] = sealed }
    for digest in batch.struck { bodies[digest] = nil }
    return added
  }
}
