/// Marks the cells that merging has covered.
///
/// A merged range may be as large as the sheet, so only rows that hold something are marked, and
/// only as far to the right as any row goes.
struct CellMerging {
  private struct Cover {
    var columns: ClosedRange<Int>
    var first: CellAddress
  }

  private let rows: [ReadRow]
  private(set) var room: Int
  private let lastColumn: Int
  /// By the row's place among those that hold something.
  private var covers: [Int: [Cover]] = [:]

  init(_ rows: [ReadRow], room: Int) {
    self.rows = rows
    self.room = room
    lastColumn = rows.reduce(0) { max($0, $1.cells.last?.column ?? 0) }
  }

  mutating func merge(_ range: CellRange) throws(UnreadableFile) {
    let last = min(range.last.column, lastColumn)
    var index = firstIndex(ofRow: range.first.row)
    while index < rows.count, rows[index].number <= range.last.row {
      let isFirstRow = rows[index].number == range.first.row
      let start = range.first.column + (isFirstRow ? 1 : 0)
      if start <= last {
        guard last - start < room else { throw .tooManyCells(limit: SheetLimit.cells) }
        room -= last - start + 1
        covers[index, default: []].append(Cover(columns: start...last, first: range.first))
      }
      index += 1
    }
  }

  /// The rows with what is covered marked in them.
  func merged() -> [ReadRow] {
    guard !covers.isEmpty else { return rows }
    var merged = rows
    for (index, covers) in covers { merged[index].cells = cells(of: rows[index], covers) }
    return merged
  }

  /// What stands in a covered cell is seen by nobody, and is left out.
  private func cells(of row: ReadRow, _ covers: [Cover]) -> [ReadCell] {
    var cells: [ReadCell] = []
    var old = row.cells[...]
    var free = 1
    // Ranges that overlap are a fault of the file; the one that starts first counts.
    for cover in covers.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      let start = max(free, cover.columns.lowerBound)
      guard start <= cover.columns.upperBound else { continue }
      free = cover.columns.upperBound + 1
      cells += old.prefix { $0.column < start }
      cells += (start..<free).map { ReadCell(column: $0, value: .empty, merged: cover.first) }
      old = old.drop { $0.column < free }
    }
    return cells + old
  }

  private func firstIndex(ofRow number: Int) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
