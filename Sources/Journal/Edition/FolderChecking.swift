import Governance

extension EditionFolder {
  /// Checks every byte against the edition's digest, and that against the expected number.
  package func verdict(expecting expected: CheckNumber? = nil) -> FolderVerdict {
    var verdict = FolderVerdict()
    verdict.flaws = changedFiles()
    guard let bytes = files[Self.manifestName] else {
      verdict.flaws.append(.missingFile(Self.manifestName))
      return verdict
    }
    guard let manifest = Manifest(bytes: bytes) else {
      verdict.flaws.append(.unreadableFile(Self.manifestName))
      return verdict
    }
    let number = CheckNumber(manifest.digest)
    verdict.checkNumber = number
    if let expected, expected != number { verdict.flaws.append(.otherEdition(found: number)) }
    open(manifest, &verdict)
    return verdict
  }

  private func open(_ manifest: Manifest, _ verdict: inout FolderVerdict) {
    guard let sealed = storedParts() else {
      verdict.flaws.append(.unreadableFile(Self.partsName))
      return
    }
    let names = Dictionary(
      manifest.parts.map { ($0.commitment, $0.name) }, uniquingKeysWith: { one, _ in one })
    var known: [Digest: Sealed] = [:]
    for part in sealed {
      guard let name = names[part.commitment] else {
        verdict.flaws.append(.strangePart)
        continue
      }
      guard part.isIntact else {
        verdict.flaws.append(.changedPart(name))
        continue
      }
      known[part.commitment] = part
    }
    verdict.masked = manifest.parts.filter { part in
      !sealed.contains { $0.commitment == part.commitment }
    }.map(\.name)
    do throws(IncompleteEdition) {
      verdict.edition = try FrozenEdition(manifest) { known[$0] }
    } catch {
      verdict.flaws.append(.incomplete(part: error.part))
    }
  }

  private func changedFiles() -> [FolderFlaw] {
    guard let bytes = files[Self.filesName] else { return [.missingFile(Self.filesName)] }
    guard let items = Self.read(bytes)?.list else { return [.unreadableFile(Self.filesName)] }
    var flaws: [FolderFlaw] = []
    var listed: Set<String> = [Self.filesName]
    for item in items {
      guard let name = item["name"]?.text, let digest = item["digest"]?.text else {
        return [.unreadableFile(Self.filesName)]
      }
      listed.insert(name)
      guard let file = files[name] else {
        flaws.append(.missingFile(name))
        continue
      }
      if Digest(of: file).hex != digest { flaws.append(.changedFile(name)) }
    }
    return flaws + files.keys.sorted().filter { !listed.contains($0) }.map(FolderFlaw.strangeFile)
  }

  private func storedParts() -> [Sealed]? {
    guard let items = files[Self.partsName].flatMap(Self.read)?.list else { return nil }
    let parts = items.compactMap { item -> Sealed? in
      guard let body = item["body"]?.text,
        let salt = item["salt"]?.text.flatMap([UInt8].init(hex:)),
        let commitment = item["commitment"]?.text.flatMap({ Digest(hex: $0) })
      else { return nil }
      return Sealed(stored: Array(body.utf8), salt: salt, commitment: commitment)
    }
    return parts.count == items.count ? parts : nil
  }

  /// `nil` for what isn't canonical JSON.
  private static func read(_ bytes: [UInt8]) -> Canonical? {
    do throws(NotCanonical) {
      return try Canonical(bytes: bytes)
    } catch {
      return nil
    }
  }
}
