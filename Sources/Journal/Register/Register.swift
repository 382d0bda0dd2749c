package import Governance
import HashTreeCollections

/// What is true now: the fold of the journal.
///
/// A value: a reader's copy costs nothing and never changes under it.
package struct Register: Sendable {
  /// A record that is neither removed nor struck.
  package struct Live<R>: Sendable where R: Sendable {
    package let id: String
    package let record: R
    package let version: Int
    package let position: Int
  }

  package private(set) var head = Head.empty
  private var live: [RecordKind: TreeDictionary<String, Live<any Record>>] = [:]
  private var versions = TreeDictionary<RecordKey, Int>()

  package init() {}

  /// The last version of a record, also of one that is removed; 0 when there never was one.
  package func version(_ key: RecordKey) -> Int { versions[key] ?? 0 }

  package func find<R: Record>(_ id: Identifier<R>) -> Live<R>? {
    live[R.kind]?[id.text].flatMap(Self.typed)
  }

  package subscript<R: Record>(id: Identifier<R>) -> R? { find(id)?.record }

  package func find(_ key: RecordKey) -> Live<any Record>? { live[key.kind]?[key.id] }

  /// Every live record of the kind, by identifier.
  package func all<R: Record>(_ type: R.Type) -> [Live<R>] {
    all(R.kind).compactMap(Self.typed)
  }

  package func all(_ kind: RecordKind) -> [Live<any Record>] {
    (live[kind] ?? [:]).values.sorted { $0.id < $1.id }
  }

  private static func typed<R: Record>(_ found: Live<any Record>) -> Live<R>? {
    (found.record as? R).map {
      Live<R>(id: found.id, record: $0, version: found.version, position: found.position)
    }
  }
}

/// Why a journal can't be read on.
package enum Flaw: Error, Equatable, Sendable {
  /// The revision isn't the one that was written.
  case changedRevision(position: Int)
  /// The revision doesn't follow the one before.
  case brokenChain(position: Int)
  /// The body isn't the one that was sealed.
  case changedBody(position: Int)
  /// A body is gone, and no strike tells of it.
  case missingBody(position: Int)
  /// A stored attachment isn't the one that was sealed.
  case changedAttachment(Digest)
  /// A frozen edition points at a part that is gone, and no strike tells of it.
  case missingAttachment(Digest)
  case unreadable(position: Int, Unreadable)
  /// The journal ends before a place that has been seen: revisions are missing.
  case shortened(from: Int, through: Int)
  /// The journal at a place isn't the one that was seen there.
  case otherHistory(position: Int)
}

extension Register {
  /// Holds a record that is about to be appended, for what an act does next.
  package mutating func expect<R: Record>(_ record: R, _ id: Identifier<R>) {
    let key = RecordKey(id)
    let version = version(key) + 1
    versions[key] = version
    live[R.kind, default: [:]][id.text] = Live(
      id: id.text, record: record, version: version, position: head.position)
  }

  /// Takes the next entry in; the caller has verified its chain.
  package mutating func apply(_ entry: Entry) throws(Flaw) {
    let revision = entry.revision
    head = Head(position: revision.position, digest: revision.digest)
    versions[revision.key] = revision.version
    guard let sealed = entry.sealed, sealed.body != Proposal.removedBody else {
      live[revision.key.kind]?[revision.key.id] = nil
      return
    }
    let record: any Record
    do throws(Unreadable) {
      record = try revision.key.kind.type.init(body: sealed.body)
    } catch {
      throw .unreadable(position: revision.position, error)
    }
    live[revision.key.kind, default: [:]][revision.key.id] = Live(
      id: revision.key.id, record: record, version: revision.version, position: revision.position)
  }
}
