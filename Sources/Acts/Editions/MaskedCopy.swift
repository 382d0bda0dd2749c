package import Governance

extension FrozenEdition {
  /// A copy without what the named parts hold, put together as from a folder that lacks them.
  package func masking(_ names: Set<String>) throws(IncompleteEdition) -> FrozenEdition {
    guard !names.isEmpty else { return self }
    let hidden = masked.union(names)
    let parts = parts
    let values = Dictionary(
      parts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    var copy = try FrozenEdition(parts: parts.map(\.name)) { name in
      hidden.contains(name) ? nil : values[name]
    }
    // A picture that is gone is no part any more.
    copy.masked.formUnion(masked)
    copy.beside = beside.masking(copy.masked)
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
