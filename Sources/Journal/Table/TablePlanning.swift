package import Governance

extension Register {
  /// What the table would change, row by row; its first row names the columns.
  ///
  /// Cells that say what the record says change nothing; records that no row names stay.
  /// `persons`: those of the directory, when it is at hand.
  package func plan(
    _ rows: [TableRow], of kind: RecordKind, persons: Set<Person.ID>? = nil
  ) -> TablePlan {
    plan(rows, as: kind.type, persons)
  }

  private func plan<R: Record>(
    _ rows: [TableRow], as type: R.Type, _ persons: Set<Person.ID>?
  ) -> TablePlan {
    var plan = TablePlan()
    guard let first = rows.first else {
      plan.findings = [TableFinding(line: 1, .nothingInIt)]
      return plan
    }
    let header = TableHeader(first, columns: R.columns)
    plan.findings = header.findings
    if !plan.findings.isEmpty { return plan }
    var planning = RowPlanning<R>(self, header, rows.dropFirst(), persons)
    for row in rows.dropFirst() where !row.cells.allSatisfy(\.trimmed.isEmpty) {
      planning.take(row)
    }
    return planning.plan
  }
}
