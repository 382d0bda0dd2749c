import Foundation
import Governance
import Journal
import SQLiteStore
import Testing

@Suite struct `A random history` {
  static let steps = 120
  static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]

  @Test(arguments: Cluster.kinds, seeds)
  func `says the same as the plain model`(kind: StoreKind, seed: UInt64) async throws {
    try await Home.with(kind) { home in
      var dice = Dice(seed: seed)
      var model = PlainModel()
      var open: @Sendable () async throws -> any JournalStore = { try await home.open() }
      var store = try await open()
      for step in 1...Self.steps {
        switch Int.random(in: 0..<20, using: &dice) {
        case 0: store = try await open()
        case 1:
          let kind = Cluster.kinds.randomElement(using: &dice) ?? kind
          open = try await Self.copy(of: store, to: kind, in: home.folder, step)
          store = try await open()
          try await Self.compare(store, model)
        default:
          let batch = try Self.batch(model, &dice)
          let answer = await Self.refusal(of: batch, by: store)
          #expect(answer == model.refusal(of: batch), "seed \(seed), step \(step)")
          if answer == nil { model.take(batch) }
        }
        if step.isMultiple(of: 20) { try await Self.compare(store, model) }
      }
    }
  }

  /// The same journal elsewhere, where its history goes on: from SQLite to SQLite as a backup that
  /// is restored, else revision by revision.
  private static func copy(
    of store: any JournalStore, to kind: StoreKind, in folder: URL, _ step: Int
  ) async throws -> @Sendable () async throws -> any JournalStore {
    guard let journal = store as? SQLiteJournal, kind == .sqlite else {
      let home = try await Home(kind, try Folder.make("copy-\(step)", in: folder))
      try await store.copy(to: try await home.open())
      return { try await home.open() }
    }
    let backup = folder.appending(path: "backup-\(step)").path
    try await journal.backup(to: backup)
    let path = folder.appending(path: "restored-\(step)").path
    try await SQLiteJournal.restore(backup, to: path)
    return { try SQLiteJournal.open(at: path) }
  }

  /// Saves, stale saves, removals and strikes – of what is there and of what isn't.
  private static func batch(_ model: PlainModel, _ dice: inout Dice) throws -> Batch {
    var proposals: [Proposal] = []
    var struck: [Digest] = []
    for number in Set((0..<Int.random(in: 1...3, using: &dice)).map { $0 * 3 }) {
      let key = Sample.key("record-\(number + Int.random(in: 0..<3, using: &dice))")
      let isStale = Int.random(in: 0..<8, using: &dice) == 0
      let basedOn = model.version(key) + (isStale ? Int.random(in: -1...1, using: &dice) : 0)
      let isRemoval = Int.random(in: 0..<6, using: &dice) == 0
      let body = isRemoval ? Proposal.removedBody : Sample.unit("\(dice.next())").body
      proposals.append(
        Proposal(key, basedOn: basedOn, form: 1, sealed: Salts.random.seal(body)))
    }
    if Int.random(in: 0..<6, using: &dice) == 0,
      let place = model.places.randomElement(using: &dice)
    {
      struck.append(place.commitment)
    }
    return Batch(try Sample.stamp(), proposals, striking: struck)
  }

  private static func refusal(of batch: Batch, by store: any JournalStore) async -> AppendError? {
    do throws(AppendError) {
      _ = try await store.append(batch)
      return nil
    } catch {
      return error
    }
  }

  private static func compare(_ store: any JournalStore, _ model: PlainModel) async throws {
    let entries = try await store.everything()
    let places = entries.map {
      PlainModel.Place(
        key: $0.revision.key, version: $0.revision.version, commitment: $0.revision.commitment)
    }
    #expect(places == model.places)
    #expect(entries.map(\.sealed?.body) == places.map { model.bodies[$0.commitment] })
    #expect(try await Verification(of: store).isWhole)
  }
}
