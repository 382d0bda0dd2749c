package import Formats
package import Governance
package import Journal

/// Every record of a kind in CSV, for Excel and back again.
package func recordsTable(_ kind: RecordKind, of register: Register) -> [UInt8] {
  CSV.bytes(register.table(of: kind).map { $0.map(SpreadsheetCell.guarded) })
}

/// Why a file can't be read as a table at all.
package enum UnreadableTable: Error, Equatable, Sendable {
  case file(UnreadableFile)
  case broken(CSV.Broken)
}

/// What a CSV file would change in the register, and what of it can't be taken.
///
/// Changes nothing. `persons`: those of the directory, among whom whoever is named must be.
package func planImport(
  _ kind: RecordKind, csv bytes: [UInt8], into register: Register,
  persons: Set<Person.ID>? = nil
) throws(UnreadableTable) -> TablePlan {
  let read: Result<[CSV.Row], CSV.Broken>
  do throws(UnreadableFile) { read = try CSV.rows(of: bytes) } catch { throw .file(error) }
  switch read {
  case .failure(let broken): throw .broken(broken)
  case .success(let rows):
    let table = rows.map { row in
      TableRow(line: row.line, cells: row.cells.map(SpreadsheetCell.bare))
    }
    return register.plan(table, of: kind, persons: persons)
  }
}
