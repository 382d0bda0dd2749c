import Governance

/// Which cell of a row belongs to which column.
struct TableHeader {
  private(set) var places: [String: Int] = [:]
  private(set) var findings: [TableFinding] = []
  private let width: Int

  init(_ row: TableRow, columns: [Column]) {
    let known = Self.keys(of: columns)
    width = row.cells.count
    for (place, cell) in row.cells.enumerated() {
      let name = cell.trimmed
      if name.isEmpty { continue }
      guard let key = known[name] else {
        findings.append(TableFinding(line: row.line, column: name, .unknownColumn(name)))
        continue
      }
      if places.updateValue(place, forKey: key) != nil {
        findings.append(TableFinding(line: row.line, column: key, .columnTwice(name)))
      }
    }
  }

  /// Columns may be named by key or by label; a key is never taken for another's label.
  private static func keys(of columns: [Column]) -> [String: String] {
    var keys: [String: String] = [:]
    for column in columns {
      keys[column.label.english] = column.key
      keys[column.label.swedish] = column.key
    }
    for key in [JournalColumn.id, JournalColumn.version] + columns.map(\.key) { keys[key] = key }
    return keys
  }

  /// The cells of the record's own columns; those that Excel left out at the end are empty.
  func cells(of row: TableRow) throws(TableFinding) -> [String: String] {
    if row.cells.dropFirst(width).contains(where: { !$0.trimmed.isEmpty }) {
      throw TableFinding(
        line: row.line, .tooManyCells(expected: width, found: row.cells.count))
    }
    var cells = places.mapValues { $0 < row.cells.count ? row.cells[$0] : "" }
    cells[JournalColumn.id] = nil
    cells[JournalColumn.version] = nil
    return cells
  }

  func cell(_ key: String, of row: TableRow) -> String {
    guard let place = places[key], place < row.cells.count else { return "" }
    return row.cells[place].trimmed
  }
}

extension String {
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
