package import Governance
package import Journal

/// A place where words stand that must go.
package struct StrikePlace: Equatable, Sendable {
  /// The revision's record, or the edition's part by name.
  package enum Holder: Equatable, Sendable {
    case revision(RecordKey, version: Int, position: Int)
    case part(Edition.ID, version: Int, name: String)
    /// A file that was made of an edition, or handed in.
    case file(Digest)
  }

  package let holder: Holder
  package let commitment: Digest
}

extension Desk {
  /// How many entries are read at a time when the whole journal is searched.
  private static let page = 2_000

  /// Every stored body that holds the words, also in frozen editions and files.
  package func places(holding words: String) async throws(ActRefusal) -> [StrikePlace] {
    let needle = Array(words.utf8)
    guard !needle.isEmpty else { throw .nothingFound }
    var places: [StrikePlace] = []
    let store = chronicle.store
    do throws(StoreFailure) {
      var position = 0
      while true {
        let entries = try await store.entries(after: position, limit: Self.page)
        for entry in entries {
          guard let sealed = entry.sealed, sealed.body.holds(needle) else { continue }
          let revision = entry.revision
          places.append(
            StrikePlace(
              holder: .revision(
                revision.key, version: revision.version, position: revision.position),
              commitment: sealed.commitment))
        }
        guard let last = entries.last, entries.count == Self.page else { break }
        position = last.revision.position
      }
      places += try await attachments(holding: needle)
    } catch {
      throw .failure(error)
    }
    return places
  }

  private func attachments(holding needle: [UInt8]) async throws(StoreFailure) -> [StrikePlace] {
    let parts = try await partNames()
    var places: [StrikePlace] = []
    var last: Digest?
    while true {
      let page = try await chronicle.store.attachments(after: last, limit: Self.page)
      for sealed in page where sealed.body.holds(needle) {
        places.append(
          StrikePlace(
            holder: parts[sealed.commitment] ?? .file(sealed.commitment),
            commitment: sealed.commitment))
      }
      guard page.count == Self.page else { return places }
      last = page.last?.commitment
    }
  }

  /// The part that each commitment of a frozen edition is.
  private func partNames() async throws(StoreFailure) -> [Digest: StrikePlace.Holder] {
    var names: [Digest: StrikePlace.Holder] = [:]
    for live in await register.all(Edition.self) {
      for version in live.record.versions {
        guard let digest = Digest(hex: version.digest),
          let bytes = try await chronicle.store.sealed(digest)?.body,
          let manifest = Manifest(bytes: bytes)
        else { continue }
        for part in manifest.parts {
          names[part.commitment] = .part(
            manifest.edition, version: manifest.version, name: part.name)
        }
      }
    }
    return names
  }

  /// Erases the words everywhere: live records get a version where other words stand instead, and
  /// every stored body that holds them goes, in frozen editions and files too.
  ///
  /// The chain stays whole, and tells by whose decision it was done.
  /// - Returns: how many bodies were erased.
  package func strike(
    _ words: String, writing replacement: String, decision: String, reason: String
  ) async throws(ActRefusal) -> Int {
    let places = try await places(holding: words)
    guard !places.isEmpty, !replacement.contains(words) else { throw .nothingFound }
    return try await perform(.strike) { draft throws(ActRefusal) in
      var cleaned: Set<RecordKey> = []
      for case .revision(let key, _, _) in places.map(\.holder) where cleaned.insert(key).inserted {
        if key.id.contains(words) { throw .inIdentifier(key) }
        try draft.clean(key, of: words, writing: replacement)
      }
      var strike = Strike()
      strike.decision = decision
      strike.reason = reason
      strike.rows = places.map(Strike.Row.init)
      let number = draft.register.all(Strike.self).count + 1
      guard let id = Strike.ID("strykning-\(number)") else { throw .nothingFound }
      try draft.add(strike, id)
      draft.strike(places.map(\.commitment))
      return places.count
    }
  }
}

extension Draft {
  /// Puts a version without the words, when the record is live and holds them.
  fileprivate mutating func clean(
    _ key: RecordKey, of words: String, writing replacement: String
  ) throws(ActRefusal) {
    guard let live = register.find(key), live.record.body.holds(Array(words.utf8)) else { return }
    try clean(live.record, key, of: words, writing: replacement)
  }

  private mutating func clean<R: Record>(
    _ record: R, _ key: RecordKey, of words: String, writing replacement: String
  ) throws(ActRefusal) {
    let members = Canonical.object(record.members).replacing(words, with: replacement)
    guard let object = members.object, let clean = R(members: object),
      let id = Identifier<R>(key.id)
    else { throw .inIdentifier(key) }
    try put(clean, id)
  }
}

extension Canonical {
  /// The value with other words in every text.
  fileprivate func replacing(_ words: String, with other: String) -> Canonical {
    switch self {
    case .text(let text): return .text(text.replacing(words, with: other))
    case .integer, .flag: return self
    case .list(let items): return .list(items.map { $0.replacing(words, with: other) })
    case .object(let object):
      var copy = object
      for member in object.members { copy[member.key] = member.value.replacing(words, with: other) }
      return .object(copy)
    }
  }
}

extension Strike.Row {
  fileprivate init(_ place: StrikePlace) {
    self.init()
    commitment = place.commitment.hex
    switch place.holder {
    case .revision(let key, let version, let position):
      holder = "\(key.kind.rawValue)/\(key.id)"
      self.version = version
      self.position = position
    case .part(let edition, let version, let name):
      holder = "\(edition)/\(name)"
      self.version = version
    case .file: holder = "file"
    }
  }
}

extension [UInt8] {
  /// Whether the bytes stand somewhere in a row.
  func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return false }
    var start = 0
    while let place = self[start..<(count - needle.count + 1)].firstIndex(of: first) {
      if self[place..<(place + needle.count)].elementsEqual(needle) { return true }
      start = place + 1
    }
    return false
  }
}
