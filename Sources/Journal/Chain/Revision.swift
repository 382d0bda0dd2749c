package import Governance

/// Which record.
package struct RecordKey: Hashable, Comparable, Sendable {
  package let kind: RecordKind
  package let id: String

  package init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  package init<R: Record>(_ id: Identifier<R>) { self.init(R.kind, id.text) }

  package static func < (one: RecordKey, other: RecordKey) -> Bool {
    (one.kind.rawValue, one.id) < (other.kind.rawValue, other.id)
  }
}

/// Who did it, in which function, when.
package struct Stamp: Equatable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  package let instant: Int
  package let actor: Person.ID
  /// Absent for what the system does by itself.
  package let function: Function.ID?

  package init(instant: Int, actor: Person.ID, function: Function.ID?) {
    self.instant = instant
    self.actor = actor
    self.function = function
  }
}

/// A version of a record in the chain: everything but the words, which are sealed beside it.
package struct Revision: Equatable, Sendable {
  /// From 1, without gaps.
  package let position: Int
  package let stamp: Stamp
  package let key: RecordKey
  /// From 1, without gaps, for each record.
  package let version: Int
  package let form: Int
  package let commitment: Digest
  /// The digest of the revision before; zeros for the first.
  package let previous: Digest
  package let digest: Digest

  package init(
    at position: Int, after previous: Digest, stamp: Stamp, version: Int, of proposal: Proposal
  ) {
    self.position = position
    self.stamp = stamp
    key = proposal.key
    self.version = version
    form = proposal.form
    commitment = proposal.sealed.commitment
    self.previous = previous
    digest = Digest(
      of: Self.header(
        position: position, stamp: stamp, key: proposal.key, version: version, form: proposal.form,
        commitment: proposal.sealed.commitment, previous: previous))
  }

  /// For what comes from a store, which may have been tampered with.
  package init(
    storedAt position: Int, stamp: Stamp, key: RecordKey, version: Int, form: Int,
    chain: (commitment: Digest, previous: Digest, digest: Digest)
  ) {
    self.position = position
    self.stamp = stamp
    self.key = key
    self.version = version
    self.form = form
    commitment = chain.commitment
    previous = chain.previous
    digest = chain.digest
  }

  /// The bytes that the digest is over: canonical JSON.
  package var header: [UInt8] {
    Self.header(
      position: position, stamp: stamp, key: key, version: version, form: form,
      commitment: commitment, previous: previous)
  }

  package var isIntact: Bool { Digest(of: header) == digest }

  private static func header(
    position: Int, stamp: Stamp, key: RecordKey, version: Int, form: Int, commitment: Digest,
    previous: Digest
  ) -> [UInt8] {
    Canonical.object([
      "actor": .text(stamp.actor.text), "commitment": .text(commitment.hex),
      "form": .integer(form), "function": stamp.function.map { .text($0.text) },
      "id": .text(key.id), "instant": .integer(stamp.instant), "kind": .text(key.kind.rawValue),
      "position": .integer(position), "previous": .text(previous.hex),
      "version": .integer(version),
    ]).bytes
  }
}

/// A revision with its body; without one when the body has been struck.
package struct Entry: Equatable, Sendable {
  package let revision: Revision
  package let sealed: Sealed?

  package init(_ revision: Revision, _ sealed: Sealed?) {
    self.revision = revision
    self.sealed = sealed
  }
}

/// Where a chain ends.
package struct Head: Equatable, Sendable {
  /// The number of revisions.
  package let position: Int
  package let digest: Digest

  package init(position: Int, digest: Digest) {
    self.position = position
    self.digest = digest
  }

  package static let empty = Head(position: 0, digest: .nothing)
}
