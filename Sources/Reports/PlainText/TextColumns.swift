/// A table in letters of one width.
struct TextColumns {
  let head: [String]
  let rows: [[String]]

  /// `nil` when a line would be wider.
  func drawn(within width: Int) -> [String]? {
    let isNamed = head.contains { !$0.isEmpty }
    let all = (isNamed ? [head] : []) + rows
    let count = all.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      all.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (count - 1) <= width else { return nil }
    var drawn = all.map { line($0, widths) }
    if isNamed {
      drawn.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    }
    return drawn
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell + String(repeating: " ", count: width - cell.count + 2)
    }
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
