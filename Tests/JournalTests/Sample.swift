import Governance
import Journal
import Testing

/// Journals for the tests, and a store that says what it is told to say.
enum Sample {
  static func stamp() throws -> Stamp {
    Stamp(instant: 1_790_000_000_000, actor: try #require(Person.ID("anna")), function: nil)
  }

  static func unit(_ name: String) -> Unit {
    var unit = Unit()
    unit.name = name
    return unit
  }

  static func id(_ text: String) throws -> Unit.ID { try #require(Unit.ID(text)) }

  static func proposal(_ id: String, _ name: String, basedOn: Int) throws -> Proposal {
    Proposal(unit(name), try self.id(id), basedOn: basedOn, salts: .random)
  }

  /// Units "a", "b" and "c", then "b" by another name.
  static func journal() throws -> MemoryStore {
    let store = MemoryStore()
    for name in ["a", "b", "c"] {
      _ = try store.append(Batch(try stamp(), [try proposal(name, "Unit \(name)", basedOn: 0)]))
    }
    _ = try store.append(Batch(try stamp(), [try proposal("b", "Renamed", basedOn: 1)]))
    return store
  }
}

/// A store that has been tampered with: it answers with these entries and attachments.
struct FakeStore: JournalStore {
  var kept: [Entry]
  var files: [Sealed] = []

  init(_ store: MemoryStore) { kept = store.entries(after: 0, limit: 1_000) }

  func head() -> Head {
    kept.last.map { Head(position: $0.revision.position, digest: $0.revision.digest) } ?? .empty
  }
  func entries(after position: Int, limit: Int) -> [Entry] {
    Array(kept.filter { $0.revision.position > position }.prefix(limit))
  }
  func history(of key: RecordKey) -> [Entry] { kept.filter { $0.revision.key == key } }
  func sealed(_ commitment: Digest) -> Sealed? {
    (kept.compactMap(\.sealed) + files).first { $0.commitment == commitment }
  }
  func append(_ batch: Batch) throws(AppendError) -> [Revision] {
    throw .failure(StoreFailure(.unavailable, while: "appending"))
  }
  func attachments(after commitment: Digest?, limit: Int) -> [Sealed] {
    commitment == nil ? files : []
  }
  func wipeTraces() {}
}

extension Entry {
  /// The same entry as somebody who can write in the database could have made it.
  func tampered(
    position: Int? = nil, version: Int? = nil, previous: Digest? = nil, body: [UInt8]? = nil
  ) -> Entry {
    let changed = Revision(
      storedAt: position ?? revision.position, stamp: revision.stamp, key: revision.key,
      version: version ?? revision.version, form: revision.form,
      chain: (revision.commitment, previous ?? revision.previous, revision.digest))
    return Entry(
      changed,
      sealed.map {
        Sealed(stored: body ?? $0.body, salt: $0.salt, commitment: $0.commitment)
      })
  }
}
