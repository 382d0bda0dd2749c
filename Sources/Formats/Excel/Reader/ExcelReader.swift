/// Reads an Excel workbook (.xlsx, .xlsm, .xltx) as a person sees it when it is opened.
///
/// Formulas give the values that were last calculated. Macros, links to other files, charts and
/// hidden sheets are not read.
package enum ExcelReader {
  package static func read(_ bytes: [UInt8]) throws(UnreadableFile) -> ReadWorkbook {
    guard !bytes.isEmpty else { throw .empty }
    guard !bytes.starts(with: WordReader.compoundFile) else { throw .oldOrLockedExcel }
    guard bytes.starts(with: WordReader.archive) else { throw .notExcel }
    do throws(UnreadableFile) {
      return try read(try ExcelPackage(try ZipReader(bytes)))
    } catch {
      throw error.inExcel
    }
  }

  private static func read(_ package: ExcelPackage) throws(UnreadableFile) -> ReadWorkbook {
    let directory = try WorkbookDirectory(try package.workbook())
    var context = SheetContext(calendar: directory.calendar)
    if let xml = try package.part("sharedStrings") { try context.readStrings(xml) }
    if let xml = try package.part("styles") { try context.readFormats(xml) }
    var workbook = ReadWorkbook(sheets: [], leftOut: [])
    var room = SheetLimit.cells
    for entry in directory.entries {
      guard !entry.isHidden, let path = package.sheetPath(entry.link),
        let xml = try package.xml(path)
      else {
        workbook.leftOut.append(entry.name)
        continue
      }
      var reader = SheetReader(xml, context: context, room: room)
      let rows = try reader.rows()
      room = reader.room
      workbook.sheets.append(
        ReadSheet(name: entry.name, rows: rows, tables: try package.tables(of: path)))
    }
    return workbook
  }
}

/// How much a workbook may hold; a municipality has some thousands of records of a kind.
enum SheetLimit {
  /// In one sheet, as many as a text file with commas may have.
  static let rows = CSV.mostRows
  /// In all sheets: twenty columns for each of those rows, and some 150 MB in memory.
  static let cells = 2_000_000
}

/// The sheets of a workbook, in the order of their tabs.
struct WorkbookDirectory {
  struct Entry: Equatable {
    var name: String
    var link: String
    var isHidden: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var calendar = SheetCalendar.from1900

  init(_ xml: consuming XMLReader<ExcelTag>) throws(UnreadableFile) {
    guard try xml.nextChild() == .workbook else { throw .notExcel }
    while let tag = try xml.nextChild() {
      switch tag {
      case .workbookPr:
        if xml.isOn("date1904") { calendar = .from1904 }
        try xml.skip()
      case .sheets:
        while let tag = try xml.nextChild() {
          if tag == .sheet { entries.append(Self.entry(xml)) }
          try xml.skip()
        }
      default: try xml.skip()
      }
    }
  }

  private static func entry(_ xml: borrowing XMLReader<ExcelTag>) -> Entry {
    let state = xml.value("state") ?? "visible"
    return Entry(
      name: xml.value("name") ?? "", link: xml.prefixedValue("id") ?? "",
      isHidden: state != "visible")
  }
}

extension UnreadableFile {
  /// The same reason, told of a workbook.
  fileprivate var inExcel: UnreadableFile {
    switch self {
    case .brokenZip: .brokenExcel(part: "")
    case .brokenXML(let part): .brokenExcel(part: part)
    case .zipBomb: .suspectExcel(part: "")
    case .nestedTooDeep(let part), .forbiddenXML(let part): .suspectExcel(part: part)
    case .oldOrLockedWord: .oldOrLockedExcel
    default: self
    }
  }
}
