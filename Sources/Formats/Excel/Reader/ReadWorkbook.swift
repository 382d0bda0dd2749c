/// What a workbook from outside holds, cell by cell.
package struct ReadWorkbook: Equatable, Sendable {
  package var sheets: [ReadSheet]
  /// Names of what was not read: hidden sheets, and sheets that are only a chart.
  package var leftOut: [String]
}

package struct ReadSheet: Equatable, Sendable {
  package var name: String
  /// Only rows and cells that hold something, in order.
  package var rows: [ReadRow]
  /// Where tables stand, their headings first.
  package var tables: [CellRange]

  /// The cell at "B7"; `nil` when it is empty or no cell.
  package subscript(_ address: String) -> ReadCell? {
    guard let address = CellAddress(address) else { return nil }
    return rows.first { $0.number == address.row }?.cells.first { $0.column == address.column }
  }
}

package struct ReadRow: Equatable, Sendable {
  package var number: Int
  package var cells: [ReadCell]
}

package struct ReadCell: Equatable, Sendable {
  package var column: Int
  package var value: Cell
  /// Why the value is empty though something stands there.
  package var problem: CellProblem?
  /// The cell that this one is merged into, which holds the value for both.
  package var merged: CellAddress?
}

/// What stands in a cell and can't be taken as a value.
package enum CellProblem: Equatable, Sendable {
  /// "#N/A", "#DIV/0!".
  case error(String)
  /// A formula that no program has calculated yet.
  case uncalculated
  /// Something that no spreadsheet program writes.
  case unreadable
}
