/// What the sheets of one workbook share: names, strings, tables and lists of choices.
struct ExcelLayout {
  private let workbook: Workbook
  /// As Excel takes them, in the order of the sheets.
  private let names: [String]
  private let listsName: String
  private(set) var strings = SharedStrings()
  private var lists: [[String]] = []

  init(_ workbook: Workbook) {
    self.workbook = workbook
    var unique = UniqueNames.ofSheets
    names = workbook.sheets.enumerated().map { index, sheet in
      unique.name(SheetName.allowed(sheet.name) ?? "\(workbook.labels.sheet) \(index + 1)")
    }
    listsName = unique.name(SheetName.allowed(workbook.labels.lists) ?? "Lists")
  }

  /// The sheets, their tables and, if one is needed, the sheet of lists.
  mutating func sheetParts() -> [OfficePart] {
    var sheets: [OfficePart] = []
    var tables: [OfficePart] = []
    for (index, sheet) in workbook.sheets.enumerated() {
      let table = SheetTable(sheet, number: tables.count + 1, labels: workbook.labels)
      if let table { tables.append(table.part) }
      sheets.append(part(of: sheet, table: table, number: index + 1))
    }
    if !lists.isEmpty {
      sheets.append(Self.sheetPart(number: sheets.count + 1, listsXML(), links: []))
    }
    return sheets + tables
  }

  private mutating func part(
    of sheet: Workbook.Sheet, table: SheetTable?, number: Int
  ) -> OfficePart {
    let validations = validations(of: sheet)
    var writer = SheetWriter(sheet, strings: strings)
    let xml = writer.xml(headings: table?.headings ?? [], validations: validations)
    strings = writer.strings
    let links = table.map { [OfficeLink("rId1", .part("table"), to: $0.part.name)] } ?? []
    return Self.sheetPart(number: number, xml, links: links)
  }

  private static func sheetPart(number: Int, _ xml: XML, links: [OfficeLink]) -> OfficePart {
    OfficePart(
      "xl/worksheets/sheet\(number).xml", type: "\(ExcelWriter.type).worksheet+xml", xml,
      links: links)
  }

  private mutating func validations(of sheet: Workbook.Sheet) -> [XML] {
    let place = SheetPlace(sheet)
    // Rows that people add below are bound to the list as well.
    let last = min(place.lastRow + 1000, CellAddress.lastRow)
    var validations: [XML] = []
    for (index, column) in sheet.columns.enumerated() {
      guard case .choice(let choices) = column.kind, !choices.isEmpty else { continue }
      let letters = CellAddress.letters(ofColumn: index + 1)
      validations.append(
        """
        <dataValidation type="list" allowBlank="1" showErrorMessage="1" \
        sqref="\(letters)\(place.headingRow + 1):\(letters)\(last)">\
        <formula1>\(formula(for: choices))</formula1></dataValidation>
        """)
    }
    return validations
  }

  private mutating func formula(for choices: [String]) -> String {
    if let short = ChoiceList.formula(choices) { return short }
    let known = lists.firstIndex(of: choices)
    let column = CellAddress.letters(ofColumn: (known ?? lists.count) + 1)
    if known == nil { lists.append(choices) }
    return "\(SheetName.quoted(listsName))!$\(column)$1:$\(column)$\(choices.count)"
  }

  private mutating func listsXML() -> XML {
    var rows: XML = ""
    for row in 0..<(lists.map(\.count).max() ?? 0) {
      var cells: XML = ""
      for (column, list) in lists.enumerated() where row < list.count {
        let address = CellAddress(row: row + 1, column: column + 1).description
        cells += "<c r=\"\(address)\" t=\"s\"><v>\(strings.index(of: list[row]))</v></c>"
      }
      rows += "<row r=\"\(row + 1)\">\(cells)</row>"
    }
    return "<worksheet xmlns=\"\(ExcelWriter.space)\"><sheetData>\(rows)</sheetData></worksheet>"
  }
}

extension ExcelLayout {
  private var allNames: [String] { names + (lists.isEmpty ? [] : [listsName]) }

  var workbookXML: XML {
    let sheets = allNames.enumerated().map { index, name -> XML in
      let state = index < names.count ? nil : "hidden"
      return """
        <sheet name="\(name)" sheetId="\(index + 1)"\(attribute: "state", state) \
        r:id="rId\(index + 1)"/>
        """
    }
    return """
      <workbook xmlns="\(ExcelWriter.space)" xmlns:r="\(ExcelWriter.links)">\
      <workbookPr defaultThemeVersion="166925"/><bookViews><workbookView/></bookViews>\
      <sheets>\(sheets)</sheets><definedNames>\(printTitles)</definedNames></workbook>
      """
  }

  /// The headings stand on top of every printed page.
  private var printTitles: [XML] {
    zip(names, workbook.sheets).enumerated().map { index, pair in
      let row = SheetPlace(pair.1).headingRow
      return """
        <definedName name="_xlnm.Print_Titles" localSheetId="\(index)">\
        \(SheetName.quoted(pair.0))!$\(row):$\(row)</definedName>
        """
    }
  }

  /// The sheets first, then the parts that all of them share.
  func links(after shared: [String]) -> [OfficeLink] {
    let sheets = allNames.indices.map { index in
      OfficeLink(
        "rId\(index + 1)", .part("worksheet"), to: "xl/worksheets/sheet\(index + 1).xml")
    }
    return sheets
      + shared.enumerated().map { index, name in
        let kind = name.split(separator: "/").first.map(String.init) ?? name
        return OfficeLink("rId\(sheets.count + index + 1)", .part(kind), to: "xl/\(name).xml")
      }
  }
}
