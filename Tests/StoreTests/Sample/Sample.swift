import Governance
import Journal
import Testing

/// Records, proposals and batches for the tests of the stores.
enum Sample {
  static let actor = Person.ID("anna")

  static func stamp(_ instant: Int = 1_790_000_000_000, function: String? = nil) throws -> Stamp {
    Stamp(
      instant: instant, actor: try #require(actor),
      function: try function.map { try #require(Function.ID($0)) })
  }

  static func key(_ id: String) -> RecordKey { RecordKey(.unit, id) }

  static func unit(_ name: String) -> Unit {
    var unit = Unit()
    unit.name = name
    return unit
  }

  static func proposal(
    _ id: String, _ name: String, basedOn: Int, salts: Salts = .random
  ) throws -> Proposal {
    Proposal(unit(name), try #require(Unit.ID(id)), basedOn: basedOn, salts: salts)
  }

  static func batch(_ proposals: Proposal..., striking: [Digest] = []) throws -> Batch {
    Batch(try stamp(), proposals, striking: striking)
  }
}

extension JournalStore {
  /// All that is in it, a few at a time.
  func everything(page: Int = 7) async throws -> [Entry] {
    var found: [Entry] = []
    while true {
      let next = try await entries(after: found.last?.revision.position ?? 0, limit: page)
      found += next
      if next.count < page { return found }
    }
  }

  /// What a journal says of itself, for comparing before and after.
  func snapshot() async throws -> Snapshot {
    Snapshot(
      head: try await head(), entries: try await everything(),
      attachments: try await attachments(after: nil, limit: 1_000))
  }
}

struct Snapshot: Equatable, Sendable {
  let head: Head
  let entries: [Entry]
  let attachments: [Sealed]
}
