import Testing

@testable import Formats

@Suite struct `The text of a Word document` {
  static let runs: [(String, String)] = [
    (p("Närvaron ökar."), "Närvaron ökar."),
    (
      "<w:p>\(r("När"))\(r("varon", "<w:lang w:val='sv-SE'/>"))\(r(" ökar", "<w:b/>"))</w:p>",
      "Närvaron* ökar*"
    ),
    (
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r></w:p>",
      "a\tb\nc\nd"
    ),
    (
      "<w:p><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>post, upp</w:t><w:softHyphen/><w:t>följning</w:t></w:r></w:p>",
      "e-post, upp\u{ad}följning"
    ),
    ("<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:t> klart</w:t></w:r></w:p>", "✓ klart"),
    ("<w:p><w:r><w:sym w:font='Symbol' w:char='D800'/><w:sym w:char='62'/></w:r></w:p>", "b"),
    ("<w:p><w:r><w:t>1</w:t><w:lastRenderedPageBreak/><w:t>2</w:t></w:r></w:p>", "12"),
    (p("synligt") + p("dolt", run: "<w:vanish/>"), "synligt"),
    (
      "<w:p>\(r("x = "))<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath></w:p>",
      "x = 1"
    ),
    (
      "<w:p><w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase>\(r("yes"))</w:rubyBase></w:ruby></w:r></w:p>",
      "yes"
    ),
  ]

  @Test(arguments: runs)
  func `is what its runs say`(body: String, text: String) throws {
    #expect(line(try WordReader.read(WordSample(body: body).bytes)) == text)
  }

  static let wrapped: [(String, String)] = [
    ("<w:p><w:hyperlink>\(r("länk"))</w:hyperlink></w:p>", "länk"),
    (
      "<w:p><w:smartTag><w:smartTagPr/>\(r("ort"))</w:smartTag><w:dir>\(r("!"))</w:dir></w:p>",
      "ort!"
    ),
    ("<w:p><w:sdt><w:sdtPr/><w:sdtContent>\(r("val"))</w:sdtContent></w:sdt></w:p>", "val"),
    ("<w:sdt><w:sdtContent>\(p("block"))</w:sdtContent></w:sdt>", "block"),
    ("<w:customXml>\(p("block"))</w:customXml>", "block"),
    ("<x:unknown>\(p("nej"))</x:unknown>\(p("ja"))", "ja"),
    (
      "<w:p><w:commentRangeStart w:id='1'/>\(r("a"))<w:r><w:annotationRef/><w:commentReference w:id='1'/></w:r></w:p>",
      "a"
    ),
    (
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='x'><w:t>en</w:t></mc:Choice><mc:Choice><w:t>två</w:t>"
        + "</mc:Choice><mc:Fallback><w:t>tre</w:t></mc:Fallback></mc:AlternateContent><w:t>!</w:t></w:r></w:p>",
      "en!"
    ),
    (
      "<w:p><mc:AlternateContent><mc:Fallback>\(r("f"))</mc:Fallback></mc:AlternateContent></w:p>",
      "f"
    ),
    (
      "<mc:AlternateContent><mc:Choice>\(p("c"))</mc:Choice><mc:Fallback>\(p("f"))</mc:Fallback></mc:AlternateContent>"
        + p("d"), "c ¶ d"
    ),
    ("<mc:AlternateContent/>\(p("d"))", "d"),
  ]

  @Test(arguments: wrapped)
  func `is kept once inside what wraps it`(body: String, text: String) throws {
    #expect(line(try WordReader.read(WordSample(body: body).bytes)) == text)
  }

