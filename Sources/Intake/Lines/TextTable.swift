/// A simple table in plain text: cells parted by tabs, by | or by aligned wide spaces.
struct TextTable: Equatable {
  var rows: [[[String]]]
  var headRows: Int

  /// How far the lines reach that were tried, and the table; `nil` where they are none.
  ///
  /// What was tried in vain is not tried again from its second line on: that would cost the
  /// square of the file's length.
  static func read(_ lines: ArraySlice<TextLine>, spacing: Int) -> (end: Int, table: TextTable?) {
    var tried = lines.startIndex + 1
    guard let first = lines.first else { return (tried, nil) }
    for split in [CellSplit.pipes, .tabs, .spaces] {
      let columns = split.cells(first)
      guard columns.count > 1 else { continue }
      var reading = TableReading(split: split, columns: columns.map(\.column))
      var end = lines.startIndex
      while end < lines.endIndex,
        reading.take(lines[end], isFirst: end == lines.startIndex, spacing: spacing)
      {
        end += 1
      }
      if let table = reading.table() { return (end, table) }
      tried = max(tried, end)
    }
    return (tried, nil)
  }
}

/// How the cells of a line are told apart.
enum CellSplit {
  case pipes, tabs, spaces

  /// Narrower gaps than this stand inside sentences.
  private static let gap = 3

  struct Cell: Equatable {
    var text: String
    var column: Int
  }

  func cells(_ line: TextLine) -> [Cell] {
    switch self {
    case .pipes: Self.piped(line.text)
    case .tabs: Self.tabbed(line)
    case .spaces: Self.spaced(line)
    }
  }

  private static func piped(_ text: String) -> [Cell] {
    guard text.utf8.contains(0x7C) else { return [] }
    var parts = text.split(separator: "|", omittingEmptySubsequences: false)[...]
    if text.hasPrefix("|") { parts = parts.dropFirst() }
    if text.hasSuffix("|") { parts = parts.dropLast() }
    return parts.enumerated().map { Cell(text: String($1).foldingWhiteSpace(), column: $0) }
  }

  private static func tabbed(_ line: TextLine) -> [Cell] {
    guard line.text.utf8.contains(0x09) else { return [] }
    return line.text.split(separator: "\t").enumerated()
      .map { Cell(text: String($1).foldingWhiteSpace(), column: $0) }
      .filter { !$0.text.isEmpty }
  }

  private static func spaced(_ line: TextLine) -> [Cell] {
    guard !line.text.utf8.contains(0x09) else { return [] }
    guard line.text.contains("  ") else { return [Cell(text: line.text, column: line.indent)] }
    var cells: [Cell] = []
    var (column, spaces, text, start) = (line.indent, 0, "", line.indent)
    for scalar in line.text.unicodeScalars {
      if scalar == " " {
        spaces += 1
      } else {
        if spaces >= gap {
          cells.append(Cell(text: text, column: start))
          (text, start) = ("", column)
        } else if spaces > 0 {
          text.append(" ")
        }
        text.unicodeScalars.append(scalar)
        spaces = 0
      }
      column += 1
    }
    cells.append(Cell(text: text, column: start))
    return cells
  }
}
