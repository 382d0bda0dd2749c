package import Formats
import Governance
import Words

extension Manuscript {
  /// Every table and chart as a sheet of its own, with what it belongs to above it.
  ///
  /// `nil` when the document has none.
  package func excel() throws(Workbook.Refusal) -> [UInt8]? {
    var sheets: [Workbook.Sheet] = []
    for chapter in chapters {
      let title = [chapter.number, chapter.title].compactMap(\.self).joined(separator: " ")
      for grid in chapter.pieces.compactMap(\.grid) {
        sheets.append(grid.sheet(number: sheets.count + 1, note: "\(cover.title). \(title)"))
      }
    }
    guard !sheets.isEmpty else { return nil }
    let properties = OfficeProperties(
      title: cover.title, creator: cover.body.isEmpty ? "Roder" : cover.body,
      createdDay: cover.fileDay)
    return try ExcelWriter.bytes(
      of: Workbook(sheets: sheets, properties: properties, labels: Workbook.Labels(in: language)))
  }
}

extension Piece {
  fileprivate var grid: Grid? {
    switch self {
    case .table(let grid): grid
    case .figure(let figure): figure.grid
    case .heading, .paragraph, .wording, .list, .fold: nil
    }
  }
}

extension Grid {
  /// As wide as Excel shows without help.
  private static let mostName = 24

  fileprivate func sheet(number: Int, note: String) -> Workbook.Sheet {
    let texts = rows.map { row in
      (0..<width).map { row.cells.indices.contains($0) ? row.cells[$0].passage.text : "" }
    }
    let columns = (0..<width).map { place -> Workbook.Column in
      let column = texts.map { $0[place] }
      let heading = head.indices.contains(place) ? head[place] : ""
      return Workbook.Column(heading, Self.kind(of: column))
    }
    let cells = texts.map { row in
      zip(row, columns).map { text, column in Self.cell(text, column.kind) }
    }
    return Workbook.Sheet(
      name: "\(number) \(name.prefix(Self.mostName))", note: "\(note): \(name)", columns: columns,
      rows: cells)
  }

  /// A column of numbers is written as numbers, with the decimals that stand there.
  private static func kind(of texts: [String]) -> Workbook.Column.Kind {
    let filled = texts.filter { !$0.isEmpty }
    let numbers = filled.compactMap(FixedDecimal.init)
    guard !filled.isEmpty, numbers.count == filled.count else {
      return filled.contains { $0.utf8.count > 40 } ? .longText : .text
    }
    let places = numbers.map(\.decimals).max() ?? 0
    return places == 0 ? .wholeNumber : .decimal(places: places)
  }

  private static func cell(_ text: String, _ kind: Workbook.Column.Kind) -> Formats.Cell {
    guard !text.isEmpty else { return .empty }
    switch kind {
    case .wholeNumber, .decimal:
      return FixedDecimal(text).map { .number(SheetNumber($0.units, places: $0.decimals)) }
        ?? .text(text)
    case .text, .amount, .day, .choice, .longText: return .text(text)
    }
  }
}
