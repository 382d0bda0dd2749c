/// Charts and pictures in the text form of blocks.
///
/// "!diagram" begins a chart, "!||" has its categories and "!|" the values of a series; "!bild" is
/// a picture. "!" before a statement makes it the caption.
extension BlocksText {
  static func lines(of block: Block) -> [String] {
    let caption = block.statements.map { "! \(marked($0))" }
    switch block.kind {
    case .chart(let chart):
      let rows = chart.rowTexts
      let values = rows.dropFirst().map { "!| \($0)" }
      return ["!diagram \(chart.headText)", "!|| \(rows[0])"] + values + caption
    case .picture(let picture): return ["!bild \(picture.wholeText)"] + caption
    case .heading, .paragraph, .listItem, .table, .adopted, .quote: return []
    }
  }

  /// Takes a line that begins with "!"; `false` when it is none of a figure's.
  ///
  /// `open`: the block that the line may go on with.
  static func take(_ line: String, into blocks: inout [Block], isOpen: Bool) -> Bool {
    if let head = rest(of: line, after: "!diagram ") {
      return append(Chart(headText: head).map(Block.Kind.chart), to: &blocks)
    }
    if let text = rest(of: line, after: "!bild ") {
      return append(Picture(wholeText: text).map(Block.Kind.picture), to: &blocks)
    }
    guard isOpen, let last = blocks.indices.last, blocks[last].kind.isFigure else { return false }
    if let words = rest(of: line, after: "! ") {
      guard let caption = Statement(marked: words, isRow: false) else { return false }
      blocks[last].statements.append(caption)
      return true
    }
    guard case .chart(var chart) = blocks[last].kind else { return false }
    if let cells = rest(of: line, after: "!||") {
      chart.categories = Array(RowsText.cells(cells).dropFirst())
    } else {
      guard let row = rest(of: line, after: "!|"), chart.append(RowsText.cells(row)) else {
        return false
      }
    }
    blocks[last].kind = .chart(chart)
    return true
  }

  private static func append(_ kind: Block.Kind?, to blocks: inout [Block]) -> Bool {
    guard let kind else { return false }
    blocks.append(Block(kind: kind, statements: []))
    return true
  }

  private static func rest(of line: String, after sign: String) -> Substring? {
    line.hasPrefix(sign) ? line.dropFirst(sign.count) : nil
  }
}
