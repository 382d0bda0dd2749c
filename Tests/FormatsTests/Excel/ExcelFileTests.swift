import Testing

@testable import Formats

@Suite struct `An Excel file` {
  static let good = ExcelSample(row(1, c("A1", "1"))).changed { sample in
    sample.strings = "<x:si><x:t>a</x:t></x:si>"
    sample.formats = ["yyyy-mm-dd"]
  }
  static let deep = String(repeating: "<a>", count: 300)

  struct Refused: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var reason: UnreadableFile

    init(_ what: String, _ bytes: [UInt8], _ reason: UnreadableFile) {
      testDescription = what
      self.bytes = bytes
      self.reason = reason
    }
  }

  static func sheet(_ content: String) -> [UInt8] {
    good.with(
      ExcelSample.sheet, "<worksheet xmlns='\(ExcelSample.usual)'>\(content)</worksheet>"
    ).bytes
  }

  static let compound: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  static let bin =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    + "<Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"

  static let refused: [Refused] = [
    Refused("nothing", [], .empty),
    Refused("another kind of file", Array("%PDF-1.7".utf8), .notExcel),
    Refused("an .xls, or locked", compound, .oldOrLockedExcel),
    Refused(
      "an .xlsb", good.with("xl/workbook.bin", "x").with("_rels/.rels", bin).bytes,
      .oldOrLockedExcel),
    Refused("a Word file", WordSample(body: p("x")).bytes, .notExcel),
    Refused("another archive", ZipSample(parts: [.init("a.txt", "a")]).bytes, .notExcel),
    Refused("half an archive", Array(good.bytes.prefix(400)), .brokenExcel(part: "")),
    Refused(
      "cut links", good.with("_rels/.rels", "<a").bytes, .brokenExcel(part: "_rels/.rels")),
    Refused(
      "a sheet of something else", good.with(ExcelSample.sheet, "<a/>").bytes,
      .brokenExcel(part: ExcelSample.sheet)),
    Refused("a cut sheet", sheet("<sheetData>"), .brokenExcel(part: ExcelSample.sheet)),
    Refused(
      "a document type",
      good.with(ExcelSample.sheet, "<!DOCTYPE a [<!ENTITY b 'b'>]><a/>").bytes,
      .suspectExcel(part: ExcelSample.sheet)),
    Refused("bottomless nesting", sheet(deep), .suspectExcel(part: ExcelSample.sheet)),
    Refused(
      "broken strings", good.with("xl/sharedStrings.xml", "<a").bytes,
      .brokenExcel(part: "xl/sharedStrings.xml")),
    Refused(
      "broken styles", good.with("xl/styles.xml", "<a").bytes,
      .brokenExcel(part: "xl/styles.xml")),
  ]

  static let misplaced = [
    "<row r='0'/>", "<row r='1048577'/>", "<row r='x'/>", "<row r='2'/><row r='2'/>",
    "<row r='2'/><row r='1'/>", "<row r='1'><c r='A2'/></row>", "<row r='1'><c r='XFE1'/></row>",
    "<row r='1'><c r='B1'/><c r='A1'/></row>", "<row r='1'><c r='XFD1'/><c/></row>",
  ]

  @Test(arguments: refused)
  func `is refused when it is`(file: Refused) {
    #expect(throws: file.reason) { try ExcelReader.read(file.bytes) }
  }

  @Test(arguments: misplaced)
  func `is broken when its cells stand where none can`(rows: String) {
    #expect(throws: UnreadableFile.brokenExcel(part: ExcelSample.sheet)) {
      try ExcelReader.read(Self.sheet("<sheetData>\(rows)</sheetData>"))
    }
  }

  @Test func `is refused as a bomb when a sheet is filler`() {
    let bomb = ZipSample.zeros(times: 40).changed { part in
      part.name = ExcelSample.sheet
      part.unpackedCount = 200 << 20
    }
    let file = Self.good.changed { $0.replaced = [bomb] }
    #expect(throws: UnreadableFile.suspectExcel(part: "")) { try ExcelReader.read(file.bytes) }
  }

  @Test func `may be as wide as Excel allows`() throws {
    let cells = (1...CellAddress.lastColumn).map { "<c><v>\($0)</v></c>" }.joined()
    let bytes = Self.sheet("<sheetData><row>\(cells)</row></sheetData>")
    #expect(try ExcelReader.read(bytes).sheets[0]["XFD1"]?.value == .number(SheetNumber(16_384)))
  }

  @Test func `may have so many rows and not one more`() throws {
    let most = String(repeating: "<row><c><v>1</v></c></row>", count: SheetLimit.rows)
    #expect(
      try ExcelReader.read(Self.sheet("<sheetData>\(most)</sheetData>")).sheets[0].rows.count
        == SheetLimit.rows)
    #expect(throws: UnreadableFile.tooManyRows(limit: SheetLimit.rows)) {
      try ExcelReader.read(Self.sheet("<sheetData>\(most)<row><c><v>1</v></c></row></sheetData>"))
    }
  }

  @Test func `counts merged cells among those it may have`() {
    let rows = (1...200).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    let merge = "<mergeCells><mergeCell ref='A1:XFC200'/></mergeCells>"
    #expect(throws: UnreadableFile.tooManyCells(limit: SheetLimit.cells)) {
      try ExcelReader.read(Self.sheet("<sheetData>\(rows)</sheetData>\(merge)"))
    }
  }

  @Test func `is taken without its macros and links to other files`() throws {
    let file = Self.good.with("xl/vbaProject.bin", "macro")
      .with("xl/externalLinks/externalLink1.xml", "<!DOCTYPE a [<!ENTITY b 'b'>]><a/>")
    #expect(try ExcelReader.read(file.bytes) == ExcelReader.read(Self.good.bytes))
  }

  @Test func `is refused wherever it is cut`() {
    let bytes = Self.good.bytes
    for count in stride(from: 7, to: bytes.count, by: 7) {
      #expect(throws: UnreadableFile.self) { try ExcelReader.read(Array(bytes.prefix(count))) }
    }
  }

  @Test func `never crashes on a changed byte`() {
    let bytes = Self.good.bytes
    var readable = 0
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x15
      let result = Result { try ExcelReader.read(changed) }
      if case .success = result { readable += 1 }
    }
    #expect(readable < bytes.count)
  }
}
