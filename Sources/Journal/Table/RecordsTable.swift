package import Governance

/// A row of a table with the place where it began in its file, from 1.
package struct TableRow: Equatable, Sendable {
  package let line: Int
  package let cells: [String]

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}

/// The columns that the journal adds to every kind's own.
enum JournalColumn {
  static let id = "id"
  static let version = "version"
}

extension Register {
  /// Every record of a kind: a row a record, a column a fact, the columns' keys on top.
  package func table(of kind: RecordKind) -> [[String]] {
    let keys = kind.type.columns.map { $0.key }
    let rows = all(kind).map { live in
      let cells = live.record.cells
      return [live.id, String(live.version)] + keys.map { cells[$0] ?? "" }
    }
    return [[JournalColumn.id, JournalColumn.version] + keys] + rows
  }
}
