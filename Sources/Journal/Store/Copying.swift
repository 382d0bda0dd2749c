import Governance

/// Copies a journal into an empty one, of whatever kind: every revision byte for byte, every body
/// and file that isn't struck.
///
/// The copy is walked through before it is called whole. Returns where it ends.
package func copyJournal(
  from source: any JournalStore, to target: any JournalStore
) async throws(StoreFailure) -> Head {
  guard try await target.head() == .empty else {
    throw StoreFailure(.unavailable, while: "copying: there is a journal already")
  }
  var copying = Copying(target: target)
  while true {
    let entries = try await source.entries(after: copying.head.position, limit: Copying.page)
    try await copying.take(entries)
    if entries.count < Copying.page { break }
  }
  try await copying.takeAttachments(of: source)
  try await copying.strike()
  let verification = try await Verification(of: target)
  guard verification.isWhole, verification.head == copying.head,
    verification.bodiless == copying.bodiless
  else { throw StoreFailure(.damaged, while: "copying") }
  return copying.head
}

/// Copies the directory of persons that stands beside a journal.
package func copyDirectory(
  from source: any DirectoryStore, to target: any DirectoryStore
) async throws(StoreFailure) {
  for (id, person) in try await source.persons() { try await target.put(person, id) }
}

/// A copy on its way.
private struct Copying {
  /// How many entries and files are held at a time.
  static let page = 500

  let target: any JournalStore
  private(set) var head = Head.empty
  private(set) var bodiless: [Int] = []
  private var struck: [Digest] = []
  private var last: Stamp?

  init(target: any JournalStore) { self.target = target }

  /// Those with one stamp go in together, as they once came.
  mutating func take(_ entries: [Entry]) async throws(StoreFailure) {
    var rest = entries[...]
    while let first = rest.first {
      let together = rest.prefix { $0.revision.stamp == first.revision.stamp }
      rest = rest.dropFirst(together.count)
      try await append(Array(together), first.revision.stamp)
    }
  }

  private mutating func append(_ entries: [Entry], _ stamp: Stamp) async throws(StoreFailure) {
    let proposals = entries.map { entry in
      Proposal(
        entry.revision.key, basedOn: entry.revision.version - 1, form: entry.revision.form,
        sealed: entry.sealed ?? Sealed(stored: [], salt: [], commitment: entry.revision.commitment))
    }
    let added = try await append(Batch(stamp, proposals))
    guard added == entries.map(\.revision) else { throw StoreFailure(.damaged, while: "copying") }
    last = stamp
    for entry in entries {
      head = Head(position: entry.revision.position, digest: entry.revision.digest)
      guard entry.sealed == nil else { continue }
      bodiless.append(head.position)
      if !struck.contains(entry.revision.commitment) { struck.append(entry.revision.commitment) }
    }
  }

  func takeAttachments(of source: any JournalStore) async throws(StoreFailure) {
    guard let stamp = last else { return }
    var last: Digest?
    while true {
      let page = try await source.attachments(after: last, limit: Self.page)
      if !page.isEmpty { _ = try await append(Batch(stamp, [], attachments: page)) }
      guard page.count == Self.page else { return }
      last = page.last?.commitment
    }
  }

  /// What was struck was never copied: only its empty place goes.
  func strike() async throws(StoreFailure) {
    guard let last, !struck.isEmpty else { return }
    _ = try await append(Batch(last, [], striking: struck))
  }

  private func append(_ batch: Batch) async throws(StoreFailure) -> [Revision] {
    do throws(AppendError) {
      return try await target.append(batch)
    } catch {
      switch error {
      case .failure(let failure): throw failure
      case .conflict, .nothingToStrike: throw StoreFailure(.damaged, while: "copying")
      }
    }
  }
}
