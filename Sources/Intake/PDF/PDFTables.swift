/// Finds tables in the places of their cells: rows of stacks beside each other, over and over.
struct PDFTables {
  enum Element: Equatable {
    case line(PDFLine)
    case table([[PDFStack]])
  }

  /// How far, in points, cells of one column may begin from each other.
  private static let slack = 6.0

  private var elements: [Element] = []
  private var rows: [[PDFStack]] = []
  /// The row with the most cells, which shows all columns.
  private var fullest: [PDFStack] = []
  /// What stands between two rows: a row with one cell, or text after the table.
  private var between: [PDFStack] = []

  static func elements(_ lines: [PDFLine]) -> [Element] {
    var tables = PDFTables()
    let stacks = PDFStack.stacks(lines)
    var index = 0
    while index < stacks.count {
      var row = [stacks[index]]
      index += 1
      while index < stacks.count, let last = row.last, stacks[index].isBeside(last) {
        row.append(stacks[index])
        index += 1
      }
      tables.take(row)
    }
    tables.endTable()
    return tables.elements
  }

  private mutating func take(_ row: [PDFStack]) {
    var row = row
    guard row.count > 1 else {
      between += row
      if !mayContinue(row[0]) { endTable() }
      return
    }
    if let upper = row[0].cut(above: row[1]) {
      between.append(upper)
      if !mayContinue(upper) { endTable() }
    }
    if let last = rows.last, !isAligned(row, with: last) { endTable() }
    if rows.isEmpty {
      endTable()
    } else {
      rows += between.map { [$0] }
      between = []
    }
    rows.append(row)
    if row.count > fullest.count { fullest = row }
  }

  /// Whether a lone stack can be a row with a single cell: it fits into the first column.
  private func mayContinue(_ stack: PDFStack) -> Bool {
    guard let row = rows.last(where: { $0.count > 1 }) else { return false }
    return between.count < 2 && abs(stack.left - row[0].left) < Self.slack
      && stack.right < row[1].left && stack.lines.count <= 6
  }

  private func isAligned(_ row: [PDFStack], with other: [PDFStack]) -> Bool {
    let full = fullest.isEmpty ? other : fullest
    return row.allSatisfy { cell in
      full.contains {
        abs($0.left - cell.left) < Self.slack || abs($0.right - cell.right) < Self.slack
      }
    } && row[0].page - other[0].page <= 1
  }

  private mutating func endTable() {
    if rows.count(where: { $0.count > 1 }) > 1 {
      elements.append(.table(rows))
    } else {
      for stack in rows.joined() { appendLines(stack.lines) }
    }
    (rows, fullest) = ([], [])
    for stack in between { appendLines(stack.lines) }
    between = []
  }

  /// What is no table is text: cells on one baseline become one line again.
  private mutating func appendLines(_ lines: [PDFLine]) {
    for line in lines {
      if case .line(var last)? = elements.last, last.sharesBaseline(with: line),
        line.left > last.right - line.slack
      {
        last.append(line, spaced: true)
        last.settle()
        elements[elements.count - 1] = .line(last)
      } else {
        elements.append(.line(line))
      }
    }
  }
}
