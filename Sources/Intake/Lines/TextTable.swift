/// A simple table in plain text: cells parted by tabs, by | or by aligned wide spaces.
struct TextTable: Equatable {
  var rows: [[[String]]]
  var headRows: Int

  /// The lines that a table takes, and the table; `nil` where none begins.
  static func read(_ lines: ArraySlice<TextLine>, spacing: Int) -> (end: Int, table: TextTable)? {
    guard let first = lines.first else { return nil }
    let start = lines.startIndex
    for split in [CellSplit.pipes, .tabs, .spaces] {
      let columns = split.cells(first)
      guard columns.count > 1 else { continue }
      var reading = TableReading(split: split, columns: columns.map(\.column))
      var end = start
      while end < lines.endIndex, reading.take(lines[end], isFirst: end == start, spacing: spacing)
      {
        end += 1
      }
      if let table = reading.table() { return (end, table) }
    }
    return nil
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
