import Testing

@testable import Formats

@Suite struct `A written workbook` {
  @Test(arguments: 0..<200)
  func `comes back as it was, whatever its shape`(number: Int) throws {
    var sample = WorkbookSample(number)
    let workbook = sample.workbook()
    let bytes = try ExcelWriter.bytes(of: workbook)
    let read = try ExcelReader.read(bytes)
    #expect(read.sheets.map(\.name) == workbook.sheets.map(\.name))
    for (sheet, written) in zip(read.sheets, workbook.sheets) {
      let place = SheetPlace(written)
      let rows = sheet.rows.filter { $0.number > place.headingRow }
      #expect(rows == Self.rows(of: written))
      if let note = written.note { #expect(sheet["A1"]?.value == .text(note)) }
      #expect(sheet.tables.map(\.last.row) == [place.lastRow])
    }
    #expect(try ExcelWriter.bytes(of: workbook) == bytes)
  }

  /// The rows that hold something, as reading them should give them.
  private static func rows(of sheet: Workbook.Sheet) -> [ReadRow] {
    let first = SheetPlace(sheet).headingRow + 1
    return sheet.rows.enumerated().compactMap { index, cells in
      let read = cells.enumerated().compactMap { column, cell in
        cell == .empty ? nil : ReadCell(column: column + 1, value: cell)
      }
      return read.isEmpty ? nil : ReadRow(number: first + index, cells: read)
    }
  }

  private static func texts(_ sheet: Workbook.Sheet) throws -> String {
    line(
      try ExcelReader.read(try ExcelWriter.bytes(of: WorkbookSample.workbook([sheet]))).sheets[0])
  }

  @Test func `has note, merged heads, headings and rows below each other`() throws {
    let sheet = Workbook.Sheet(
      name: "Mål", note: "Per den 31 augusti",
      heads: [Workbook.Head("", columnCount: 1), Workbook.Head("Elever", columnCount: 2)],
      columns: [.init("Enhet", .text), .init("Flickor", .wholeNumber), .init("Pojkar", .amount)],
      rows: [[.text("Björk"), .number(SheetNumber(5)), .number(SheetNumber(70_000))]])
    #expect(
      try Self.texts(sheet) == "A1=Per den 31 augusti B2=Elever C2=→B2 "
        + "A3=Enhet B3=Flickor C3=Pojkar A4=Björk B4=#5 C4=#70000")
  }

  static let headings: [([String], String)] = [
    (["Namn", "namn", "NAMN"], "A1=Namn B1=namn 2 C1=NAMN 3"),
    (["", " ", "Kolumn 1"], "A1=Kolumn 1 B1=Kolumn 2 C1=Kolumn 1 2"),
    (["två\nrader", " kant "], "A1=två rader B1=kant"),
  ]

  @Test(arguments: headings)
  func `gives every column its own heading`(headings: [String], expected: String) throws {
    let columns = headings.map { Workbook.Column($0, .text) }
    #expect(try Self.texts(Workbook.Sheet(name: "a", columns: columns, rows: [])) == expected)
  }

