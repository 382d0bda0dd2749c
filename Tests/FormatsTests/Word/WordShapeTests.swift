import Testing

@testable import Formats

@Suite struct `The shape of a Word document` {
  static let styles =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults>"
    + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
    + style("Rubrik1", "heading 1", on: "Normal", "<w:rPr><w:b/><w:sz w:val='32'/></w:rPr>")
    + style("Omrade", "Vår områdesrubrik", on: "Rubrik1", "<w:rPr><w:i/></w:rPr>")
    + style("Djup", "Djup", on: "Normal", "<w:pPr><w:outlineLvl w:val='2'/></w:pPr>")
    + style(
      "Innehllsrubrik", "TOC Heading", on: "Rubrik1", "<w:pPr><w:outlineLvl w:val='9'/></w:pPr>")
    + style("R2", "Rubrik 2") + style("R3", "Rubrik 3 utan nummer") + style("Rubrik", "Title")
    + style(
      "Citat", "Quote", on: "Normal", "<w:pPr><w:ind w:left='720'/></w:pPr><w:rPr><w:i/></w:rPr>")
    + style(
      "Punkt", "List Bullet", on: nil, "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
    + style(
      "Punkt2", "List Bullet 2", on: nil, "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
    + style("Lank", "Nivå två", on: nil, "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
    + style("Egen", "Punktlista")
    + style("A", "a", on: "B", "<w:rPr><w:b/></w:rPr>") + style("B", "b", on: "A")
    + "<w:style w:type='character' w:styleId='Stark'><w:name w:val='Strong'/><w:rPr><w:b/><w:i/></w:rPr></w:style>"

  static let numbering =
    "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl>"
    + "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:pStyle w:val='Lank'/></w:lvl>"
    + "<w:lvl w:ilvl='2'><w:numFmt w:val='none'/></w:lvl></w:abstractNum>"
    + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"

  private static func read(_ body: String) throws -> SourceDocument {
    try WordReader.read(WordSample(body: body, styles: styles, numbering: numbering).bytes)
  }

  private static func styled(_ id: String, _ more: String = "", run: String = "") -> String {
    p("x", "<w:pStyle w:val='\(id)'/>\(more)", run: run)
  }

  private static func list(_ id: String, _ level: Int) -> String {
    "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(id)'/></w:numPr>"
  }

  static let headings: [(String, String)] = [
    (styled("Rubrik1"), "h1 *x*"),
    (styled("Omrade"), "h1 *_x_*"),
    (styled("Djup"), "h3 x"),
    (styled("R2"), "h2 x"),
    (styled("R3"), "h3 x"),
    (styled("Heading4"), "h4 x"),
    (styled("Innehllsrubrik"), "*x*"),
    (styled("Rubrik"), "x"),
    (p("x", "<w:outlineLvl w:val='1'/>"), "h2 x"),
    (styled("Rubrik1", "<w:outlineLvl w:val='9'/>"), "*x*"),
    (p("x", "<w:outlineLvl w:val='-3'/>"), "x"),
    (styled("Rubrik1", list("1", 0)), "h1 *x*"),
    (styled("A"), "*x*"),
  ]

  static let lists: [(String, String)] = [
    (p("x", list("1", 0)), "l0 x"),
    (p("x", list("1", 1)), "l1 x"),
    (p("x", list("1", 2)), "x"),
    (p("x", list("0", 0)), "x"),
    (p("x", list("9", 0)), "l0 x"),
    (styled("Punkt"), "l0 x"),
    (styled("Punkt2"), "l1 x"),
    (styled("Lank"), "l1 x"),
    (styled("Egen"), "l0 x"),
    (styled("Punkt", list("0", 0)), "x"),
  ]

  static let faces: [(String, String)] = [
    (p("x", run: "<w:b/>"), "*x*"),
    (p("x", run: "<w:b w:val='1'/><w:i w:val='true'/>"), "*_x_*"),
    (p("x", run: "<w:b w:val='0'/><w:i w:val='false'/>"), "x"),
    (styled("Citat"), "→ _x_"),
    (styled("Citat", run: "<w:i w:val='0'/>"), "→ x"),
    (styled("Citat", run: "<w:rStyle w:val='Stark'/>"), "→ *x*"),
    (p("x", run: "<w:rStyle w:val='Stark'/>"), "*_x_*"),
    (p("x", run: "<w:rStyle w:val='Stark'/><w:b w:val='off'/>"), "_x_"),
    (p("x", "<w:rPr><w:b/></w:rPr>"), "x"),
  ]

  static let places: [(String, String)] = [
    (p("a") + p("") + p("b"), "a ¶ ↓ b"),
    (p("a") + p("  ") + "<w:p/>" + p("b"), "a ¶ ↓ b"),
    (p("a") + p("\u{a0}") + p("b"), "a ¶ ↓ b"),
    (p("a") + p("b", "<w:pageBreakBefore/>"), "a ¶ ↓ b"),
    ("<w:p><w:r><w:t>a</w:t><w:br w:type='page'/></w:r></w:p>" + p("b"), "a ¶ ↓ b"),
    (p("a") + "<w:p><w:r><w:br w:type='page'/><w:t>b</w:t></w:r></w:p>", "a ¶ ↓ b"),
    (p("x", "<w:ind w:left='567'/>"), "→ x"),
    (p("x", "<w:ind w:start='1cm'/>"), "→ x"),
    (p("x", "<w:ind w:left='720' w:hanging='720'/>"), "x"),
    (p("x", "<w:ind w:firstLine='400'/>"), "x"),
    (styled("Citat", "<w:ind w:left='0'/>"), "_x_"),
  ]

  @Test(arguments: headings + lists + faces + places)
  func `is told by styles, numbering and settings`(body: String, shape: String) throws {
    #expect(line(try Self.read(body)) == shape)
  }

  static let sizes: [(String, Double?)] = [
    (p("x"), 11), (styled("Rubrik1"), 16), (p("x", run: "<w:sz w:val='25'/>"), 12.5),
    (p("x", run: "<w:sz w:val='9pt'/>"), 9),
    ("<w:p>\(r("xxx"))\(r("y", "<w:sz w:val='40'/>"))</w:p>", 11),
  ]

  @Test(arguments: sizes)
  func `has the size of most letters`(body: String, size: Double?) throws {
    guard case .paragraph(let paragraph)? = try Self.read(body).blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.size == size)
  }

  @Test func `names the style as Word does, whatever the language of its identity`() throws {
    let names = try Self.read(Self.styled("Citat") + p("x") + Self.styled("Okand")).blocks.map {
      block in
      if case .paragraph(let paragraph) = block { paragraph.style } else { "" }
    }
    #expect(names == ["quote", "normal", "okand"])
  }

  @Test func `is known without any styles`() throws {
    let document = try WordReader.read(WordSample(body: Self.styled("Rubrik2") + p("x")).bytes)
    #expect(line(document) == "h2 x ¶ x")
    #expect(document.title.isEmpty)
    #expect(document.keepsType)
  }

  private static func cell(_ text: String, _ setting: String = "") -> String {
    "<w:tc><w:tcPr>\(setting)</w:tcPr>\(p(text))</w:tc>"
  }

  private static func table(_ rows: String...) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>"
  }

  private static let head = "<w:trPr><w:tblHeader/></w:trPr>"
  private static let merge = "<w:vMerge w:val='restart'/>"

  static let tables: [(String, String)] = [
    (table(cell("a") + cell("b"), cell("c") + cell("")), "[0: a | b / c | ]"),
    (table(head + cell("a"), cell("b")), "[1: a / b]"),
    (table(cell("a"), head + cell("b")), "[0: a / b]"),
    (table("<w:trPr><w:tblHeader w:val='0'/></w:trPr>" + cell("a")), "[0: a]"),
    (table(cell("a", "<w:gridSpan w:val='2'/>") + cell("b")), "[0: a |  | b]"),
    (
      table(cell("a", merge) + cell("b"), cell("gömd", "<w:vMerge/>") + cell("c")),
      "[0: a | b /  | c]"
    ),
    (table(cell("a", "<w:hMerge w:val='restart'/>") + cell("gömd", "<w:hMerge/>")), "[0: a | ]"),
    (
      table("<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>" + cell("a")),
      "[0:  | a | ]"
    ),
    (table("<w:tc>\(p("a"))\(table(cell("b"), cell("c")))\(p("d"))</w:tc>"), "[0: a + b + c + d]"),
    (table("<w:sdt><w:sdtContent>\(cell("a"))</w:sdtContent></w:sdt>" + cell("b")), "[0: a | b]"),
    (
      "<w:tbl><w:sdt><w:sdtContent><w:tr>\(cell("a"))</w:tr></w:sdtContent></w:sdt></w:tbl>",
      "[0: a]"
    ),
    (p("a") + table(cell("")) + p("b"), "a ¶ ↓ b"),
    (table(cell("a")) + p("b"), "[0: a] ¶ b"),
  ]

  @Test(arguments: tables)
  func `keeps the rows and columns of tables`(body: String, shape: String) throws {
    #expect(line(try Self.read(body)) == shape)
  }

  @Test func `has no more columns than Word`() throws {
    let document = try Self.read(Self.table(Self.cell("a", "<w:gridSpan w:val='2000000000'/>")))
    guard case .table(let rows, _)? = document.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(rows.first?.count == 63)
  }
}
