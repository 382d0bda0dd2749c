package import Governance

extension FrozenEdition {
  /// A copy without the words of the named parts.
  package func masking(_ names: Set<String>) -> FrozenEdition {
    guard !names.isEmpty else { return self }
    var copy = self
    copy.masked.formUnion(names)
    copy.beside = beside.masking(copy.masked)
    for section in copy.report.sections.indices {
      for block in copy.report.sections[section].blocks.indices {
        let statements = copy.report.sections[section].blocks[block].statements
        copy.report.sections[section].blocks[block].statements = statements.map { statement in
          names.contains("statement/\(statement.id)")
            ? Statement(id: statement.id, text: "") : statement
        }
      }
    }
    for index in copy.plans.indices where names.contains("plan/\(index + 1)") {
      copy.plans[index] = PlanRow()
    }
    for index in copy.changes.indices where names.contains("change/\(index + 1)") {
      copy.changes[index] = ChangeRow()
    }
    return copy
  }

  /// Every part that shows the words of the statements, also as a plan or a change.
  package func parts(showing statements: Set<String>) -> Set<String> {
    let texts = Set(
      report.sections.flatMap(\.blocks).flatMap(\.statements)
        .filter { statements.contains($0.id) && !$0.text.isEmpty }.map(\.text))
    var names = Set(statements.map { "statement/\($0)" })
    for (index, row) in plans.enumerated()
    where texts.contains(row.text) || texts.contains(row.told) {
      names.insert("plan/\(index + 1)")
    }
    for (index, row) in changes.enumerated()
    where texts.contains(row.before) || texts.contains(row.now) {
      names.insert("change/\(index + 1)")
    }
    return names
  }
}
