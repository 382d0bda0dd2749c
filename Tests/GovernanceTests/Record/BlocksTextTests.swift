import Governance
import Testing

@Suite struct `Running text in one field` {
  static let column = Column("blocks", Label("Text", "Text"), .blocks)

  static let written = """
    # [4.1, fet] Läsning

    [4.2, följer 3.2] Lässtunder har införts.
    [4.3, kursiv] Fler kommer | under hösten.

    - [4.4] Böcker har köpts in.
    [4.5] De är inplastade.

    - [4.6] Hyllor har satts upp.

    || Insats | Läge
    | [4.7] Läs\\|lyftet | pågår
    | [4.8, kursiv, fet, följer 3.8] Hyllor |

    >> [4.9] Läsningen ska stärkas.

    > [4.10] Läsningen ska stärkas.
    """

  private func blocks(_ text: String) throws -> [Block] {
    try (Self.column.value(text)?.list ?? []).compactMap { $0.object.flatMap(Block.init(object:)) }
  }

  @Test func `holds headings, lists, tables, quotes, type and identifiers`() throws {
    let blocks = try blocks(Self.written)
    #expect(
      blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .listItem, .listItem, .table(head: ["Insats", "Läge"]),
        .adopted, .quote,
      ])
    #expect(
      blocks.map { $0.statements.map(\.id) } == [
        ["4.1"], ["4.2", "4.3"], ["4.4", "4.5"], ["4.6"], ["4.7", "4.8"], ["4.9"], ["4.10"],
      ])
    let statements = blocks.flatMap(\.statements)
    #expect(statements.filter(\.isBold).map(\.id) == ["4.1", "4.8"])
    #expect(statements.filter(\.isItalic).map(\.id) == ["4.3", "4.8"])
    #expect(statements.compactMap(\.follows) == ["3.2", "3.8"])
    #expect(statements[1].text == "Lässtunder har införts.")
    #expect(blocks[4].statements.map(\.cells) == [["Läs|lyftet", "pågår"], ["Hyllor", ""]])
    #expect(blocks[4].statements[0].text == "Läs|lyftet | pågår")
  }

  @Test func `is written back as it was read`() throws {
    let value = try Self.column.value(Self.written)
    #expect(try Self.column.value(Self.column.text(value)) == value)
    #expect(Self.column.text(value).hasPrefix("# [4.1, fet] Läsning\n\n[4.2, följer 3.2] Läss"))
  }

  @Test func `needs no blank line where the kind changes`() throws {
    let blocks = try blocks("# [1] A\n[2] B\n- [3] C\n- [4] D\n| [5] E\n> [6] F\n>> [7] G")
    #expect(
      blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .listItem, .listItem, .table(head: []), .quote, .adopted,
      ])
  }

  static let refused: [(String, Int)] = [
    ("Utan märke.", 1), ("[1] A\n\nB", 3), ("[] A", 1), ("[1 A", 1), ("[1]", 1), ("-> [1] A", 1),
    ("[kursiv] A", 1), ("#", 1),
  ]

  @Test(arguments: refused)
  func `names the line that is no block`(text: String, line: Int) {
    #expect(throws: Refusal.cell(key: "blocks", .notABlock(line: line))) {
      try Self.column.value(text)
    }
  }
}
