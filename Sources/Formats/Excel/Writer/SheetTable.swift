/// The table on a sheet, which filters, sorts and grows with what people write below it.
struct SheetTable {
  /// As they stand in the sheet too: Excel repairs a file where they differ.
  let headings: [String]
  let part: OfficePart

  /// `nil` when there are no columns.
  init?(_ sheet: Workbook.Sheet, number: Int, labels: Workbook.Labels) {
    guard !sheet.columns.isEmpty else { return nil }
    var unique = UniqueNames.ofHeadings
    headings = sheet.columns.enumerated().map { index, column in
      let heading = OneLine.of(column.heading)
      return unique.name(heading.isEmpty ? "\(labels.column) \(index + 1)" : heading)
    }
    let place = SheetPlace(sheet)
    let range = CellRange(
      CellAddress(row: place.headingRow, column: 1),
      CellAddress(row: place.lastRow, column: sheet.columns.count))
    part = OfficePart(
      "xl/tables/table\(number).xml", type: "\(ExcelWriter.type).table+xml",
      Self.xml(number, name: Self.name(labels.table, number), range: "\(range)", headings))
  }

  /// The underscore keeps it from looking like a cell, as TAB1 does.
  private static func name(_ label: String, _ number: Int) -> String {
    String(label.filter(\.isLetter)) + "_\(number)"
  }

  private static func xml(
    _ number: Int, name: String, range: String, _ headings: [String]
  ) -> XML {
    let columns = headings.enumerated().map { index, heading in
      "<tableColumn id=\"\(index + 1)\" name=\"\(SheetText.written(heading))\"/>" as XML
    }
    return """
      <table xmlns="\(ExcelWriter.space)" id="\(number)" name="\(name)" displayName="\(name)" \
      ref="\(range)" totalsRowShown="0"><autoFilter ref="\(range)"/>\
      <tableColumns count="\(headings.count)">\(columns)</tableColumns>\
      <tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" \
      showRowStripes="1" showColumnStripes="0"/></table>
      """
  }
}
