import Governance
import Journal
import TestSupport
import Testing

@Suite struct `Every journal with many writers` {
  static let writers = 8
  static let records = 20
  static let savesEach = 25

  /// What one writer was told.
  struct Told: Sendable {
    var saved: [Revision] = []
    var refused: [Conflict] = []
  }

  @Test(arguments: Cluster.kinds)
  func `loses no save and tells every refusal the version now`(kind: StoreKind) async throws {
    try await Home.with(kind) { home in
      let told = try await withThrowingTaskGroup(of: Told.self) { group in
        for writer in 0..<Self.writers {
          let store = try await home.open()
          group.addTask { try await Self.write(store, as: writer) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let saved = told.flatMap(\.saved)
      let entries = try await (try await home.open()).everything(page: 1_000)
      #expect(saved.count == Self.writers * Self.savesEach)
      #expect(
        saved.sorted { $0.position < $1.position } == entries.map(\.revision),
        "every acknowledged revision is there once")
      #expect(entries.map(\.revision.position) == Array(1...saved.count))
      for (_, versions) in Dictionary(grouping: saved, by: \.key) {
        #expect(versions.map(\.version).sorted() == Array(1...versions.count))
      }
      for conflict in told.flatMap(\.refused) { #expect(conflict.now > conflict.basedOn) }
      #expect(try await Verification(of: try await home.open()).isWhole)
    }
  }

  /// Saves on what it last saw of each record; a refusal says what to look at next.
  private static func write(_ store: any JournalStore, as writer: Int) async throws -> Told {
    var told = Told()
    var dice = Dice(seed: UInt64(writer + 1))
    var versions: [String: Int] = [:]
    while told.saved.count < savesEach {
      let id = "record-\(Int.random(in: 0..<records, using: &dice))"
      let proposal = try Sample.proposal(id, "writer \(writer)", basedOn: versions[id] ?? 0)
      do {
        told.saved += try await store.append(try Sample.batch(proposal))
        versions[id, default: 0] += 1
      } catch AppendError.conflict(let conflict) {
        told.refused.append(conflict)
        versions[id] = conflict.now
      }
    }
    return told
  }
}

/// Random numbers that can be had again (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
