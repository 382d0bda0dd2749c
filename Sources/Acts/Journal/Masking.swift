package import Governance
import Journal

/// What masking for good came to.
package struct Masked: Equatable, Sendable {
  package let struck: Struck
  /// Where the same words still stand: chapters, other editions.
  package let elsewhere: [StrikePlace]
}

extension Desk {
  /// Erases passages of a frozen edition for good, in all its versions and in every file made of it.
  ///
  /// `statements`: identifiers of statements, and names of charts and pictures ("figure/1").
  ///
  /// Its check number holds, and it tells where it is masked and by whose decision. The chapters
  /// that it was written in keep the words for those who may read drafts; `strike` takes them there.
  package func mask(
    _ statements: Set<String>, in id: Edition.ID, decision: String, reason: String
  ) async throws(ActRefusal) -> Masked {
    _ = try function(for: .mask, in: await register)
    var passages = Passages(statements)
    for version in 1...max(1, await register[id]?.versions.count ?? 1) {
      let frozen = try await frozen(id, version: version)
      passages.take(frozen.manifest, frozen.parts, frozen.edition)
    }
    if let unknown = passages.unknown { throw .noSuchStatement(unknown) }
    guard !passages.places.isEmpty else { throw .nothingFound }
    let erased = passages.places + (try await documents(of: [id]))
    try await perform(.mask) { draft throws(ActRefusal) in
      try draft.erase(erased, decision: decision, reason: reason)
    }
    let struck = Struck(count: erased.count, isWiped: await wipe())
    var elsewhere: [StrikePlace] = []
    for text in passages.words.sorted() {
      elsewhere += try await places(holding: text).filter { !elsewhere.contains($0) }
    }
    return Masked(struck: struck, elsewhere: elsewhere)
  }

  /// The files that were made of the editions and are still kept.
  ///
  /// Words are folded, escaped or packed in them, so none is searched: what shows the edition goes.
  func documents(of editions: Set<Edition.ID>) async throws(ActRefusal) -> [StrikePlace] {
    var places: [StrikePlace] = []
    for document in await register.all(Document.self).map(\.record) {
      guard let edition = document.edition, editions.contains(edition),
        let digest = Digest(hex: document.digest)
      else { continue }
      let place = StrikePlace(holder: .file(digest), commitment: digest)
      if try await isKept(digest), !places.contains(place) { places.append(place) }
    }
    return places
  }

  private func isKept(_ digest: Digest) async throws(ActRefusal) -> Bool {
    do throws(StoreFailure) {
      return try await chronicle.store.sealed(digest) != nil
    } catch {
      throw .failure(error)
    }
  }
}

/// The parts that show some statements, gathered version by version.
private struct Passages {
  let statements: Set<String>
  private(set) var places: [StrikePlace] = []
  private(set) var words: Set<String> = []
  private var known: Set<String> = []

  init(_ statements: Set<String>) { self.statements = statements }

  /// A statement that no version has.
  var unknown: String? { statements.subtracting(known).min() }

  mutating func take(_ manifest: Manifest, _ parts: [Sealed], _ edition: FrozenEdition) {
    let kept = Set(parts.map(\.commitment))
    let names = edition.parts(showing: statements)
    for part in manifest.parts where names.contains(part.name) && kept.contains(part.commitment) {
      places.append(
        StrikePlace(
          holder: .part(manifest.edition, version: manifest.version, name: part.name),
          commitment: part.commitment))
    }
    for statement in edition.report.sections.flatMap(\.blocks).flatMap(\.statements)
    where statements.contains(statement.id) {
      known.insert(statement.id)
      if !statement.text.isEmpty { words.insert(statement.text) }
    }
    known.formUnion(statements.intersection(manifest.parts.map(\.name)))
  }
}
