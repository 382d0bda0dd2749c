import Formats
import Governance

extension Part.Table {
  init(_ rows: [[[SourceParagraph]]], headRows: Int) {
    let cells = rows.map { row in
      row.map { cell in
        cell.map { Passage($0).text }.filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
    let looks = Part.Table.looksLikeHead(cells.first ?? [], of: cells.count) ? 1 : 0
    // A head over nothing is a row.
    let lastRow = cells.lastIndex { $0.contains { !$0.isEmpty } } ?? 0
    let heads = min(max(headRows, looks), lastRow)
    head = Part.Table.joined(Array(cells.prefix(heads)))
    var kept: [[String]] = []
    var italic: [Bool] = []
    for (row, source) in zip(cells, rows).dropFirst(heads)
    where row.contains(where: { !$0.isEmpty }) {
      let passages = source.flatMap { $0 }.map(Passage.init).filter { !$0.isEmpty }
      kept.append(row)
      italic.append(passages.allSatisfy(\.isAllItalic))
    }
    self.rows = kept
    italicRows = italic
  }

  /// Several header rows become one, column by column.
  private static func joined(_ rows: [[String]]) -> [String] {
    guard rows.count > 1 else { return rows.first ?? [] }
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).map { column in
      rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
        .joined(separator: " ")
    }
  }

  /// Short cells without full stops, of which one names what such tables hold.
  private static func looksLikeHead(_ row: [String], of count: Int) -> Bool {
    guard count > 1, row.count > 1 else { return false }
    let short = row.allSatisfy { $0.utf8.count <= 40 && !$0.hasSuffix(".") }
    return short
      && row.contains { cell in names.contains { cell.lowercased().hasPrefix($0) } }
      && row.filter { !$0.isEmpty }.count * 2 >= row.count
  }

  private static let names = [
    "status", "läge", "nuläge", "insats", "åtgärd", "aktivitet", "område", "klart", "tid", "ansvar",
    "kommentar", "mål", "inriktning", "nyckeltal", "indikator", "utfall", "uppdrag", "när", "vad",
    "genomför", "senast", "period", "resultat",
  ]
}
