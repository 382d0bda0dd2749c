/// Writes a workbook: real tables with filters, lists for choices, formats for days and decimals.
///
/// Same tables, same bytes.
package enum ExcelWriter {
  /// As many UTF-16 units as Excel holds in a cell.
  package static let mostLetters = 32_767

  package static func bytes(of workbook: Workbook) throws(Workbook.Refusal) -> [UInt8] {
    try check(workbook)
    var layout = ExcelLayout(workbook)
    let sheets = layout.sheetParts()
    let root: [OfficePart] = [
      OfficePart("xl/theme/theme1.xml", type: OfficeTheme.contentType, workbook.theme.xml),
      OfficePart(
        "xl/styles.xml", type: "\(type).styles+xml",
        ExcelStyles.xml(bodyFont: workbook.theme.bodyFont)),
      OfficePart("xl/sharedStrings.xml", type: "\(type).sharedStrings+xml", layout.strings.xml),
    ]
    let main = OfficePart(
      "xl/workbook.xml", type: "\(type).sheet.main+xml", layout.workbookXML,
      links: layout.links(after: ["theme/theme1", "styles", "sharedStrings"]))
    let package = OfficePackage(main: main, parts: root + sheets, properties: workbook.properties)
    return package.bytes
  }

  static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  static let space: XML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let links: XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func check(_ workbook: Workbook) throws(Workbook.Refusal) {
    guard !workbook.sheets.isEmpty else { throw .noSheet }
    for sheet in workbook.sheets { try check(sheet) }
  }

  private static func check(_ sheet: Workbook.Sheet) throws(Workbook.Refusal) {
    let place = SheetPlace(sheet)
    guard place.lastRow <= CellAddress.lastRow else {
      throw .tooManyRows(sheet: sheet.name, limit: CellAddress.lastRow - place.headingRow)
    }
    guard sheet.columns.count <= CellAddress.lastColumn else {
      throw .tooManyColumns(sheet: sheet.name, limit: CellAddress.lastColumn)
    }
    let headed = sheet.heads.reduce(0) { $0 + max(1, $1.columnCount) }
    guard headed <= sheet.columns.count, sheet.rows.allSatisfy({ $0.count <= sheet.columns.count })
    else { throw .outsideColumns(sheet: sheet.name) }
    for (index, row) in sheet.rows.enumerated() {
      for (column, cell) in row.enumerated() {
        guard case .text(let text) = cell, isTooLong(text) else { continue }
        let address = CellAddress(row: place.headingRow + 1 + index, column: column + 1)
        throw .tooLongText(sheet: sheet.name, cell: address, limit: mostLetters)
      }
    }
  }

  private static func isTooLong(_ text: String) -> Bool {
    // No letter has more UTF-16 units than bytes, and bytes are counted already.
    text.utf8.count > mostLetters && text.utf16.count > mostLetters
  }
}

/// On which rows the parts of a sheet stand.
struct SheetPlace {
  let noteRow: Int?
  let headRow: Int?
  let headingRow: Int
  let lastRow: Int

  init(_ sheet: Workbook.Sheet) {
    noteRow = sheet.note == nil ? nil : 1
    headRow = sheet.heads.isEmpty ? nil : (noteRow ?? 0) + 1
    headingRow = (headRow ?? noteRow ?? 0) + 1
    // A table has at least one row, if only an empty one.
    lastRow = headingRow + max(1, sheet.rows.count)
  }
}
