import Formats
import Governance
import Intake
import Journal
import Reports
import Words

/// A file that has come in, beside what it went out as and what stands now.
struct ReturnedDraft {
  let id: Edition.ID
  /// As it went out; as it is now when the file can't say.
  private(set) var base: [DraftChapter] = []
  let now: [DraftChapter]
  private(set) var file = ReturnedFile()
  /// What an untouched file shows, in each language of Roder's own words.
  private(set) var shown: [ReturnedFile] = []
  private(set) var notes: [DraftNote] = []
  /// Written without Roder: no marks.
  private(set) var isFree = false
  private var isWhole = false

  init(
    _ bytes: [UInt8], _ order: ReturnOrder, at desk: Desk, _ register: Register
  ) async throws(ActRefusal) {
    let document = try Self.reading(order.fileName) { () throws(UnreadableFile) in
      try WordReader.readMarked(bytes)
    }
    id = try Self.edition(of: document, order)
    let edition = try register.open(id)
    let chosen = try register.chapters(of: id, only: order.only)
    now = try register.chapters(of: id)
    base = now
    let state = document.properties[WordTags.stateProperty].flatMap { DraftState($0) }
    if let state {
      base = try await desk.chapters(of: id, at: state)
      isWhole = state.isWhole
    }
    let keys = DraftKeys(base.map { ($0.id, $0.record) })
    for language in Language.allCases {
      let untouched = try await desk.written(
        edition, id, base, Manuscript.Draft(edition: id.text, state: ""), in: language)
      let read = try Self.reading(order.fileName) { () throws(UnreadableFile) in
        try WordReader.readMarked(untouched)
      }
      var reader = ReturnedReader(keys)
      shown.append(reader.read(read.source))
    }
    var reader = ReturnedReader(keys, own: shown.reduce(into: []) { $0.formUnion($1.cover) })
    file = reader.read(document.source)
    isFree = document.properties[WordTags.editionProperty] == nil && !file.isMarked
    if isFree {
      try readFreely(bytes, order, keys, chosen)
    } else if state == nil {
      notes.append(.withoutState)
    }
    if !order.only.isEmpty {
      let ids = Set(chosen.map(\.id))
      file.chapters.removeAll { chapter in chapter.source.map { !ids.contains($0) } ?? false }
    }
    tell(document)
  }

  private static func reading<Value>(
    _ name: String, _ read: () throws(UnreadableFile) -> Value
  ) throws(ActRefusal) -> Value {
    do throws(UnreadableFile) {
      return try read()
    } catch {
      throw .unreadableReport(UnreadableReport(path: name, reason: error))
    }
  }

  private static func edition(
    of document: MarkedDocument, _ order: ReturnOrder
  ) throws(ActRefusal) -> Edition.ID {
    guard let name = document.properties[WordTags.editionProperty] else {
      guard let asked = order.edition else { throw .draftOfNothing }
      return asked
    }
    guard let own = Edition.ID(name) else { throw .draftOfNothing }
    if let asked = order.edition, asked != own { throw .otherDraft(name) }
    return own
  }

  /// One chosen chapter takes all of the file; else headings say what belongs where.
  private mutating func readFreely(
    _ bytes: [UInt8], _ order: ReturnOrder, _ keys: DraftKeys, _ chosen: [DraftChapter]
  ) throws(ActRefusal) {
    if !order.only.isEmpty, chosen.count == 1 {
      let document = try Self.reading(order.fileName) { () throws(UnreadableFile) in
        try WordReader.readMarked(bytes)
      }
      var reader = ReturnedReader(keys, hasCover: false)
      file = reader.read(document.source)
      file.gather(into: chosen[0].id)
      return
    }
    file = try Self.reading(order.fileName) { () throws(UnreadableFile) in
      try ReturnedFile(WordReader.read(bytes), keys)
    }
  }

  private mutating func tell(_ document: MarkedDocument) {
    if document.holdsMacros { notes.append(.macros) }
    let sentences = (file.chapters.flatMap(\.blocks) + file.outside).flatMap(\.sentences)
    for comment in document.comments {
      let place = sentences.first { $0.comments.contains(comment.id) }?.text ?? ""
      notes.append(.comment(author: comment.author, text: comment.text, at: place))
    }
    if file.strayPictures > 0 { notes.append(.strayPictures(file.strayPictures)) }
    for text in file.cover { notes.append(.coverText(text)) }
    guard isWhole else { return }
    for chapter in base where !file.chapters.contains(where: { $0.source == chapter.id }) {
      notes.append(.missingChapter(title: chapter.record.heading))
    }
  }
}

extension ReturnedFile {
  /// Whether anything in it is known by its mark.
  fileprivate var isMarked: Bool {
    chapters.flatMap(\.blocks).flatMap(\.sentences).contains { !$0.ids.isEmpty }
  }

  /// Everything as one chapter's text; headings become subheadings.
  fileprivate mutating func gather(into id: Contribution.ID) {
    var blocks = outside
    for chapter in chapters {
      if let title = chapter.title, chapter.source != id {
        let heading = ReturnedSentence(text: title)
        blocks.append(ReturnedBlock(kind: .heading(level: 2), sentences: [heading]))
      }
      blocks += chapter.blocks
    }
    outside = []
    chapters = [ReturnedChapter(source: id, blocks: blocks)]
  }
}
