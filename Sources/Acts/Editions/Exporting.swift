package import Governance
package import Journal
package import Typesetting

/// Makes a file of a frozen edition: its name and bytes.
package struct EditionRenderer: Sendable {
  /// "html", "text", "docx", "xlsx", "pdf".
  package let format: String
  /// Which way of making it, with a number that grows: "html 1".
  package let maker: String
  package let fileName: String
  private let make: Making

  package typealias Making =
    @Sendable (FrozenEdition, CheckNumber) async throws(TypesettingFailure) -> [UInt8]?

  package init(
    format: String, maker: String, fileName: String, _ make: @escaping Making
  ) {
    self.format = format
    self.maker = maker
    self.fileName = fileName
    self.make = make
  }

  /// `nil` when the edition has nothing for the format, as a workbook without tables.
  func bytes(
    _ edition: FrozenEdition, _ number: CheckNumber
  ) async throws(TypesettingFailure) -> [UInt8]? {
    try await make(edition, number)
  }
}

/// An edition's folder, and what couldn't be made for it now.
package struct EditionExport: Sendable {
  /// A document that waits; the next export makes it.
  package struct Delay: Equatable, Sendable {
    package let format: String
    package let why: TypesettingFailure
  }

  package let folder: EditionFolder
  package let delays: [Delay]
}

extension Desk {
  /// The file that says by machine what stands beside the edition, when something does.
  static let besideName = "beside.json"

  /// The edition's folder without what was said of documents that wait.
  package func folder(
    _ id: Edition.ID, version: Int? = nil, masking masked: Set<String> = [],
    renderers: [EditionRenderer]
  ) async throws(ActRefusal) -> EditionFolder {
    try await export(id, version: version, masking: masked, renderers: renderers).folder
  }

  /// The edition's folder: documents, the frozen parts, and what is needed to verify them.
  ///
  /// A document is made once and kept; with masked parts it is made for the copy alone.
  /// `masked`: identifiers of statements whose words are kept out, and names of other parts
  ///   ("picture/DIGEST"), beside those that are masked for good.
  package func export(
    _ id: Edition.ID, version: Int? = nil, masking masked: Set<String> = [],
    renderers: [EditionRenderer]
  ) async throws(ActRefusal) -> EditionExport {
    let frozen = try await frozen(id, version: version)
    let hidden = frozen.edition.parts(showing: masked).union(frozen.edition.masked)
      .union(masked.intersection(frozen.manifest.parts.map(\.name)))
    var shown = frozen.edition
    shown.beside = await register.beside(id, in: shown.report)
    do throws(IncompleteEdition) {
      shown = try shown.masking(hidden)
    } catch {
      throw .incomplete(part: error.part)
    }
    let number = CheckNumber(frozen.manifest.digest)
    var documents: [String: [UInt8]] = [:]
    var delays: [EditionExport.Delay] = []
    for renderer in renderers {
      do throws(TypesettingFailure) {
        documents[renderer.fileName] = try await renderer.bytes(shown, number)
      } catch {
        delays.append(EditionExport.Delay(format: renderer.format, why: error))
      }
    }
    if !shown.beside.isEmpty { documents[Self.besideName] = shown.beside.value.bytes }
    if hidden.isEmpty { try await keep(documents, of: id, frozen.manifest, renderers) }
    let folder = EditionFolder(
      frozen.manifest, parts: frozen.parts, masked: hidden, documents: documents)
    return EditionExport(folder: folder, delays: delays)
  }

  /// Journals each document the first time that it is made.
  private func keep(
    _ documents: [String: [UInt8]], of id: Edition.ID, _ manifest: Manifest,
    _ renderers: [EditionRenderer]
  ) async throws(ActRefusal) {
    let known = await register.all(Document.self).map(\.record)
    let new = renderers.filter { renderer in
      guard let bytes = documents[renderer.fileName] else { return false }
      let digest = Digest(of: bytes).hex
      return !known.contains { $0.edition == id && $0.digest == digest }
    }
    guard !new.isEmpty else { return }
    try await perform(.readDrafts) { draft throws(ActRefusal) in
      for renderer in new {
        let bytes = documents[renderer.fileName] ?? []
        let place = draft.register.all(Document.self).count { $0.record.edition == id } + 1
        var document = Document()
        document.edition = id
        document.version = manifest.version
        document.format = renderer.format
        document.day = today
        document.digest = Digest(of: bytes).hex
        document.byteCount = bytes.count
        document.maker = renderer.maker
        try draft.add(document, id.part(place))
        draft.attach([Sealed(open: bytes)])
      }
    }
  }
}
