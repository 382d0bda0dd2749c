/// What a cell says of its place among the columns.
struct WordCell: Equatable, Sendable {
  var columns = 1
  /// Covered by the cell above or to the left: its text is never seen.
  var isCovered = false
}

/// A row while its cells are read.
private struct WordRow {
  /// Word has no more columns than this.
  private static let widest = 63

  var cells: [[SourceParagraph]] = []
  var isHead = false
  var isDeleted = false
  var columnsAfter = 0

  mutating func pad(_ columns: Int) {
    let room = max(0, Self.widest - cells.count)
    cells += Array(repeating: [], count: min(max(0, columns), room))
  }
}

extension WordBody {
  mutating func table(into flow: inout WordFlow) throws(UnreadableFile) {
    var rows: [WordRow] = []
    try read(into: &rows)
    let kept = rows.filter { !$0.isDeleted && !$0.cells.isEmpty }
    guard kept.contains(where: { $0.cells.contains { !$0.isEmpty } }) else {
      flow.followsGap = true
      return
    }
    flow.append(.table(rows: kept.map(\.cells), headRows: kept.prefix(while: \.isHead).count))
  }

  mutating func cellProperties() throws(UnreadableFile) -> WordCell {
    var cell = WordCell()
    while let tag = try xml.nextChild() {
      switch tag {
      case .gridSpan: cell.columns = try xml.number() ?? 1
      // Without a value, the cell continues the one that began the merge.
      case .vMerge, .hMerge: cell.isCovered = try xml.setting() != "restart" || cell.isCovered
      default: try xml.skip()
      }
    }
    return cell
  }

  private mutating func read(into rows: inout [WordRow]) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .tr:
        var row = WordRow()
        try read(into: &row)
        row.pad(row.columnsAfter)
        rows.append(row)
      case .choice, .fallback:
        try read(into: &rows)
        return try xml.skipRest()
      case _ where tag.isWrapper:
        let depth = marks.depth
        try read(into: &rows)
        marks.leave(to: depth)
      case .sdtPr: _ = try isContents()
      default: try pass(tag)
      }
    }
  }

  private mutating func read(into row: inout WordRow) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .trPr: try properties(of: &row)
      case .tc:
        let flow = try flow()
        row.cells.append(flow.cell.isCovered ? [] : flow.paragraphs)
        row.pad(flow.cell.columns - 1)
      case .choice, .fallback:
        try read(into: &row)
        return try xml.skipRest()
      case _ where tag.isWrapper:
        let depth = marks.depth
        try read(into: &row)
        marks.leave(to: depth)
      case .sdtPr: _ = try isContents()
      default: try pass(tag)
      }
    }
  }

  private mutating func properties(of row: inout WordRow) throws(UnreadableFile) {
    while let tag = try xml.nextChild() {
      switch tag {
      case .tblHeader: row.isHead = try xml.toggle()
      case .gridBefore: row.pad(try xml.number() ?? 0)
      case .gridAfter: row.columnsAfter = try xml.number() ?? 0
      case .del:
        row.isDeleted = true
        try xml.skip()
      default: try xml.skip()
      }
    }
  }
}
