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

  /// Every part that shows what is passed: statements also as a plan or a change, a picture with its
  /// file.
  ///
  /// `passages`: identifiers of statements and names of other parts ("figure/1").
  package func parts(showing passages: Set<String>) -> Set<String> {
    let others = passages.intersection(partNames)
    let statements = passages.subtracting(others)
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
    for (index, figure) in figures.enumerated() where others.contains(Self.figure(index + 1)) {
      if case .picture(let picture) = figure { names.insert(Self.picture(picture.digest)) }
    }
    return names.union(others)
  }

  private var partNames: Set<String> { Set(parts.map(\.name)) }
}