  @Test func `gives every sheet a name that Excel takes`() throws {
    let names = [
      "Mål/nämnd?", "mål-nämnd-", "'x'", "", String(repeating: "å", count: 40), "History",
    ]
    let sheets = names.map { Workbook.Sheet(name: $0, columns: [.init("a", .text)], rows: []) }
    let read = try ExcelReader.read(try ExcelWriter.bytes(of: WorkbookSample.workbook(sheets)))
    #expect(
      read.sheets.map(\.name) == [
        "Mål-nämnd-", "mål-nämnd- 2", "x", "Blad 4", String(repeating: "å", count: 31),
        "History 2",
      ])
  }

  @Test func `writes as text what Excel would change`() throws {
    let day = try #require(SheetDay(1899, 12, 31))
    let row: [Cell] = [
      .number(SheetNumber(1_234_567_890_123_456)), .day(day), .moment(day, seconds: 61),
      .text("a\r\nb\u{1}"),
    ]
    let columns = (1...4).map { Workbook.Column("\($0)", .text) }
    let expected = "A2=1234567890123456 B2=1899-12-31 C2=1899-12-31 00:01:01 D2=a\nb"
    #expect(try Self.texts(.init(name: "a", columns: columns, rows: [row])).hasSuffix(expected))
  }

  @Test func `keeps the letters as they were put together`() throws {
    let sheet = Workbook.Sheet(
      name: "a", columns: [.init("Namn", .text)], rows: [[.text("é")], [.text("e\u{301}")]])
    let strings = try Self.part("xl/sharedStrings.xml", of: sheet)
    #expect(
      Array(strings.utf8.split(separator: UInt8(ascii: ">"))).map(Array.init).filter {
        $0.starts(with: "é".utf8) || $0.starts(with: "e\u{301}".utf8)
      }.count == 2)
  }

  private static func part(_ name: String, of sheet: Workbook.Sheet) throws -> String {
    let bytes = try ExcelWriter.bytes(of: WorkbookSample.workbook([sheet]))
    return String(decoding: try ZipReader(bytes).contents(of: name) ?? [], as: UTF8.self)
  }

  static let choices: [([String], String)] = [
    (["Ja", "Nej"], "&quot;Ja,Nej&quot;"), (["a,b", "c"], "'Listor'!$A$1:$A$2"),
    (["a\"b"], "'Listor'!$A$1:$A$1"), (["=a"], "'Listor'!$A$1:$A$1"),
    (["", "a"], "'Listor'!$A$1:$A$2"),
    ((1...60).map { "Val \($0)" }, "'Listor'!$A$1:$A$60"),
  ]

  @Test(arguments: choices)
  func `offers choices in the sheet or from a hidden one`(
    choices: [String], formula: String
  ) throws {
    let sheet = Workbook.Sheet(name: "a", columns: [.init("Val", .choice(choices))], rows: [])
    let xml = try Self.part("xl/worksheets/sheet1.xml", of: sheet)
    #expect(xml.contains("sqref=\"A2:A1002\"><formula1>\(formula)</formula1>"))
    let workbook = try Self.part("xl/workbook.xml", of: sheet)
    #expect(workbook.contains("state=\"hidden\"") == formula.contains("Listor"))
  }

  static let refused: [(Workbook.Sheet, Workbook.Refusal)] = [
    (
      .init(name: "a", columns: [], rows: [[.empty]]), .outsideColumns(sheet: "a")
    ),
    (
      .init(name: "a", heads: [.init("", columnCount: 2)], columns: [.init("b", .text)], rows: []),
      .outsideColumns(sheet: "a")
    ),
    (
      .init(
        name: "a", columns: (0...16_384).map { .init("\($0)", .text) }, rows: []),
      .tooManyColumns(sheet: "a", limit: 16_384)
    ),
    (
      .init(
        name: "a", note: "n", columns: [.init("b", .text)],
        rows: Array(repeating: [], count: 1_048_575)),
      .tooManyRows(sheet: "a", limit: 1_048_574)
    ),
    (
      .init(
        name: "a", columns: [.init("b", .text)],
        rows: [[], [.text(String(repeating: "å", count: 32_768))]]),
      .tooLongText(sheet: "a", cell: CellAddress(row: 3, column: 1), limit: 32_767)
    ),
  ]

  @Test(arguments: refused)
  func `is refused when Excel can't hold it`(sheet: Workbook.Sheet, refusal: Workbook.Refusal) {
    #expect(throws: refusal) { try ExcelWriter.bytes(of: WorkbookSample.workbook([sheet])) }
  }

  @Test func `has a sheet at least`() {
    #expect(throws: Workbook.Refusal.noSheet) {
      try ExcelWriter.bytes(of: WorkbookSample.workbook([]))
    }
  }
}
