package import Governance
import Journal
import Reports
package import Words

extension Desk {
  /// A draft as a Word document that can come in again; the whole of it, or some chapters.
  ///
  /// `chosen`: contributions or areas, by identifier; all when empty.
  package func wordDraft(
    of id: Edition.ID, only chosen: [String] = [], in language: Language
  ) async throws(ActRefusal) -> [UInt8] {
    let register: Register
    do throws(OpeningError) {
      register = try await chronicle.refresh()
    } catch {
      throw .failure(error.failure)
    }
    _ = try function(for: .readDrafts, in: register)
    let edition = try register.open(id)
    let chapters = try register.chapters(of: id, only: chosen)
    let draft = Manuscript.Draft(
      edition: id.text, state: DraftState(register.head, isWhole: chosen.isEmpty).text)
    return try await written(edition, id, chapters, draft, in: language)
  }

  /// The same chapters and draft give the same bytes whenever they are written.
  func written(
    _ edition: Edition, _ id: Edition.ID, _ chapters: [DraftChapter], _ draft: Manuscript.Draft,
    in language: Language
  ) async throws(ActRefusal) -> [UInt8] {
    let report = Report(
      title: edition.heading, sections: chapters.map(\.record.written), keepsItalics: true,
      asOf: edition.asOf)
    var shown = FrozenEdition(front: await register.front(id, edition), report: report)
    shown.pictures = try await pictureFiles(of: id)
    let sources = chapters.map { chapter in
      Manuscript.Source(contribution: chapter.id.text, version: chapter.version)
    }
    return Manuscript(shown, draft: draft, from: sources, in: language).word()
  }
}

/// A contribution at one version.
struct DraftChapter: Sendable {
  let id: Contribution.ID
  var record: Contribution
  let version: Int
}

extension Register {
  /// An edition that can still be written in.
  func open(_ id: Edition.ID) throws(ActRefusal) -> Edition {
    guard let edition = self[id] else { throw .notFound(RecordKey(id)) }
    guard edition.isOpen else { throw .wrongStage(edition.stage) }
    return edition
  }

  func chapters(
    of edition: Edition.ID, only chosen: [String] = []
  ) throws(ActRefusal) -> [DraftChapter] {
    let all = contributions(of: edition).compactMap { live in
      Contribution.ID(live.id).map {
        DraftChapter(id: $0, record: live.record, version: live.version)
      }
    }
    guard !chosen.isEmpty else { return all }
    for name in chosen {
      let isThere = all.contains { $0.id.text == name || $0.record.area?.text == name }
      guard isThere else { throw .notFound(RecordKey(.contribution, name)) }
    }
    return all.filter { chosen.contains($0.id.text) || chosen.contains($0.record.area?.text ?? "") }
  }
}

/// Where the journal stood: a position, and the digest that shows that it is the same journal.
struct DraftState: Equatable, Sendable {
  let position: Int
  let digest: String
  /// Whether all chapters went out.
  let isWhole: Bool

  init(_ head: Head, isWhole: Bool) {
    position = head.position
    digest = head.digest.hex
    self.isWhole = isWhole
  }

  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let position = Int(parts[0]), position > 0 else { return nil }
    self.position = position
    digest = String(parts[1])
    isWhole = parts[2] == Self.whole
  }

  private static let whole = "whole"

  var text: String { "\(position):\(digest):\(isWhole ? Self.whole : "part")" }
}
