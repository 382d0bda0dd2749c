import Formats
import Words

/// Tables: heads that repeat, rows that stay whole, columns as wide as their words need.
extension WordBodyWriter {
  /// The width of the text, in twentieths of a point.
  static let textWidth = 9070
  /// Word refuses more columns.
  private static let mostColumns = 63

  mutating func addTable(_ grid: Grid) {
    if grid.showsName { paragraph(.caption, Passage(report: grid.name)) }
    guard grid.width <= Self.mostColumns else { return addRowByRow(grid) }
    let widths = grid.columnWidths(of: Self.textWidth)
    let columns = widths.map { "<w:gridCol w:w=\"\($0)\"/>" as XML }
    text += """
      <w:tbl><w:tblPr><w:tblStyle w:val="\(WordStyle.table.rawValue)"/>\
      <w:tblW w:w="\(Self.textWidth)" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:val="\(grid.namesRows ? "04A0" : "0420")" w:firstRow="\(grid.hasHead ? 1 : 0)" \
      w:lastRow="0" w:firstColumn="\(grid.namesRows ? 1 : 0)" w:lastColumn="0" w:noHBand="0" \
      w:noVBand="1"/><w:tblCaption w:val="\(grid.name)"/></w:tblPr>\
      <w:tblGrid>\(columns)</w:tblGrid>
      """
    if grid.hasHead {
      let head = grid.head + Array(repeating: "", count: grid.width - grid.head.count)
      text += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
      for (name, width) in zip(head, widths) {
        let words = run(name, isBold: true)
        text += "\(cellStart(width))<w:p>\(properties(.cell))\(words)</w:p></w:tc>"
      }
      text += "</w:tr>"
    }
    for row in grid.rows { add(row, widths) }
    // Two tables in a row would become one.
    text += "</w:tbl><w:p>\(properties(.cell))</w:p>"
  }

  private mutating func add(_ row: Grid.Row, _ widths: [Int]) {
    text += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
    for (place, width) in widths.enumerated() {
      text += "\(cellStart(width))<w:p>\(properties(.cell))"
      if row.cells.indices.contains(place) { add(row, place) }
      text += "</w:p></w:tc>"
    }
    text += "</w:tr>"
  }

  private mutating func add(_ row: Grid.Row, _ place: Int) {
    var passage = row.cells[place].passage
    if row.cells[place].isMissing {
      for index in passage.runs.indices { passage.runs[index].isBold = true }
    }
    guard let statement = row.statement, let anchor = row.anchor, place == 0 else {
      return addRuns(of: passage)
    }
    let tags = passage.runs.filter { $0.voice == .tag }
    passage.runs.removeAll { $0.voice == .tag }
    addRuns(of: Passage(tags))
    let bookmark = number()
    let isNamed = targets.contains(anchor) || manuscript.draft != nil
    if isNamed {
      text += "<w:bookmarkStart w:id=\"\(bookmark)\" w:name=\"\(Self.bookmark(anchor))\"/>"
    }
    if manuscript.draft == nil {
      addRuns(of: passage)
    } else {
      let words = passage.runs.map { run($0.words, isBold: $0.isBold, isItalic: $0.isItalic) }
      text += control(
        WordTags.statement(statement), name: language("Rad", "Row"), "\(words)")
    }
    if isNamed { text += "<w:bookmarkEnd w:id=\"\(bookmark)\"/>" }
  }

  private func cellStart(_ width: Int) -> XML {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
  }

  /// What is too wide for any paper: each row on its own, cell by cell with the column's name.
  private mutating func addRowByRow(_ grid: Grid) {
    for row in grid.rows {
      var runs: [Passage.Run] = []
      for (place, cell) in row.cells.enumerated() where !cell.passage.isEmpty {
        if !runs.isEmpty { runs.append(.init("; ", .report)) }
        if grid.head.indices.contains(place), !grid.head[place].isEmpty {
          runs.append(.init(grid.head[place] + ": ", .report))
        }
        runs += cell.passage.runs
      }
      if manuscript.draft != nil, let statement = row.statement {
        var whole = Passage.Run(runs.map(\.words).joined(), .report)
        whole.statement = statement
        runs = [whole]
      }
      paragraph(.listItem, Passage(runs))
    }
  }
}

extension Grid {
  var hasHead: Bool { head.contains { !$0.isEmpty } }

  /// How the width is divided: by the longest word and the most words of each column.
  func columnWidths(of whole: Int) -> [Int] {
    let weights = (0..<width).map { place -> Double in
      var texts = rows.map { $0.cells.indices.contains(place) ? $0.cells[place].passage.text : "" }
      if head.indices.contains(place) { texts.append(head[place]) }
      let longest = texts.map(\.utf8.count).max() ?? 0
      let word = texts.flatMap { $0.split(separator: " ") }.map(\.utf8.count).max() ?? 0
      return max(3, Double(min(word, 18)), Double(min(longest, 400)).squareRoot() * 2.2)
    }
    let sum = weights.reduce(0, +)
    var widths = weights.map { Int($0 / sum * Double(whole)) }
    widths[0] += whole - widths.reduce(0, +)
    return widths
  }
}
