import Governance

/// The report itself in the plain text of an edition.
extension EditionText {
  mutating func addReport() {
    if edition.report.sections.isEmpty {
      lines.blank()
      lines.add(words.noContent)
    }
    for section in edition.report.sections.map(\.withoutEmptyBlocks) {
      lines.blank()
      lines.blank()
      let number = section.number.map { $0 + " " } ?? ""
      lines.heading(number + section.heading(in: language))
      if section.blocks.isEmpty { lines.add(words.nothingWritten) }
      var last: Block.Kind?
      for block in section.blocks {
        if last != nil, !(last == .listItem && block.kind == .listItem) { lines.blank() }
        add(block, after: last)
        last = block.kind
      }
    }
  }

  private mutating func add(_ block: Block, after last: Block.Kind?) {
    let text = block.statements.map(printed).joined(separator: " ")
    switch block.kind {
    case .heading, .paragraph: lines.add(text)
    case .listItem: lines.add(text, lead: "- ")
    case .adopted, .quote:
      if block.kind != last { lines.add(label(of: block.kind)) }
      lines.add(text, quoting: "> ")
    case .table(let head): addTable(head, block.statements.map(cells))
    case .chart(let chart):
      lines.add(chart.title)
      addTable(chart.table.head, chart.table.rows)
      lines.add(text)
    case .picture(let picture):
      lines.add(picture.alternative, lead: language("[Bild] ", "[Picture] "))
      lines.add(text)
    }
  }

  private func label(of wording: Block.Kind) -> String {
    wording == .adopted
      ? language("[Antagen lydelse]", "[Adopted wording]")
      : language("[Citerad inriktning]", "[Direction as quoted]")
  }

  /// With "[Planerat]" before a sentence that is planned.
  private func printed(_ statement: Statement) -> String {
    guard !edition.masked.contains("statement/\(statement.id)") else { return words.maskedWord }
    return mark(statement) + statement.text
  }

  private func mark(_ statement: Statement) -> String {
    words.marksPlanned(statement) ? "[\(words.planned)] " : ""
  }

  private func cells(_ statement: Statement) -> [String] {
    guard !edition.masked.contains("statement/\(statement.id)"), !statement.cells.isEmpty else {
      return [printed(statement)]
    }
    return [mark(statement) + statement.cells[0]] + statement.cells.dropFirst()
  }

  /// In columns when they have room; else each row on its own, cell by cell with the column's name.
  private mutating func addTable(_ head: [String], _ rows: [[String]]) {
    let table = TextColumns(head: head, rows: rows)
    if let drawn = table.drawn(within: Lines.width) {
      for line in drawn { lines.verbatim(line) }
      return
    }
    for row in table.rows {
      let shown = row.enumerated().filter { !$0.element.isEmpty }
      for (place, cell) in shown {
        let name = head.indices.contains(place) && !head[place].isEmpty ? head[place] + ": " : ""
        let isFirst = place == shown.first?.offset
        lines.add(name + cell, lead: isFirst ? "- " : "", indent: isFirst ? 0 : 2)
      }
    }
  }
}

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
