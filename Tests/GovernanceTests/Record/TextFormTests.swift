import Governance
import Testing

@Suite struct `The text form of a value` {
  static let choices = [Choice("done", Label("Genomförd", "Done"))]
  static let columns = [
    Column("a", Label("A", "A"), .line, isRequired: true), Column("b", Label("B", "B"), .lines),
  ]

  static let read: [(Column.Kind, String, Canonical?)] = [
    (.line, "  Läslyftet ", .text("Läslyftet")), (.line, "två\r\nrader", .text("två rader")),
    (.line, " \u{A0}\n", nil), (.text, "ett\r\ntvå\rtre\u{2028}fyra", .text("ett\ntvå\ntre\nfyra")),
    (.day, "2026-08-31", .text("2026-08-31")), (.integer, "-12", .integer(-12)),
    (.kronor, "1 500\u{A0}000", .integer(1_500_000)), (.kronor, "\u{2212}5", .integer(-5)),
    (.flag, "Ja", .flag(true)), (.flag, "no", .flag(false)), (.choice(choices), "done", "done"),
    (.choice(choices), "GENOMFÖRD", "done"), (.choice(choices), "Done", "done"),
    (.reference(.unit), "ekbacken", "ekbacken"), (.person, "anna.b-2", "anna.b-2"),
    (.references(.unit), "a\n\n b \r\nc", .list(["a", "b", "c"])), (.persons, "a", .list(["a"])),
    (.lines, "en sak\n\n  en till", .list(["en sak", "en till"])),
    (
      .rows(columns), "x | y\\nz\nå\\|ä |",
      .list([
        .object(["a": "x", "b": .list(["y", "z"])]), .object(["a": "å|ä"]),
      ])
    ),
  ]

  @Test(arguments: read)
  func `is read kindly`(kind: Column.Kind, text: String, value: Canonical?) throws {
    #expect(try Column("x", Label("X", "X"), kind).value(text) == value)
  }

  static let refused: [(Column.Kind, String, Refusal.Cell)] = [
    (.day, "31/8 2026", .notADay("31/8 2026")), (.day, "2026-02-30", .notADay("2026-02-30")),
    (.integer, "tolv", .notAWholeNumber("tolv")), (.kronor, "1,5", .notAWholeNumber("1,5")),
    (.integer, "9223372036854775808", .notAWholeNumber("9223372036854775808")),
    (.flag, "kanske", .notYesOrNo("kanske")),
    (.choice(choices), "klar", .notAChoice("klar", choices)),
    (.reference(.unit), "Ekbackens skola", .notAnIdentifier("Ekbackens skola")),
    (.references(.unit), "a\nÅ", .notAnIdentifier("Å")), (.person, "-a", .notAnIdentifier("-a")),
    (.rows(columns), "x | y\nz", .wrongCells(row: 2, expected: 2, found: 1)),
    (.rows(columns), " | y", .missing),
    (.text, String(repeating: "a", count: Column.longestText + 1), .tooLong(limit: 1_000_000)),
  ]

  @Test(arguments: refused)
  func `is refused with what can't be held`(kind: Column.Kind, text: String, reason: Refusal.Cell) {
    #expect(throws: Refusal.cell(key: "x", reason)) {
      try Column("x", Label("X", "X"), kind).value(text)
    }
  }

  static let kinds: [Column.Kind] = [
    .line, .text, .day, .integer, .kronor, .flag, .choice(choices), .reference(.unit),
    .references(.unit), .person, .persons, .lines, .rows(columns), .blocks,
  ]

  @Test(arguments: kinds)
  func `is read back as the value it was made of`(kind: Column.Kind) throws {
    var chance = Chance(seed: 7)
    let column = Column("x", Label("X", "X"), kind)
    for _ in 0..<300 {
      let value = chance.value(kind)
      #expect(try column.value(column.text(value)) == value, "\(column.text(value))")
    }
  }

  @Test(arguments: RecordedBodies.all)
  func `changes nothing when it is written back`(kind: RecordKind, body: [UInt8]) throws {
    try unchanged(kind.type, like: body)
  }

  private func unchanged<R: Record>(_ type: R.Type, like body: [UInt8]) throws {
    let recorded = try R(body: body)
    #expect(try recorded.changed(recorded.cells) == recorded)
    var chance = Chance(seed: UInt64(body.count))
    var made = 0
    for _ in 0..<400 {
      guard let record = chance.record(like: body, as: type) else { continue }
      made += 1
      #expect(try R(body: record.body) == record)
      #expect(try record.changed(record.cells) == record)
      // Blocks may hold readings, which their text form leaves where they are.
      for column in R.columns where column.kind != .blocks {
        let value = record.members[column.key]
        #expect(try column.value(column.text(value)) == value, "\(column.key)")
      }
    }
    #expect(made > 20)
  }
}

extension Canonical: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
}
