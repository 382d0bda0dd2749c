/// Writes one sheet: note, heads, headings and rows, with what holds for the columns.
struct SheetWriter {
  private let sheet: Workbook.Sheet
  private let place: SheetPlace
  private let letters: [String]
  private let styles: [CellStyle]
  private(set) var strings: SharedStrings
  private var rows: XML = ""

  init(_ sheet: Workbook.Sheet, strings: SharedStrings) {
    self.sheet = sheet
    self.strings = strings
    place = SheetPlace(sheet)
    letters = sheet.columns.indices.map { CellAddress.letters(ofColumn: $0 + 1) }
    styles = sheet.columns.map { CellStyle($0.kind) }
  }

  mutating func xml(headings: [String], validations: [XML]) -> XML {
    rows.reserveCapacity(64 * (sheet.rows.count + 1) * (sheet.columns.count + 1))
    writeTop(headings)
    for (index, row) in sheet.rows.enumerated() {
      write(row, at: place.headingRow + 1 + index)
    }
    let table: XML =
      headings.isEmpty ? "" : "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>"
    return """
      <worksheet xmlns="\(ExcelWriter.space)" xmlns:r="\(ExcelWriter.links)">\
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\(view)\
      <sheetFormatPr defaultRowHeight="15"/>\(columns)<sheetData>\(rows)</sheetData>\
      \(merges)\(Self.counted("dataValidations", validations))\
      <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\(table)</worksheet>
      """
  }

  /// The headings stay while the rows roll.
  private var view: XML {
    """
    <sheetViews><sheetView workbookViewId="0"><pane ySplit="\(place.headingRow)" \
    topLeftCell="A\(place.headingRow + 1)" activePane="bottomLeft" state="frozen"/>\
    <selection pane="bottomLeft"/></sheetView></sheetViews>
    """
  }

  private var columns: XML {
    let columns = sheet.columns.enumerated().map { index, column in
      """
      <col min="\(index + 1)" max="\(index + 1)" width="\(Self.width(of: column))" \
      style="\(styles[index].rawValue)" customWidth="1"/>
      """ as XML
    }
    return columns.isEmpty ? "" : "<cols>\(columns)</cols>"
  }

  private var merges: XML {
    guard let row = place.headRow else { return "" }
    var merges: [XML] = []
    var column = 1
    for head in sheet.heads {
      let last = column + max(1, head.columnCount) - 1
      if last > column, !head.title.isEmpty {
        let range = CellRange(
          CellAddress(row: row, column: column), CellAddress(row: row, column: last))
        merges.append("<mergeCell ref=\"\(range.description)\"/>")
      }
      column = last + 1
    }
    return Self.counted("mergeCells", merges)
  }

  private static func counted(_ name: XML, _ items: [XML]) -> XML {
    items.isEmpty ? "" : "<\(name) count=\"\(items.count)\">\(items)</\(name)>"
  }

  private static func width(of column: Workbook.Column) -> Int {
    let widest = 255
    if let width = column.width { return min(max(1, width), widest) }
    return switch column.kind {
    case .text, .choice: 20
    case .longText: 60
    case .wholeNumber, .amount, .decimal, .day: 12
    }
  }
}

extension SheetWriter {
  private mutating func writeTop(_ headings: [String]) {
    if let note = sheet.note, let row = place.noteRow {
      rows += "<row r=\"\(row)\">"
      writeText(note, "A\(row)", .note)
      rows += "</row>"
    }
    if let row = place.headRow { writeHeads(at: row) }
    guard !headings.isEmpty else { return }
    rows += "<row r=\"\(place.headingRow)\">"
    for (index, heading) in headings.enumerated() {
      writeText(heading, "\(letters[index])\(place.headingRow)", .heading)
    }
    rows += "</row>"
  }

  private mutating func writeHeads(at row: Int) {
    rows += "<row r=\"\(row)\">"
    var column = 0
    for head in sheet.heads {
      if !head.title.isEmpty { writeText(head.title, "\(letters[column])\(row)", .head) }
      column += max(1, head.columnCount)
    }
    rows += "</row>"
  }

  private mutating func write(_ row: [Cell], at number: Int) {
    rows += "<row r=\"\(number)\">"
    for (column, cell) in row.enumerated() {
      write(cell, "\(letters[column])\(number)", styles[column])
    }
    rows += "</row>"
  }

  private mutating func write(_ cell: Cell, _ address: String, _ style: CellStyle) {
    switch cell {
    case .empty: return
    case .text(let text): writeText(text, address, .text)
    case .flag(let flag):
      rows += "<c r=\"\(address)\" s=\"0\" t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
    case .number(let number): write(number, address, style)
    case .day(let day):
      let serial = SheetCalendar.serial(day)
      writeNumber(serial.map { SheetNumber($0) }, address, .day, orText: "\(day)")
    case .moment(let day, let seconds):
      let serial = SheetCalendar.serial(day)
      writeNumber(
        serial.map { SheetCalendar.number(days: $0, seconds: seconds) }, address, .moment,
        orText: "\(day) \(Self.clock(seconds))")
    case .time(let seconds):
      writeNumber(SheetCalendar.number(days: 0, seconds: seconds), address, .time, orText: "")
    }
  }

  /// More digits than Excel keeps are written as text, so that none is lost.
  private mutating func write(_ number: SheetNumber, _ address: String, _ style: CellStyle) {
    let isKept = number.digitCount <= SheetNumber.mostDigits
    let shown: CellStyle = style == .text || style == .day ? .plain : style
    writeNumber(isKept ? number : nil, address, shown, orText: number.description)
  }

  private mutating func writeNumber(
    _ number: SheetNumber?, _ address: String, _ style: CellStyle, orText text: String
  ) {
    guard let number else { return writeText(text, address, .text) }
    rows += "<c r=\"\(address)\" s=\"\(style.rawValue)\"><v>\(number.description)</v></c>"
  }

  private mutating func writeText(_ text: String, _ address: String, _ style: CellStyle) {
    guard !text.isEmpty else { return }
    let index = strings.index(of: text)
    rows += "<c r=\"\(address)\" s=\"\(style.rawValue)\" t=\"s\"><v>\(index)</v></c>"
  }

  private static func clock(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
