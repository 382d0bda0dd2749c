import Governance
import Journal

/// What an erasure came to.
package struct Struck: Equatable, Sendable {
  /// Bodies that were erased.
  package let count: Int
  /// Whether no byte of them is left in the store's own files.
  ///
  /// Another process that holds the file may keep it from happening; the next opening tries again.
  package let isWiped: Bool

  package init(count: Int, isWiped: Bool) {
    self.count = count
    self.isWiped = isWiped
  }
}

extension Desk {
  /// Erases the words everywhere: live records get a version where other words stand instead, and
  /// every stored body that holds them goes, in frozen editions and files too.
  ///
  /// The chain stays whole, and tells by whose decision it was done.
  package func strike(
    _ words: String, writing replacement: String, decision: String, reason: String
  ) async throws(ActRefusal) -> Struck {
    _ = try function(for: .strike, in: await register)
    let found = try await places(holding: words)
    guard !found.isEmpty, !replacement.contains(words) else { throw .nothingFound }
    let shown = try await documents(of: editions(showing: found))
    let places = found + shown.filter { !found.contains($0) }
    try await perform(.strike) { draft throws(ActRefusal) in
      var cleaned: Set<RecordKey> = []
      for case .revision(let key, _, _) in places.map(\.holder) where cleaned.insert(key).inserted {
        if key.id.contains(words) { throw .inIdentifier(key) }
        try draft.clean(key, of: words, writing: replacement)
      }
      try draft.erase(places, decision: decision, reason: reason)
    }
    return Struck(count: places.count, isWiped: await wipe())
  }

  /// The editions whose files show what stands in the places.
  private func editions(showing places: [StrikePlace]) async -> Set<Edition.ID> {
    let register = await register
    return Set(
      places.compactMap { place in
        switch place.holder {
        case .part(let edition, _, _): edition
        case .revision(let key, _, _):
          switch register.find(key)?.record {
          case let correction as Correction: correction.edition
          case let question as Question: question.edition
          default: nil
          }
        case .file: nil
        }
      })
  }

  /// `false` when the store's files can't be cleaned now; the erasure itself is done.
  func wipe() async -> Bool {
    do throws(StoreFailure) {
      try await chronicle.store.wipeTraces()
      return true
    } catch {
      return false
    }
  }
}

extension Draft {
  /// Erases the bodies, and keeps a record of by whose decision.
  mutating func erase(
    _ places: [StrikePlace], decision: String, reason: String
  ) throws(ActRefusal) {
    var strike = Strike()
    strike.decision = decision
    strike.reason = reason
    strike.rows = places.map(Strike.Row.init)
    let number = register.all(Strike.self).count + 1
    guard let id = Strike.ID("strykning-\(number)") else { throw .nothingFound }
    try add(strike, id)
    self.strike(places.map(\.commitment))
  }
}
