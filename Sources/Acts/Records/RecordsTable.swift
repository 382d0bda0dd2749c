import Formats
package import Governance
package import Journal

/// Every record of a kind in CSV, for Excel and back again.
package func recordsTable(_ kind: RecordKind, of register: Register) -> [UInt8] {
  CSV.bytes(register.table(of: kind).map { $0.map(SpreadsheetCell.guarded) })
}

/// What a table from outside would change in the register, and what of it can't be taken.
///
/// Changes nothing. `persons`: those of the directory, among whom whoever is named must be.
package func planImport(
  _ kind: RecordKind, _ file: TableFile, into register: Register, persons: Set<Person.ID>? = nil
) -> TablePlan {
  register.plan(file.rows, of: kind, persons: persons)
}
