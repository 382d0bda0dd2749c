/// What came out of walking through a whole journal and computing every digest again.
package struct Verification: Equatable, Sendable {
  package private(set) var head = Head.empty
  /// In order of position; attachments last.
  package private(set) var flaws: [Flaw] = []
  /// Where the body is gone.
  ///
  /// Whether a strike tells of it is for the caller to look up.
  package private(set) var bodiless: [Int] = []

  package var isWhole: Bool { flaws.isEmpty }

  private static let page = 1_000

  /// Reads everything; a flaw doesn't stop it, so that all of them are named.
  package init(of store: any JournalStore) async throws(StoreFailure) {
    while true {
      let entries = try await store.entries(after: head.position, limit: Self.page)
      for entry in entries { take(entry) }
      if entries.count < Self.page { break }
    }
    var last: Digest?
    while true {
      let attachments = try await store.attachments(after: last, limit: Self.page)
      for sealed in attachments where !sealed.isIntact {
        flaws.append(.changedAttachment(sealed.commitment))
      }
      last = attachments.last?.commitment
      if attachments.count < Self.page { break }
    }
  }

  private mutating func take(_ entry: Entry) {
    let revision = entry.revision
    if revision.position != head.position + 1 || revision.previous != head.digest {
      flaws.append(.brokenChain(position: revision.position))
    }
    if !revision.isIntact { flaws.append(.changedRevision(position: revision.position)) }
    if let sealed = entry.sealed {
      let isTheOne = sealed.isIntact && sealed.commitment == revision.commitment
      if !isTheOne { flaws.append(.changedBody(position: revision.position)) }
    } else {
      bodiless.append(revision.position)
    }
    head = Head(position: revision.position, digest: revision.digest)
  }
}
