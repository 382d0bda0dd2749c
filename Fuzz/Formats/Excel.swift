/// Reads any bytes as the parts of an Excel file, past the archive and its checksums.
///
/// Parts are divided by the byte 0xFF, which no UTF-8 text holds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0xff, maxSplits: 3, omittingEmptySubsequences: false)
  do {
    try check(try read(parts.map(Array.init)))
  } catch {
    return 0
  }
  return 0
}

private func read(_ parts: [[UInt8]]) throws(UnreadableFile) -> [ReadRow] {
  func xml(_ index: Int) throws(UnreadableFile) -> XMLReader<ExcelTag>? {
    guard index < parts.count, !parts[index].isEmpty else { return nil }
    return try XMLReader(parts[index], part: "\(index)")
  }
  let calendar = try xml(3).map { xml throws(UnreadableFile) in try WorkbookDirectory(xml) }
  var context = SheetContext(calendar: calendar?.calendar ?? .from1900)
  if let strings = try xml(1) { try context.readStrings(strings) }
  if let formats = try xml(2) { try context.readFormats(formats) }
  guard let sheet = try xml(0) else { return [] }
  var reader = SheetReader(sheet, context: context, room: SheetLimit.cells)
  return try reader.rows()
}

/// Rows and cells stand in order, and what was read can be written again.
private func check(_ rows: [ReadRow]) throws(UnreadableFile) {
  for (row, next) in zip(rows, rows.dropFirst()) { precondition(row.number < next.number) }
  for row in rows {
    precondition((1...CellAddress.lastRow).contains(row.number) && !row.cells.isEmpty)
    for (cell, next) in zip(row.cells, row.cells.dropFirst()) {
      precondition(cell.column < next.column)
    }
    precondition((1...CellAddress.lastColumn).contains(row.cells[row.cells.count - 1].column))
  }
  let values = rows.prefix(50).map { $0.cells.prefix(50).map(\.value) }
  let columns = (1...50).map { Workbook.Column("\($0)", .text) }
  let properties = OfficeProperties(title: "", creator: "", createdDay: "2026-01-01")
  let labels = Workbook.Labels(lists: "a", table: "b", column: "c", sheet: "d")
  let sheet = Workbook.Sheet(name: "e", columns: columns, rows: values)
  let book = Workbook(sheets: [sheet], properties: properties, labels: labels)
  guard let bytes = written(book) else { return }
  _ = try ExcelReader.read(bytes)
}

/// `nil` when a text is too long for a cell.
private func written(_ book: Workbook) -> [UInt8]? {
  do throws(Workbook.Refusal) { return try ExcelWriter.bytes(of: book) } catch { return nil }
}
