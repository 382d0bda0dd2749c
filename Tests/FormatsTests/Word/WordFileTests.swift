import Testing

@testable import Formats

@Suite struct `A Word file` {
  typealias Part = ZipSample.Part

  static let good = WordSample(
    body: p("Närvaron ökar."), styles: style("Rubrik1", "heading 1"), title: "Uppföljning")

  @Test func `gives the title of its properties`() throws {
    #expect(try WordReader.read(Self.good.bytes).title == "Uppföljning")
  }

  @Test(arguments: ["word/document.xml", "word/document2.xml", "deep/er/main.xml"])
  func `may keep its main part anywhere`(path: String) throws {
    var sample = WordSample(body: p("x", "<w:pStyle w:val='E'/>"), styles: style("E", "Rubrik 2"))
    sample.path = path
    #expect(line(try WordReader.read(sample.bytes)) == "h2 x")
  }

  @Test func `may be in the strict form`() throws {
    let sample = WordSample(
      body: p("x", "<w:pStyle w:val='E'/>"), styles: style("E", "heading 3"),
      space: WordSample.strict)
    #expect(line(try WordReader.read(sample.bytes)) == "h3 x")
  }

  private static func without(_ name: String) -> [UInt8] {
    ZipSample(parts: good.parts.filter { $0.name != name }).bytes
  }

  private static func with(_ name: String, _ content: String) -> [UInt8] {
    ZipSample(parts: good.parts.filter { $0.name != name } + [Part(name, content)]).bytes
  }

  private static func document(_ content: String) -> [UInt8] {
    with("word/document.xml", content)
  }

  private static func opened(_ content: String) -> String {
    "<w:document xmlns:w='\(WordSample.usual)'>\(content)"
  }

  private static let main = "word/document.xml"
  private static let deep =
    String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)

  struct Refused: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var reason: UnreadableFile

    init(_ what: String, _ bytes: [UInt8], _ reason: UnreadableFile) {
      testDescription = what
      self.bytes = bytes
      self.reason = reason
    }
  }

  static let refused: [Refused] = [
    Refused("nothing", [], .empty),
    Refused("another kind of file", Array("%PDF-1.7".utf8), .unknownKind),
    Refused(
      "the older or a locked form", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      .oldOrLockedWord
    ),
    Refused("half an archive", Array(good.bytes.prefix(400)), .brokenZip),
    Refused("an archive of something else", ZipSample(parts: [Part("a.txt", "a")]).bytes, .notWord),
    Refused(
      "an OpenDocument text", ZipSample(parts: [Part("content.xml", "<a/>")]).bytes, .notWord),
    Refused("a missing main part", without(main), .notWord),
    Refused("missing relationships", without("_rels/.rels"), .notWord),
    Refused("a workbook", document("<workbook xmlns='urn:sheet'/>"), .notWord),
    Refused("a main part that is cut", document(opened("<w:body>")), .brokenXML(part: main)),
    Refused("a main part of zeros", document("\0\0\0"), .brokenXML(part: main)),
    Refused(
      "a document type", document("<!DOCTYPE a [<!ENTITY b 'b'>]><a/>"), .forbiddenXML(part: main)),
    Refused("bottomless nesting", document(opened(deep)), .nestedTooDeep(part: main)),
    Refused("broken styles", with("word/styles.xml", "<a"), .brokenXML(part: "word/styles.xml")),
    Refused("broken relationships", with("_rels/.rels", "<a"), .brokenXML(part: "_rels/.rels")),
    Refused(
      "broken properties", with("docProps/core.xml", "<a"), .brokenXML(part: "docProps/core.xml")),
  ]

  @Test(arguments: refused)
  func `is refused when it is`(file: Refused) {
    #expect(throws: file.reason) { try WordReader.read(file.bytes) }
  }

  @Test func `is refused as a bomb when its main part is filler`() {
    let bomb = ZipSample.zeros(times: 40).changed { part in
      part.name = Self.main
      part.unpackedCount = 200 << 20
    }
    let parts = Self.good.parts.filter { $0.name != Self.main } + [bomb]
    #expect(throws: UnreadableFile.zipBomb) { try WordReader.read(ZipSample(parts: parts).bytes) }
  }

  @Test func `keeps an archive in an archive packed`() {
    let inner = ZipSample(parts: [.init("inner", "1")]).bytes
    let parts = Self.good.parts.filter { $0.name != Self.main } + [Part(Self.main, inner)]
    #expect(throws: UnreadableFile.brokenXML(part: Self.main)) {
      try WordReader.read(ZipSample(parts: parts).bytes)
    }
  }

  @Test func `is refused wherever it is cut`() {
    let bytes = Self.good.bytes
    for count in stride(from: 7, to: bytes.count, by: 7) {
      #expect(throws: UnreadableFile.self) { try WordReader.read(Array(bytes.prefix(count))) }
    }
  }

  @Test func `never crashes on a changed byte`() {
    let bytes = Self.good.bytes
    var readable = 0
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x15
      let result = Result { try WordReader.read(changed) }
      if case .success = result { readable += 1 }
    }
    #expect(readable < bytes.count)
  }

  @Test func `never crashes on a cut main part`() {
    let whole =
      "<w:document xmlns:w='\(WordSample.usual)'><w:body>"
      + "<w:tbl><w:tr><w:tc>\(p("a", "<w:numPr/>", run: "<w:b/>"))</w:tc></w:tr></w:tbl>"
    for count in 0..<whole.utf8.count {
      let cut = String(decoding: whole.utf8.prefix(count), as: UTF8.self)
      #expect(throws: UnreadableFile.brokenXML(part: Self.main)) {
        try WordReader.read(Self.document(cut))
      }
    }
  }
}
