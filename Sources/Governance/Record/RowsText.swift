/// Rows of named cells as text: one row a line, cells between " | ".
///
/// A bar in a cell is written "\|", a backslash "\\" and a line break "\n".
struct RowsText {
  let columns: [Column]

  init(_ columns: [Column]) { self.columns = columns }

  func text(_ rows: [Canonical]) -> String {
    rows.map { row in
      Self.line(columns.map { $0.text(row[$0.key]) })
    }.joined(separator: "\n")
  }

  func rows(_ text: String) throws(Refusal.Cell) -> [Canonical] {
    var rows: [Canonical] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = Self.cells(line)
      guard cells.count == columns.count else {
        throw .wrongCells(row: rows.count + 1, expected: columns.count, found: cells.count)
      }
      rows.append(try row(cells))
    }
    return rows
  }

  private func row(_ cells: [String]) throws(Refusal.Cell) -> Canonical {
    var row = Canonical.Object()
    for (column, cell) in zip(columns, cells) {
      row[column.key] = try column.cell(cell)
      if column.isRequired && row[column.key] == nil { throw .missing }
    }
    return .object(row)
  }

  static func line(_ cells: [String]) -> String {
    cells.map(escaped).joined(separator: " | ")
  }

  static func escaped(_ cell: String) -> String {
    cell.reduce(into: "") { text, character in
      switch character {
      case "\\", "|": text += "\\\(character)"
      case _ where character.isNewline: text += "\\n"
      default: text.append(character)
      }
    }
  }

  /// The cells of a line, taken apart at bars that aren't escaped, without outer white space.
  static func cells(_ line: some StringProtocol) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line {
      if isEscaped {
        cells[cells.count - 1].append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map(trimmed)
  }
}
