package import Governance

/// What a frozen edition consists of: the digest over it is the edition's.
///
/// It holds commitments, never words, so that a masked copy has the same digest.
package struct Manifest: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let name: String
    package let commitment: Digest
  }

  package let edition: Edition.ID
  /// From 1; a returned edition comes again as the next.
  package let version: Int
  /// The version or edition that this one is chained to; zeros for the first.
  package let previous: Digest
  package let parts: [Part]

  package init(edition: Edition.ID, version: Int, previous: Digest, parts: [Part]) {
    self.edition = edition
    self.version = version
    self.previous = previous
    self.parts = parts
  }

  package static let form = 1

  package var bytes: [UInt8] {
    let parts = parts.map { part in
      Canonical.object(["commitment": .text(part.commitment.hex), "name": .text(part.name)])
    }
    return Canonical.object([
      "edition": .text(edition.text), "form": .integer(Self.form), "parts": .list(parts),
      "previous": .text(previous.hex), "version": .integer(version),
    ]).bytes
  }

  /// The edition's digest.
  package var digest: Digest { Digest(of: bytes) }

  /// `nil` when the bytes aren't a manifest.
  package init?(bytes: [UInt8]) {
    guard case .success(let value) = Self.canonical(bytes) else { return nil }
    guard value["form"]?.integer == Self.form, let version = value["version"]?.integer,
      let edition = value["edition"]?.text.flatMap({ Edition.ID($0) }),
      let previous = value["previous"]?.text.flatMap({ Digest(hex: $0) }),
      let items = value["parts"]?.list
    else { return nil }
    let parts = items.compactMap { item -> Part? in
      guard let name = item["name"]?.text,
        let commitment = item["commitment"]?.text.flatMap({ Digest(hex: $0) })
      else { return nil }
      return Part(name: name, commitment: commitment)
    }
    guard parts.count == items.count else { return nil }
    self.init(edition: edition, version: version, previous: previous, parts: parts)
  }

  private static func canonical(_ bytes: [UInt8]) -> Result<Canonical, NotCanonical> {
    do throws(NotCanonical) {
      return .success(try Canonical(bytes: bytes))
    } catch {
      return .failure(error)
    }
  }
}
