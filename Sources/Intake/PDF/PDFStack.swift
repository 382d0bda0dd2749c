/// Lines right below each other that begin, end or lie at the same place: a cell or a paragraph.
struct PDFStack: Equatable {
  var lines: [PDFLine]

  /// Lines farther below than this many of their heights belong to something else.
  private static let reach = 2.0
  private static let slack = 3.0

  var left: Double { lines.map(\.left).min() ?? 0 }
  var right: Double { lines.map(\.right).max() ?? 0 }
  var top: Double { lines.first?.top ?? 0 }
  var bottom: Double { lines.last?.bottom ?? 0 }
  var page: Int { lines.first?.page ?? 0 }

  static func stacks(_ lines: [PDFLine]) -> [PDFStack] {
    var stacks: [PDFStack] = []
    for line in lines {
      if let last = stacks.indices.last, stacks[last].takes(line) {
        stacks[last].lines.append(line)
      } else {
        stacks.append(PDFStack(lines: [line]))
      }
    }
    return stacks
  }

  private func takes(_ line: PDFLine) -> Bool {
    guard let last = lines.last, last.page == line.page else { return false }
    let step = line.bottom - last.bottom
    guard step > last.slack, step < max(last.height, line.height) * Self.reach else { return false }
    return abs(line.left - last.left) < Self.slack || abs(line.right - last.right) < Self.slack
      || abs(line.middle - last.middle) < Self.slack || abs(line.left - last.textLeft) < Self.slack
  }

  /// Whether it stands to the right of a cell in the same row.
  ///
  /// Text right above a table is in the cell's stack too, so only lines at this height count.
  func isBeside(_ cell: PDFStack) -> Bool {
    let level = cell.lines.filter { $0.page == page && $0.bottom > top && $0.top < bottom }
    guard let right = level.map(\.right).max(), left > right - Self.slack else { return false }
    let common = min(bottom, cell.bottom) - max(top, cell.top)
    return common > min(bottom - top, cell.bottom - cell.top) * 0.4
  }

  /// The column whose cells begin, end or lie nearest to where this one does.
  static func column(_ cell: PDFStack, among columns: [PDFStack]) -> Int? {
    columns.indices.min { cell.distance(to: columns[$0]) < cell.distance(to: columns[$1]) }
  }

  private func distance(to other: PDFStack) -> Double {
    min(abs(left - other.left), abs(right - other.right))
  }

  /// Parts what stands above the row that the other cell tells of.
  mutating func cut(above cell: PDFStack) -> PDFStack? {
    guard let index = lines.lastIndex(where: { abs($0.top - cell.top) < $0.slack }), index > 0
    else { return nil }
    let upper = PDFStack(lines: Array(lines[..<index]))
    lines.removeFirst(index)
    return upper
  }
}
