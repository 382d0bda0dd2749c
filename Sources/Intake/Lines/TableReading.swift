import SwedishText

/// Takes lines as long as they fit the columns of the first one.
struct TableReading {
  let split: CellSplit
  let columns: [Int]
  private var lines: [(cells: [String], isParted: Bool)] = []
  private var ruledAfter: Int?

  init(split: CellSplit, columns: [Int]) {
    (self.split, self.columns) = (split, columns)
  }

  private static let slack = 1
  private static let headWords: WordSet = [
    "status", "läge", "insats", "åtgärd", "aktivitet", "område", "ansvarig", "tidplan", "klart",
    "klar", "när", "kommentar", "uppföljning", "mått", "utfall", "mål", "nyckeltal", "indikator",
    "uppdrag", "planerat", "beslut", "budget", "prognos", "avvikelse", "tid",
  ]
  private static let longestHead = 32

  mutating func take(_ line: TextLine, isFirst: Bool, spacing: Int) -> Bool {
    guard isFirst || (line.blanksBefore <= max(1, spacing) && !line.startsPage) else {
      return false
    }
    let cells = split.cells(line)
    if isRule(cells) && !lines.isEmpty {
      ruledAfter = lines.count
      return true
    }
    guard let placed = place(cells) else { return false }
    lines.append((placed, line.blanksBefore > spacing))
    return true
  }

  /// The |---|---| below a head.
  private func isRule(_ cells: [CellSplit.Cell]) -> Bool {
    cells.count > 1
      && cells.allSatisfy { !$0.text.isEmpty && $0.text.allSatisfy { "-:=".contains($0) } }
  }

  /// The cells in their columns; `nil` when the line is no row of this table.
  private func place(_ cells: [CellSplit.Cell]) -> [String]? {
    var row = Array(repeating: "", count: columns.count)
    for cell in cells {
      guard let index = columns.firstIndex(where: { abs($0 - cell.column) <= slack }) else {
        return nil
      }
      row[index] = cell.text
    }
    if cells.count > 1 { return row }
    guard split == .spaces, let only = cells.first, !lines.isEmpty else { return nil }
    // A single cell is the rest of a wrapped one; in the first column it must fit there.
    let isFirst = abs(only.column - columns[0]) <= slack
    let fits = columns[0] + only.text.count < columns[1]
    return !isFirst || (fits && only.text.first?.isLowercase == true) ? row : nil
  }

  private var slack: Int { split == .spaces ? Self.slack : 0 }

  func table() -> TextTable? {
    guard lines.count > 1 else { return nil }
    let rows = rows()
    guard rows.count > 1 else { return nil }
    let isRuled =
      ruledAfter == 1 || (lines[1].isParted && lines.dropFirst(2).allSatisfy { !$0.isParted })
    return TextTable(rows: rows, headRows: isRuled || Self.isHead(rows[0]) ? 1 : 0)
  }

  private func rows() -> [[[String]]] {
    let parted = lines.dropFirst().count { $0.isParted }
    // Where empty lines part the rows, all lines between two of them are one row.
    let isGrouped = parted > 1 && parted < lines.count - 1
    var rows: [[[String]]] = []
    for line in lines {
      let goesOn = isGrouped ? !line.isParted : continuesRow(line.cells, after: rows)
      guard goesOn, !rows.isEmpty else {
        rows.append(line.cells.map { $0.isEmpty ? [] : [$0] })
        continue
      }
      for (index, text) in line.cells.enumerated() where !text.isEmpty {
        rows[rows.count - 1][index].append(text)
      }
    }
    return rows
  }

  private func continuesRow(_ cells: [String], after rows: [[[String]]]) -> Bool {
    guard split == .spaces, let first = cells.first else { return false }
    return first.isEmpty || (first.first?.isLowercase == true && rows.count > 1)
  }

  static func isHead(_ row: [[String]]) -> Bool {
    let texts = row.map { $0.joined(separator: " ") }
    guard texts.allSatisfy({ $0.count <= longestHead && !$0.hasSuffix(".") }) else { return false }
    return texts.contains { text in
      text.lowercased().split { !$0.isLetter }.contains { headWords.contains(String($0)) }
    }
  }
}
