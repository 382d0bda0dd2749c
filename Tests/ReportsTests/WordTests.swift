import Formats
import Governance
import Specimens
import Testing
import Words

@testable import Reports

@Suite struct `A Word document` {
  static func manuscript(_ language: Language = .sv) throws -> Manuscript {
    Manuscript(try SampleEdition.full(), SampleEdition.number, in: language)
  }

  /// Every text of the file in order, cells one by one.
  static func texts(_ bytes: [UInt8]) throws -> [String] {
    try WordReader.read(bytes).blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.text]
      case .table(let rows, _): rows.flatMap { $0 }.flatMap { $0 }.map(\.text)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `gives every passage back in the manuscript's order`(language: Language) throws {
    let manuscript = try Self.manuscript(language)
    let texts = try Self.texts(manuscript.word())
    var next = texts.startIndex
    for words in manuscript.passages.flatMap(\.runs).map(\.words) where !words.isEmpty {
      let place = texts[next...].firstIndex { $0.contains(words) }
      next = try #require(place, "\(words)")
    }
  }

  @Test func `repeats its bytes`() throws {
    #expect(try Self.manuscript().word() == Self.manuscript().word())
  }

  @Test func `says which statement each sentence is, in a draft only`() throws {
    var draft = try Self.manuscript()
    let id = try #require(
      draft.passages.flatMap(\.runs).compactMap(\.statement).first)
    #expect(try !Self.document(draft).contains(WordTags.statement(id)))
    draft.draft = Manuscript.Draft(edition: "bun-2026-april", state: "1:0")
    #expect(try Self.document(draft).contains("w:val=\"\(WordTags.statement(id))\""))
  }

  static func document(_ manuscript: Manuscript) throws -> String {
    let zip = try ZipReader(manuscript.word())
    return String(decoding: try zip.contents(of: "word/document.xml") ?? [], as: UTF8.self)
  }

  @Test(arguments: [("roder:s:1.2", "1.2"), ("roder:c:1:x", nil), ("s:1.2", nil)])
  func `reads its own tags`(tag: String, id: String?) {
    #expect(WordTags.statement(in: tag) == id)
  }

  @Test func `reads the version of a chapter`() throws {
    let read = try #require(WordTags.chapter(in: WordTags.chapter("a:b", version: 7)))
    #expect(read.id == "a:b" && read.version == 7)
    #expect(WordTags.chapter(in: "roder:c:x:b") == nil)
  }

  @Test(arguments: ["avsnitt-1", "s-läsning-12", String(repeating: "s-åäö-", count: 20)])
  func `has names for its places that Word takes`(anchor: String) {
    let name = WordBodyWriter.bookmark(anchor)
    #expect((1...40).contains(name.utf8.count))
    #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
  }
}

extension Manuscript {
  /// Every passage below the chapters' headings, in order.
  var passages: [Passage] {
    chapters.flatMap(\.pieces).flatMap { piece -> [Passage] in
      switch piece {
      case .heading(_, let passage), .paragraph(let passage, _), .wording(let passage, _):
        [passage]
      case .list(let items, _): items.map(\.passage)
      case .fold(let fold): fold.items.map(\.passage)
      case .table(let grid): grid.rows.flatMap(\.cells).map(\.passage)
      case .figure(let figure):
        (figure.grid?.rows.flatMap(\.cells).map(\.passage) ?? []) + [figure.caption]
      }
    }
  }
}
