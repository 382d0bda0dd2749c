package import Governance

/// A frozen edition on its way into the journal.
package struct FrozenBytes: Equatable, Sendable {
  package let manifest: Manifest
  package let parts: [Sealed]

  /// The manifest is found by the edition's digest, so it has no salt.
  package var attachments: [Sealed] { [Sealed(open: manifest.bytes)] + parts }
}

extension FrozenEdition {
  /// Seals every part.
  package func sealed(
    _ edition: Edition.ID, version: Int, previous: Digest, salts: Salts
  ) -> FrozenBytes {
    let parts = parts
    let sealed = parts.map { salts.seal($0.value.bytes) }
    let manifest = Manifest(
      edition: edition, version: version, previous: previous,
      parts: zip(parts, sealed).map { Manifest.Part(name: $0.name, commitment: $1.commitment) })
    return FrozenBytes(manifest: manifest, parts: sealed)
  }

  /// Opens sealed parts; those that `find` doesn't know are masked.
  package init(
    _ manifest: Manifest, find: (Digest) -> Sealed?
  ) throws(IncompleteEdition) {
    var values: [String: Canonical] = [:]
    for part in manifest.parts {
      guard let sealed = find(part.commitment) else { continue }
      do throws(NotCanonical) {
        values[part.name] = try Canonical(bytes: sealed.body)
      } catch {
        throw IncompleteEdition(part: part.name)
      }
    }
    try self.init(parts: manifest.parts.map(\.name)) { values[$0] }
  }
}
