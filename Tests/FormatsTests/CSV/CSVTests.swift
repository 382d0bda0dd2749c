import Formats
import Testing

@Suite struct `A table in CSV` {
  static let read: [(String, [[String]])] = [
    ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]), ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("a\tb\n1\t2,5\n", [["a", "b"], ["1", "2,5"]]),
    ("id,namn,a;b\n1,2,3;4\n", [["id", "namn", "a;b"], ["1", "2", "3;4"]]),
    ("id;namn\n1;a,b,c\n", [["id", "namn"], ["1", "a,b,c"]]),
    ("sep=,\r\na,b;c\r\n", [["a", "b;c"]]), ("sep=|\na|b\n", [["a", "b"]]),
    ("sep=;x\n", [["sep=", "x"]]), ("namn\nx\n", [["namn"], ["x"]]),
    ("\"a\";\"b;c\"\n", [["a", "b;c"]]), ("\"säg \"\"ja\"\"\";b\n", [["säg \"ja\"", "b"]]),
    ("\"två\r\nrader\";b\r\n", [["två\nrader", "b"]]), ("\"två\rrader\"", [["två\nrader"]]),
    ("\"a,b\",c\n", [["a,b", "c"]]), ("a;;\n;;c\n", [["a", "", ""], ["", "", "c"]]),
    ("\n\na;b\n\n\nc;d\n\n", [["a", "b"], ["c", "d"]]), ("6\" rör;b\n", [["6\" rör", "b"]]),
    ("\"\";b\n", [["", "b"]]), ("", []), ("\r\n", []),
  ]

  @Test(arguments: read)
  func `is read as people and programs write it`(text: String, rows: [[String]]) throws {
    #expect(try CSV.read(text).map(\.cells) == rows)
  }

  @Test func `remembers the line that each row begins on`() throws {
    #expect(
      try CSV.read("sep=;\na;\"b\nc\"\n\nd;e\n").map(\.line) == [2, 5])
  }

  static let broken: [(String, CSV.Broken)] = [
    ("a;b\n\"c;d\ne;f\n", CSV.Broken(line: 2, .openQuote)),
    ("a;b\n\"c\"d;e\n", CSV.Broken(line: 2, .textAfterQuote)),
    ("\"", CSV.Broken(line: 1, .openQuote)),
  ]

  @Test(arguments: broken)
  func `says where it stops being one`(text: String, reason: CSV.Broken) {
    #expect(throws: reason) { try CSV.read(text) }
  }

  @Test func `has a limit`() {
    let text = String(repeating: "a\n", count: CSV.mostRows + 1)
    #expect(throws: CSV.Broken(line: CSV.mostRows + 1, .tooManyRows(limit: CSV.mostRows))) {
      try CSV.read(text)
    }
  }

  static let alphabets: [(String, [UInt8])] = [
    ("UTF-8", Array("id;å\n".utf8)), ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + "id;å\n".utf8),
    ("Windows-1252", Array("id;".utf8) + [0xE5, 0x0A]), ("pieces", Array("id;a\u{30A}\n".utf8)),
    ("UTF-16", [0xFF, 0xFE, 0x69, 0, 0x64, 0, 0x3B, 0, 0xE5, 0, 0x0A, 0]),
  ]

  @Test(arguments: alphabets)
  func `is read from every alphabet`(name: String, bytes: [UInt8]) throws {
    let rows = try CSV.rows(of: bytes).get()
    #expect(rows.map { $0.cells.map { Array($0.utf8) } } == [["id", "å"].map { Array($0.utf8) }])
  }

  @Test func `is written as Excel wants it`() {
    let bytes = CSV.bytes([["id", "namn"], ["1", "a;\"b\"\nc"], [" x", "å"]])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text == "id;namn\r\n1;\"a;\"\"b\"\"\nc\"\r\n\" x\";å\r\n")
  }

  @Test func `is read back as it was written, whatever the cells hold`() throws {
    let pieces = ["a", ";", ",", "\t", "\"", "\n", " ", "å", "'", "=", "sep=;", "|", ""]
    var state: UInt64 = 42
    func piece() -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }
    for _ in 0..<2_000 {
      let rows = [["id", "x"]] + (0..<2).map { _ in ["1", piece() + piece() + piece() + piece()] }
      #expect(try CSV.rows(of: CSV.bytes(rows)).get().map(\.cells) == rows)
    }
  }
}

@Suite struct `A spreadsheet's cell` {
  static let cells = [
    ("=1+1", "'=1+1"), ("-5", "-5"), ("+46", "+46"), ("- [4.1] Böcker", "'- [4.1] Böcker"),
    ("@anna", "'@anna"), ("'=x", "''=x"), ("''", "'''"), ("'s", "'s"), ("'", "'"), ("", ""),
    ("a=b", "a=b"), ("\tx", "'\tx"),
  ]

  @Test(arguments: cells)
  func `runs nothing, and is read back as it was`(cell: String, guarded: String) {
    #expect(SpreadsheetCell.guarded(cell) == guarded)
    #expect(SpreadsheetCell.bare(guarded) == cell)
  }
}