  static let tracked: [(String, String)] = [
    (
      "<w:p>\(r("a"))<w:ins>\(r("b"))</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p>",
      "ab"
    ),
    ("<w:p><w:del>\(r("c"))</w:del>\(r("d"))</w:p>", "d"),
    ("<w:p><w:moveFrom>\(r("a"))</w:moveFrom>\(r("b"))<w:moveTo>\(r("a"))</w:moveTo></w:p>", "ba"),
    (
      p("Första ", "<w:rPr><w:del/></w:rPr>") + p("fortsätter", "<w:outlineLvl w:val='0'/>"),
      "h1 Första fortsätter"
    ),
    (p("sist", "<w:rPr><w:del/></w:rPr>"), "sist"),
    (
      p("före", "<w:rPr><w:del/></w:rPr>") + "<w:tbl><w:tr><w:tc>\(p("c"))</w:tc></w:tr></w:tbl>",
      "före ¶ [0: c]"
    ),
    (p("a", run: "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>"), "a"),
    (
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p("a"))</w:tc></w:tr><w:tr><w:tc>\(p("b"))</w:tc></w:tr></w:tbl>",
      "[0: b]"
    ),
  ]

  @Test(arguments: tracked)
  func `is as when tracked changes are accepted`(body: String, text: String) throws {
    #expect(line(try WordReader.read(WordSample(body: body).bytes)) == text)
  }

  private static func field(_ instruction: String, _ result: String) -> String {
    mark("begin") + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>" + mark("separate")
      + result
      + mark("end")
  }

  private static func mark(_ kind: String) -> String {
    "<w:r><w:fldChar w:fldCharType='\(kind)'/></w:r>"
  }

  private static let heading = p("Område", "<w:outlineLvl w:val='0'/>")

  static let fields: [(String, String)] = [
    ("<w:p>\(r("sida "))\(field(" PAGE ", r("3")))\(r("."))</w:p>", "sida 3."),
    ("<w:p>\(mark("begin"))\(r("nej"))\(mark("end"))\(r("ja"))</w:p>", "ja"),
    ("<w:p>\(field(" REF a ", r("a") + field("REF b", r("b")) + r("c")))</w:p>", "abc"),
    (
      "<w:p>\(mark("begin"))\(field("X", r("nej")))\(mark("separate"))\(r("ja"))\(mark("end"))</w:p>",
      "ja"
    ),
    ("<w:p><w:fldSimple w:instr=' DATE '>\(r("i dag"))</w:fldSimple></w:p>", "i dag"),
    ("<w:p>\(mark("end"))\(mark("separate"))\(r("ja"))</w:p>", "ja"),
    ("<w:p>\(mark("begin"))\(r("bruten"))</w:p>\(p("kvar"))", "↓ kvar"),
    ("<w:p>\(field(" TOC \\o ", "</w:p>\(p("Område 3"))<w:p>"))\(r("Text"))</w:p>", "↓ Text"),
    ("<w:p>\(field("TOC", r("Område") + field("PAGEREF x", r("3"))))</w:p>\(p("kvar"))", "↓ kvar"),
    (
      "<w:p>\(mark("begin"))<w:r><w:instrText>TOC</w:instrText></w:r>\(mark("separate"))</w:p>\(heading)",
      "↓ h1 Område"
    ),
    ("<w:p><w:fldSimple w:instr='TOC'>\(r("Område"))</w:fldSimple></w:p>\(heading)", "↓ h1 Område"),
    (
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        + "<w:sdtContent>\(p("Innehåll"))</w:sdtContent></w:sdt>\(heading)", "h1 Område"
    ),
    (
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Cover Pages'/></w:docPartObj></w:sdtPr>"
        + "<w:sdtContent>\(p("Framsida"))</w:sdtContent></w:sdt>", "Framsida"
    ),
    (p("Område 3", "<w:pStyle w:val='Innehll1'/>") + heading, "h1 Område"),
  ]

  @Test(arguments: fields)
  func `holds results of fields but no instructions and no contents`(body: String, text: String)
    throws
  {
    let sample = WordSample(body: body, styles: style("Innehll1", "toc 1"))
    #expect(line(try WordReader.read(sample.bytes)) == text)
  }

  private static let box = "<x:txbx><w:txbxContent>\(p("ruta"))</w:txbxContent></x:txbx>"

  static let attached: [(String, String)] = [
    (
      "<w:p>\(r("a"))<w:r><w:drawing><x:shape>\(box)</x:shape></w:drawing></w:r>\(r("b"))</w:p>\(p("c"))",
      "ab ¶ ruta ¶ c"
    ),
    ("<w:p><w:r><w:pict>\(box)</w:pict></w:r></w:p>", "ruta"),
    (
      "<w:p>\(r("a"))<w:r><mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice><mc:Fallback>"
        + "<w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", "a ¶ ruta"
    ),
    (
      "<w:p>\(r("a"))<w:r><w:footnoteReference w:id='2'/></w:r>\(r("b"))</w:p>\(p("c"))",
      "ab ¶ not två ¶ c"
    ),
    ("<w:p>\(r("a"))<w:r><w:endnoteReference w:id='2'/></w:r></w:p>", "a ¶ slutnot"),
    (
      "<w:p>\(r("a"))<w:r><w:footnoteReference w:id='2'/><w:footnoteReference w:id='2'/></w:r></w:p>",
      "a ¶ not två"
    ),
    (
      "<w:p>\(r("a"))<w:r><w:footnoteReference w:id='0'/><w:footnoteReference w:id='9'/></w:r></w:p>",
      "a"
    ),
    (
      "<w:tbl><w:tr><w:tc><w:p>\(r("a"))<w:r><w:footnoteReference w:id='2'/></w:r></w:p></w:tc></w:tr></w:tbl>",
      "[0: a + not två]"
    ),
  ]

  @Test(arguments: attached)
  func `has boxes and notes after their paragraph`(body: String, text: String) throws {
    let sample = WordSample(
      body: body,
      footnotes: "<w:footnote w:type='separator' w:id='0'>\(p("linje"))</w:footnote>"
        + "<w:footnote w:id='2'>\(p("not två"))</w:footnote>",
      endnotes: "<w:endnote w:id='2'>\(p("slutnot"))</w:endnote>")
    #expect(line(try WordReader.read(sample.bytes)) == text)
  }
}
