package import Governance

/// The files of an exported edition, by name: enough to verify it without server or database.
package struct EditionFolder: Equatable, Sendable {
  package static let manifestName = "edition.json"
  package static let partsName = "parts.json"
  package static let filesName = "files.json"

  package var files: [String: [UInt8]]

  package init(files: [String: [UInt8]]) { self.files = files }

  /// The folder of an edition; `masked` names parts whose words are kept out.
  ///
  /// `documents` are pages made of the edition, by file name.
  package init(
    _ manifest: Manifest, parts: [Sealed], masked: Set<String> = [],
    documents: [String: [UInt8]]
  ) {
    let kept = Set(manifest.parts.filter { !masked.contains($0.name) }.map(\.commitment))
    let shown = parts.filter { kept.contains($0.commitment) }.map { sealed in
      Canonical.object([
        "body": .text(String(decoding: sealed.body, as: UTF8.self)),
        "commitment": .text(sealed.commitment.hex), "salt": .text(sealed.salt.hex),
      ])
    }
    files = documents
    files[Self.manifestName] = manifest.bytes
    files[Self.partsName] = Canonical.list(shown).bytes
    let digests = files.keys.sorted().map { name in
      Canonical.object([
        "digest": .text(Digest(of: files[name] ?? []).hex), "name": .text(name),
      ])
    }
    files[Self.filesName] = Canonical.list(digests).bytes
  }
}

/// What is wrong with an exported edition.
package enum FolderFlaw: Equatable, Sendable {
  case missingFile(String)
  case unreadableFile(String)
  /// The file isn't the one that was exported.
  case changedFile(String)
  /// A file that the list of files doesn't know.
  case strangeFile(String)
  /// The words of a part aren't those that were sealed.
  case changedPart(String)
  /// Words that belong to no part of the edition.
  case strangePart
  /// The edition isn't the one whose check number was expected.
  case otherEdition(found: CheckNumber)
  case incomplete(part: String)
}

/// What verifying an exported edition came to.
package struct FolderVerdict: Equatable, Sendable {
  package var checkNumber: CheckNumber?
  package var edition: FrozenEdition?
  /// Names of parts that are kept out or struck.
  package var masked: [String] = []
  package var flaws: [FolderFlaw] = []
}
