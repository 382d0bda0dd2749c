import Governance
package import Journal

/// What verifying a whole journal came to.
package struct JournalVerdict: Equatable, Sendable {
  package var revisions = 0
  /// Frozen versions of editions.
  package var editions = 0
  /// Struck bodies, by the decision that allowed it.
  package var struck: [String: Int] = [:]
  package var flaws: [Flaw] = []
}

/// Checks every revision, body, attachment and frozen edition of a journal.
package func verifyJournal(
  _ store: any JournalStore, _ register: Register
) async throws(StoreFailure) -> JournalVerdict {
  let verification = try await Verification(of: store)
  let struck = register.struck
  var verdict = JournalVerdict()
  verdict.revisions = verification.head.position
  verdict.flaws = verification.flaws
  for decision in struck.values { verdict.struck[decision, default: 0] += 1 }
  for position in verification.bodiless {
    let entry = try await store.entries(after: position - 1, limit: 1).first
    guard let commitment = entry?.revision.commitment, struck[commitment] == nil else { continue }
    verdict.flaws.append(.missingBody(position: position))
  }
  for digest in register.frozenDigests {
    verdict.editions += 1
    verdict.flaws += try await missingParts(of: digest, store, struck)
  }
  for digest in register.documentDigests where struck[digest] == nil {
    if try await store.sealed(digest) == nil { verdict.flaws.append(.missingAttachment(digest)) }
  }
  return verdict
}

private func missingParts(
  of digest: Digest, _ store: any JournalStore, _ struck: [Digest: String]
) async throws(StoreFailure) -> [Flaw] {
  guard let manifest = try await store.sealed(digest).flatMap({ Manifest(bytes: $0.body) }) else {
    return [.missingAttachment(digest)]
  }
  var flaws: [Flaw] = []
  for part in manifest.parts where struck[part.commitment] == nil {
    if try await store.sealed(part.commitment) == nil {
      flaws.append(.missingAttachment(part.commitment))
    }
  }
  return flaws
}

extension Register {
  /// The decision that allowed it, by commitment.
  fileprivate var struck: [Digest: String] {
    var struck: [Digest: String] = [:]
    for strike in all(Strike.self).map(\.record) {
      for row in strike.rows {
        if let digest = Digest(hex: row.commitment) { struck[digest] = strike.decision }
      }
    }
    return struck
  }

  /// Of the files that were made of editions, each once.
  fileprivate var documentDigests: Set<Digest> {
    Set(all(Document.self).compactMap { Digest(hex: $0.record.digest) })
  }

  fileprivate var frozenDigests: [Digest] {
    all(Edition.self).flatMap(\.record.versions).compactMap { Digest(hex: $0.digest) }
  }
}
