import Formats
import Intake
import Testing

@Suite struct `Letters on pages` {
  /// Lines of twelve points, each letter six wide, from the left margin at 60 and the top at 100.
  private func read(_ lines: [(text: String, left: Double)], step: Double = 16) throws -> [String] {
    var positions = PDFPositions()
    let pieces = lines.enumerated().map { index, line in
      PDFPiece(
        runs: [SourceRun(line.text)],
        place: PDFPlace(
          left: line.left, top: 200 + Double(index) * step, width: Double(line.text.count) * 6,
          height: 14),
        size: 12)
    }
    positions.pages = [PDFPage(height: 842, pieces: pieces)]
    return try PDFReading.read(positions, title: "").blocks.map(shown)
  }

  @Test func `keep a number that begins a line in the middle of a sentence`() throws {
    let text = try read([
      ("De ökade resurserna har fördelats till skolorna (beslut 2026-02-03 §", 60),
      ("44) och har gjort det möjligt att anställa lärare i varje årskurs.", 60),
    ])
    #expect(text.count == 1)
    #expect(text[0].contains("§ 44) och"))
  }

  @Test func `keep the number of a heading that no other counts on from`() throws {
    let text = try read([
      ("1. Bakgrund", 60),
      ("Nämnden följer upp sina inriktningar tre gånger om året, i april och", 60),
      ("augusti och i bokslutet.", 60),
    ])
    #expect(text[0] == "1. Bakgrund")
    #expect(text[1].hasSuffix("i april och augusti och i bokslutet."))
  }

  @Test func `make a list of bullets that stand apart from their words`() throws {
    let text = try read([
      ("Förvaltningen ska göra detta:", 60), ("– laga alla vägar", 70), ("– måla broar", 70),
    ])
    #expect(text == ["Förvaltningen ska göra detta:", "L0 laga alla vägar", "L0 måla broar"])
  }
}
