import Governance
import Journal

extension JournalStore {
  /// The same chain in another store, which must be empty.
  ///
  /// What has been struck here goes along without its words and is struck there too: the place and
  /// its commitment are all that the chain needs.
  func copy(to other: any JournalStore) async throws {
    let entries = try await everything(page: 1_000)
    guard let first = entries.first?.revision.stamp else { return }
    for start in stride(from: 0, to: entries.count, by: 50) {
      let page = entries[start..<min(start + 50, entries.count)]
      for (stamp, run) in page.runs(by: \.revision.stamp) {
        _ = try await other.append(Batch(stamp, run.map(\.proposal)))
      }
    }
    let struck = entries.filter { $0.sealed == nil }.map(\.revision.commitment)
    let files = try await attachments(after: nil, limit: 1_000)
    _ = try await other.append(Batch(first, [], attachments: files, striking: struck))
  }
}

extension Entry {
  /// What made the entry, as far as it is known still.
  fileprivate var proposal: Proposal {
    Proposal(
      revision.key, basedOn: revision.version - 1, form: revision.form,
      sealed: sealed ?? Sealed(stored: [], salt: [], commitment: revision.commitment))
  }
}

extension Collection {
  /// Elements beside each other that have the same value.
  fileprivate func runs<Value: Equatable>(by value: (Element) -> Value) -> [(Value, [Element])] {
    var runs: [(Value, [Element])] = []
    for element in self {
      let own = value(element)
      if runs.last?.0 == own {
        runs[runs.count - 1].1.append(element)
      } else {
        runs.append((own, [element]))
      }
    }
    return runs
  }
}
