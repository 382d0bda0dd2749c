import Formats
import Testing

@Suite struct `What poppler prints` {
  private func scan(_ inside: String) -> PDFPositions {
    PDFScanner.scan(
      Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE pdf2xml SYSTEM "pdf2xml.dtd">
        <pdf2xml producer="poppler" version="22.12.0">
        <page number="1" position="absolute" top="0" left="0" height="1263" width="892">
        <fontspec id="0" size="18" family="BAAAAA+Serif" color="#000000"/>
        <fontspec id="1" size="24" family="CAAAAA+Serif-BoldItalic" color="#000000"/>
        \(inside)
        </pdf2xml>
        """.utf8))
  }

  private func piece(_ text: String) -> PDFPiece? {
    scan("<text top=\"30\" left=\"60\" width=\"90\" height=\"15\" font=\"0\">\(text)</text>")
      .pages.first?.pieces.first
  }

  @Test func `is measured in points`() {
    let piece = piece("Mål")
    #expect(piece?.place.left == 40)
    #expect(piece?.place.right == 100)
    #expect(piece?.place.bottom == 30)
    #expect(piece?.size == 12)
    #expect(scan("").pages.first?.height == 842)
  }

  static let marked: [(inside: String, runs: [SourceRun])] = [
    ("a <b>b</b> c", [SourceRun("a "), SourceRun("b", isBold: true), SourceRun(" c")]),
    ("<b><i>bi</i></b>", [SourceRun("bi", isBold: true, isItalic: true)]),
    (
      "<i>a<a href=\"x\">b</i>c</a>",
      [SourceRun("ab", isItalic: true), SourceRun("c")]
    ),
    ("A &amp; B &lt;3 &#34;x&#x22; &unknown; &", [SourceRun("A & B <3 \"x\" &unknown; &")]),
  ]

  @Test(arguments: marked)
  func `keeps bold and italics, even when tags cross`(inside: String, runs: [SourceRun]) {
    #expect(piece(inside)?.runs == runs)
  }

  @Test func `tells bold and italics by the font's name`() {
    let page = scan("<text top=\"1\" left=\"1\" width=\"9\" height=\"9\" font=\"1\">x</text>").pages
      .first
    #expect(page?.pieces.first?.runs == [SourceRun("x", isBold: true, isItalic: true)])
  }

  @Test func `tells the depth of bookmarks`() {
    let positions = scan(
      "</page><outline><item page=\"1\">A</item><outline><item page=\"2\">B &amp; C</item></outline></outline>"
    )
    #expect(
      positions.bookmarks == [
        PDFBookmark(title: "A", depth: 1), PDFBookmark(title: "B & C", depth: 2),
      ])
  }

  @Test(arguments: ["<text top=\"1", "<text>abc", "<", "<page", "<text font=\"9\">x</text>"])
  func `may break off anywhere`(end: String) {
    #expect(scan(end).pages.count >= 1)
  }
}
