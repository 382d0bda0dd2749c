import Acts
import Governance
import Testing

@Suite struct `Figures in running text` {
  private func blocks(_ text: String, before: [Block] = []) throws -> [Block] {
    let chapter = try #require(Contribution.ID("k"))
    return RunningText(text).blocks(of: chapter, before: before, lastNumber: 0).blocks
  }

  static let chart = """
    Så gick det.

    !diagram linjer | Frånvaro | procent | mål 10,0 | Skolsystemet
    || Skolform | HT 2024 | HT 2025
    | Förskola | 12,4 | –
    | Grundskola | 1 234,5 | 11,8
    Frånvaron minskar. Målet är nära.

    Slut.
    """

  @Test func `are charts with a caption`() throws {
    let blocks = try blocks(Self.chart)
    #expect(blocks.map(\.kind.name) == ["paragraph", "chart", "paragraph"])
    guard case .chart(let chart) = blocks[1].kind else { return }
    #expect(chart.kind == .lines)
    #expect(chart.categories == ["HT 2024", "HT 2025"])
    #expect(chart.series.map(\.name) == ["Förskola", "Grundskola"])
    #expect(chart.series[0].values == [FixedDecimal("12,4"), nil])
    #expect(chart.target == FixedDecimal("10,0"))
    #expect(chart.source == "Skolsystemet")
    #expect(blocks[1].statements.map(\.text) == ["Frånvaron minskar. Målet är nära."])
    #expect(blocks[1].statements.map(\.id) == ["k.2"])
  }

  @Test func `are written back as they were read`() throws {
    let first = try blocks(Self.chart)
    #expect(try blocks(RunningText(first).text, before: first) == first)
  }

  @Test func `may have a head without a corner, and a blank line before it`() throws {
    let blocks = try blocks("!diagram staplar | A | elever\n\n|| X | Y\n| S | 1 | 2")
    guard case .chart(let chart) = try #require(blocks.first).kind else { return }
    #expect(blocks.count == 1)
    #expect(chart.categories == ["X", "Y"])
  }

  @Test func `lose no words when they can't be read as one`() throws {
    let blocks = try blocks("!diagram linjer | A | b\n|| X | Y\n| S | många | få\nBildtext.")
    #expect(blocks.map(\.kind.name) == ["paragraph", "table", "paragraph"])
    #expect(blocks[1].kind == .table(head: ["X", "Y"]))
    #expect(
      blocks.flatMap(\.statements).map(\.text) == [
        "!diagram linjer | A | b", "S | många | få", "Bildtext.",
      ])
  }

  @Test func `are pictures by the names that they were added under`() throws {
    var known = Picture()
    (known.fileName, known.digest, known.width, known.height) = ("a.png", "ab", 8, 6)
    let before = [Block(kind: .picture(known), statements: [])]
    let blocks = try blocks(
      "!bild a.png | Ett barn läser. | Läsning på Björkskolan.\n\n!bild b.png", before: before)
    known.alternative = "Ett barn läser."
    var other = Picture()
    other.fileName = "b.png"
    #expect(blocks.map(\.kind) == [.picture(known), .picture(other)])
    #expect(blocks[0].statements.map(\.text) == ["Läsning på Björkskolan."])
    #expect(try self.blocks(RunningText(blocks).text, before: blocks) == blocks)
  }
}
