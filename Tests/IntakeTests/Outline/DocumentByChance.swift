import Formats

/// Headings, paragraphs, lists, tables and odd signs in any order, the same for the same seed.
struct DocumentByChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func document() -> SourceDocument {
    var blocks = [
      SourceBlock.paragraph(SourceParagraph(runs: [SourceRun("Bakgrund")], outlineLevel: 1))
    ]
    for _ in 0..<(5 + below(40)) { blocks.append(block()) }
    return SourceDocument(title: "", blocks: blocks, keepsType: below(2) == 0)
  }

  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  private mutating func block() -> SourceBlock {
    if below(6) > 0 { return .paragraph(paragraph()) }
    let width = 1 + below(4)
    let rows = (0...below(4)).map { _ in
      (0..<width).map { _ in (0..<below(3)).map { _ in paragraph() } }
    }
    return .table(rows: rows, headRows: below(2))
  }

  private mutating func paragraph() -> SourceParagraph {
    var paragraph = SourceParagraph(runs: (0...below(3)).map { _ in run() })
    paragraph.outlineLevel = below(5) == 0 ? 1 + below(4) : nil
    paragraph.listLevel = below(5) == 0 ? 0 : nil
    paragraph.style = pick(["", "", "quote", "normal"])
    paragraph.size = pick([nil, 11, 11, 14, 18])
    paragraph.isIndented = below(4) == 0
    paragraph.followsGap = below(2) == 0
    return paragraph
  }

  private mutating func run() -> SourceRun {
    let text = (0...below(12)).map { _ in pick(Self.pieces) }.joined(
      separator: pick(["", " ", " "]))
    return SourceRun(text, isBold: below(4) == 0, isItalic: below(4) == 0)
  }

  private static let pieces = [
    "Planerat:", "Inriktning: ", "3.2 ", "Område 1: ", "A. ", "§ 44", "2026-06-17", "t.ex.", "m.m.",
    "nämnden", "Barnen", "ska", "har lett till", "F–3", ".", ". ", "!", "?", ":", ";", "…", "”",
    "–",
    "-", "\u{AD}", "\u{A0}", "\u{200B}", "\u{2011}", "\t", "\n", "🙂", "e\u{301}", "ÅÄÖ", "71,5",
    "%",
    "(", ")", "|", "Sammanfattning", "Uppföljning", "chefs- eller", "kvalitets", "ß", "ﬁ",
    "12 av 22",
    "Alla elever ska nå målen i matematik och svenska.", "Rapporten följer upp läget i augusti.",
  ]
}
