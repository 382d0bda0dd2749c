package import Formats
package import Governance
package import Journal

/// Why a file can't be read as a table at all.
package enum UnreadableTable: Error, Equatable, Sendable {
  case file(UnreadableFile)
  case broken(CSV.Broken)
  /// A cell of a workbook that holds no value, by its address ("C7").
  case cell(String, CellProblem)
}

/// The rows of a CSV file or of a workbook's first sheet, the columns' names on top.
package struct TableFile: Equatable, Sendable {
  package let rows: [TableRow]
  /// How far from the left the table begins in its sheet; `nil` for CSV.
  private let firstColumn: Int?

  package init(_ bytes: [UInt8]) throws(UnreadableTable) {
    if bytes.starts(with: "PK".utf8) {
      try self.init(workbook: bytes)
    } else {
      try self.init(csv: bytes)
    }
  }

  private init(csv bytes: [UInt8]) throws(UnreadableTable) {
    let read: Result<[CSV.Row], CSV.Broken>
    do throws(UnreadableFile) { read = try CSV.rows(of: bytes) } catch { throw .file(error) }
    switch read {
    case .failure(let broken): throw .broken(broken)
    case .success(let rows):
      self.rows = rows.map { row in
        TableRow(line: row.line, cells: row.cells.map(SpreadsheetCell.bare))
      }
    }
    firstColumn = nil
  }

  private init(workbook bytes: [UInt8]) throws(UnreadableTable) {
    let workbook: ReadWorkbook
    do throws(UnreadableFile) {
      workbook = try ExcelReader.read(bytes)
    } catch {
      throw .file(error)
    }
    guard let sheet = workbook.sheets.first, let top = sheet.rows.first else {
      throw .file(.empty)
    }
    let head = sheet.tables.first?.first ?? CellAddress(row: top.number, column: 1)
    var rows: [TableRow] = []
    for row in sheet.rows where row.number >= head.row {
      var cells: [String] = []
      for cell in row.cells where cell.column >= head.column {
        let place = cell.column - head.column
        if let problem = cell.problem {
          throw .cell(CellAddress(row: row.number, column: cell.column).description, problem)
        }
        cells += Array(repeating: "", count: max(0, place + 1 - cells.count))
        cells[place] = cell.value.written
      }
      rows.append(TableRow(line: row.number, cells: cells))
    }
    self.rows = rows
    firstColumn = head.column
  }

  /// Where in the sheet a finding stands ("C7"); `nil` in CSV, and for what is about a whole row.
  package func address(of finding: TableFinding, _ kind: RecordKind) -> String? {
    guard let firstColumn, let key = finding.column, let head = rows.first else { return nil }
    let column = kind.type.columns.first { $0.key == key }
    let names = [key, column?.label.swedish, column?.label.english].compactMap(\.self)
    guard let place = head.cells.firstIndex(where: { names.contains($0) }) else { return nil }
    return CellAddress(row: finding.line, column: firstColumn + place).description
  }
}

extension Cell {
  /// As a person would have written it in a text field.
  fileprivate var written: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): number.whole.map(String.init) ?? number.description
    case .day(let day): iso(day)
    case .moment(let day, let seconds): "\(iso(day)) \(clock(seconds))"
    case .time(let seconds): clock(seconds)
    case .flag(let isTrue): isTrue ? "ja" : "nej"
    }
  }

  private func iso(_ day: SheetDay) -> String {
    Day(day.year, day.month, day.day)?.description ?? ""
  }

  private func clock(_ seconds: Int) -> String {
    let minutes = seconds / 60
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
