import Governance
import Testing

@testable import Acts

@Suite struct `Italics in running text` {
  static let texts: [(String, [String])] = [
    ("*Kursen hålls i maj.*", ["/Kursen hålls i maj."]),
    (
      "Läget är stabilt. *Planen läggs fram i mars.* Den ska ge ro.",
      ["Läget är stabilt.", "/Planen läggs fram i mars.", "Den ska ge ro."]
    ),
    ("*Ett görs i maj.* *Två görs i juni.*", ["/Ett görs i maj.", "/Två görs i juni."]),
    ("*Ett görs i maj. Två görs i juni.*", ["/Ett görs i maj.", "/Två görs i juni."]),
    ("Vi läser *Röda rummet* i årskurs nio.", ["Vi läser *Röda rummet* i årskurs nio."]),
    ("Talet är 3 * 4. Det är allt.", ["Talet är 3 * 4.", "Det är allt."]),
    ("*Utan punkt", ["*Utan punkt"]),
    ("*Utan punkt*", ["/Utan punkt"]),
  ]

  @Test(arguments: texts)
  func `divide where whole sentences stand between asterisks`(
    text: String, sentences: [String]
  ) throws {
    let chapter = try #require(Contribution.ID("bun-2026-april-01"))
    let blocks = RunningText(text).blocks(of: chapter, before: [], lastNumber: 0).blocks
    let read = blocks.flatMap(\.statements).map { ($0.isItalic ? "/" : "") + $0.text }
    #expect(read == sentences)
    #expect(!read.isEmpty)
  }
}
