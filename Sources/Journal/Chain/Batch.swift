package import Governance

/// A version of a record that somebody wants to add.
package struct Proposal: Equatable, Sendable {
  package let key: RecordKey
  /// The version that the person saw; 0 for a new record.
  package let basedOn: Int
  package let form: Int
  package let sealed: Sealed

  package init(_ key: RecordKey, basedOn: Int, form: Int, sealed: Sealed) {
    self.key = key
    self.basedOn = basedOn
    self.form = form
    self.sealed = sealed
  }
}

extension Proposal {
  package init<R: Record>(
    _ record: R, _ id: Identifier<R>, basedOn: Int, salts: Salts
  ) {
    self.init(RecordKey(id), basedOn: basedOn, form: R.form, sealed: salts.seal(record.body))
  }

  /// What is left when a record is removed; its history stays.
  package static func removal(of key: RecordKey, basedOn: Int, salts: Salts) -> Proposal {
    Proposal(key, basedOn: basedOn, form: 1, sealed: salts.seal(removedBody))
  }

  package static let removedBody = Canonical.object(["form": .integer(1), "removed": .flag(true)])
    .bytes
}

/// What goes into the journal together or not at all.
package struct Batch: Equatable, Sendable {
  package let stamp: Stamp
  package var proposals: [Proposal]
  /// Bodies that revisions point at by commitment: parts of frozen editions, files.
  package var attachments: [Sealed]
  /// Commitments whose salt and body are erased for good.
  package var struck: [Digest]

  package init(
    _ stamp: Stamp, _ proposals: [Proposal], attachments: [Sealed] = [], striking: [Digest] = []
  ) {
    self.stamp = stamp
    self.proposals = proposals
    self.attachments = attachments
    struck = striking
  }
}

/// Somebody else was first: what the record says now.
package struct Conflict: Error, Equatable, Sendable {
  package let key: RecordKey
  package let basedOn: Int
  package let now: Int

  package init(key: RecordKey, basedOn: Int, now: Int) {
    self.key = key
    self.basedOn = basedOn
    self.now = now
  }
}

extension Batch {
  /// The revisions that follow the head, or the first proposal that is based on an old version.
  ///
  /// `version` tells a record's last version, 0 when there is none.
  package func revisions(
    after head: Head, version: (RecordKey) -> Int
  ) throws(Conflict) -> [Revision] {
    var revisions: [Revision] = []
    var last: [RecordKey: Int] = [:]
    for proposal in proposals {
      let now = last[proposal.key] ?? version(proposal.key)
      guard proposal.basedOn == now else {
        throw Conflict(key: proposal.key, basedOn: proposal.basedOn, now: now)
      }
      last[proposal.key] = now + 1
      revisions.append(
        Revision(
          at: head.position + revisions.count + 1, after: revisions.last?.digest ?? head.digest,
          stamp: stamp, version: now + 1, of: proposal))
    }
    return revisions
  }
  /// Which records it is about, each once.
  package var keys: Set<RecordKey> { Set(proposals.map(\.key)) }

  /// What is to be kept: bodies and attachments that it doesn't strike itself, each once.
  package var kept: [Sealed] {
    var seen = Set(struck)
    return (proposals.map(\.sealed) + attachments).filter { seen.insert($0.commitment).inserted }
  }
}
