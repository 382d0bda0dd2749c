import Governance
package import Journal

/// What verifying a whole journal came to.
package struct JournalVerdict: Equatable, Sendable {
  package var revisions = 0
  package var editions = 0
  /// Struck bodies, by the decision that allowed it.
  package var struck: [String: Int] = [:]
  package var flaws: [Flaw] = []
}

/// Checks every revision, body and frozen edition of a journal.
package func verifyJournal(_ store: any JournalStore) async throws(StoreFailure) -> JournalVerdict {
  var check = JournalCheck()
  var position = 0
  while true {
    let entries = try await store.entries(after: position, limit: JournalCheck.page)
    for entry in entries { check.take(entry) }
    guard let last = entries.last, entries.count == JournalCheck.page else { break }
    position = last.revision.position
  }
  try await check.checkAttachments(store)
  return check.verdict
}

private struct JournalCheck {
  /// How many entries are read at a time.
  static let page = 2_000

  var verdict = JournalVerdict()
  private var last = Head.empty
  private var missing: [(position: Int, commitment: Digest)] = []
  private var editions: [Edition] = []
  private var strikes: [Digest: String] = [:]

  mutating func take(_ entry: Entry) {
    let revision = entry.revision
    verdict.revisions += 1
    if revision.position != last.position + 1 || revision.previous != last.digest {
      verdict.flaws.append(.brokenChain(position: revision.position))
    }
    if !revision.isIntact { verdict.flaws.append(.changedRevision(position: revision.position)) }
    last = Head(position: revision.position, digest: revision.digest)
    guard let sealed = entry.sealed else {
      missing.append((revision.position, revision.commitment))
      return
    }
    guard sealed.commitment == revision.commitment, sealed.isIntact else {
      verdict.flaws.append(.changedBody(position: revision.position))
      return
    }
    read(sealed.body, revision)
  }

  private mutating func read(_ body: [UInt8], _ revision: Revision) {
    guard body != Proposal.removedBody else { return }
    do throws(Unreadable) {
      switch revision.key.kind {
      case .edition: editions.append(try Edition(body: body))
      case .strike:
        let strike = try Strike(body: body)
        for row in strike.rows {
          if let digest = Digest(hex: row.commitment) { strikes[digest] = strike.decision }
        }
      default: _ = try revision.key.kind.type.init(body: body)
      }
    } catch {
      verdict.flaws.append(.unreadable(position: revision.position, error))
    }
  }

  mutating func checkAttachments(_ store: any JournalStore) async throws(StoreFailure) {
    for (position, commitment) in missing where strikes[commitment] == nil {
      verdict.flaws.append(.missingBody(position: position))
    }
    for decision in strikes.values { verdict.struck[decision, default: 0] += 1 }
    var after: Digest?
    while true {
      let page = try await store.attachments(after: after, limit: Self.page)
      for sealed in page where !sealed.isIntact {
        verdict.flaws.append(.changedAttachment(sealed.commitment))
      }
      guard page.count == Self.page else { break }
      after = page.last?.commitment
    }
    let digests = Set(editions.flatMap(\.versions).compactMap { Digest(hex: $0.digest) })
    for digest in digests.sorted(by: { $0.hex < $1.hex }) { try await checkEdition(digest, store) }
  }

  private mutating func checkEdition(
    _ digest: Digest, _ store: any JournalStore
  ) async throws(StoreFailure) {
    guard let manifest = try await store.sealed(digest).flatMap({ Manifest(bytes: $0.body) }) else {
      verdict.flaws.append(.missingAttachment(digest))
      return
    }
    verdict.editions += 1
    for part in manifest.parts {
      guard try await store.sealed(part.commitment) == nil, strikes[part.commitment] == nil else {
        continue
      }
      verdict.flaws.append(.missingAttachment(part.commitment))
    }
  }
}
