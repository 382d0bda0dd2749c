import Testing

@testable import Formats

@Suite struct `The marks of a Word document` {
  /// Each run with what stands around it.
  private static func read(_ body: String) throws -> [String] {
    let marked = try WordReader.readMarked(WordSample(body: body).bytes)
    return marked.source.blocks.flatMap { block -> [SourceParagraph] in
      switch block {
      case .paragraph(let paragraph): [paragraph]
      case .table(let rows, _): Array(rows.joined().joined())
      }
    }.flatMap(\.runs).map { run in
      let marks = run.marks.map { mark in
        switch mark {
        case .control(let tag): "c:\(tag)"
        case .bookmark(let name): "b:\(name)"
        case .comment(let id): "k:\(id)"
        }
      }
      return ([run.text] + marks).joined(separator: " ")
    }
  }

  private static func r(_ words: String) -> String { "<w:r><w:t>\(words)</w:t></w:r>" }
  private static func sdt(_ tag: String, _ content: String) -> String {
    "<w:sdt><w:sdtPr><w:tag w:val='\(tag)'/></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }
  private static let start = "<w:bookmarkStart w:id='1' w:name='a'/>"
  private static let end = "<w:bookmarkEnd w:id='1'/>"

  static let bodies: [(String, [String])] = [
    ("<w:p>\(sdt("x", r("ett")))\(r("två"))</w:p>", ["ett c:x", "två"]),
    ("<w:p>\(sdt("x", sdt("y", r("ett"))))</w:p>", ["ett c:x c:y"]),
    (sdt("x", "<w:p>\(r("ett"))</w:p><w:p>\(r("två"))</w:p>"), ["ett c:x", "två c:x"]),
    ("<w:p>\(start)\(r("ett"))\(end)\(r("två"))</w:p>", ["ett b:a", "två"]),
    ("\(start)<w:p>\(r("ett"))</w:p>\(end)<w:p>\(r("två"))</w:p>", ["ett b:a", "två"]),
    (
      "<w:p>\(sdt("x", start + r("ett")))\(end)\(r("två"))</w:p>",
      ["ett b:a c:x", "två"]
    ),
    ("<w:p><w:ins>\(sdt("x", r("ett")))</w:ins></w:p>", ["ett c:x"]),
    ("<w:p>\(sdt("x", "<w:del>\(r("ett"))</w:del>\(r("två")) "))</w:p>", ["två c:x"]),
    (
      "<w:p><w:commentRangeStart w:id='1'/>\(start)\(r("ett"))<w:commentRangeEnd w:id='1'/>"
        + "\(r("två"))\(end)</w:p>", ["ett k:1 b:a", "två b:a"]
    ),
    (
      "<w:tbl><w:tr>\(sdt("x", "<w:tc><w:p>\(r("ett"))</w:p></w:tc>"))"
        + "<w:tc><w:p>\(r("två"))</w:p></w:tc></w:tr></w:tbl>", ["ett c:x", "två"]
    ),
    ("<w:p>\(start)<w:r><w:drawing/></w:r>\(end)</w:p>", ["\u{FFFC} b:a"]),
    ("<w:p><w:bookmarkEnd w:id='9'/>\(r("ett"))</w:p>", ["ett"]),
  ]

  @Test(arguments: bodies)
  func `are those around the words`(body: String, runs: [String]) throws {
    #expect(try Self.read(body) == runs)
    #expect(!runs.isEmpty)
  }

  @Test func `are no part of a document that is read for its words`() throws {
    let body = "<w:p>\(Self.sdt("x", Self.r("ett")))\(Self.r("två"))<w:r><w:drawing/></w:r></w:p>"
    let document = try WordReader.read(WordSample(body: body).bytes)
    #expect(
      document.blocks == [
        .paragraph(SourceParagraph(runs: [SourceRun("etttvå")]))
      ])
  }

  @Test func `are at most so many, however many a file has`() throws {
    let many = String(repeating: Self.start, count: 500)
    let runs = try Self.read("<w:p>\(many)\(Self.r("ett"))</w:p>")
    #expect(runs.map { $0.split(separator: " ").count } == [65])
  }
}
