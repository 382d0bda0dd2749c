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
    guard !words.isEmpty else { throw .nothingFound }
    // As they stand between quotation marks in JSON.
    let needle = Array(Canonical.text(words).bytes.dropFirst().dropLast())
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
}

extension StrikePlace {
  /// "measure/lasgaranti", "bun-2026-april/statement/bun-2026-april-03.7".
  package var name: String {
    switch holder {
    case .revision(let key, _, _): "\(key.kind.rawValue)/\(key.id)"
    case .part(let edition, _, let name): "\(edition)/\(name)"
    case .file: "file"
    }
  }
}

extension Strike.Row {
  init(_ place: StrikePlace) {
    self.init()
    commitment = place.commitment.hex
    holder = place.name
    switch place.holder {
    case .revision(_, let version, let position):
      self.version = version
      self.position = position
    case .part(_, let version, _): self.version = version
    case .file: break
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
