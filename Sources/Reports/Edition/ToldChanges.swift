package import Governance
package import Words

/// A change with where it is told, and the statement on the page that it leads to.
package struct ToldChange: Sendable {
  let row: FrozenEdition.ChangeRow
  let place: String
  let target: Statement?

  /// A change on its way to be told.
  ///
  /// `place`: the heading that it is told under.
  /// `target`: the statement that it leads to.
  package init(row: FrozenEdition.ChangeRow, place: String, target: Statement?) {
    self.row = row
    self.place = place
    self.target = target
  }
}

/// What has changed, place by place: what was done or moved first, the many new claims last.
package struct ToldChanges: Sendable {
  /// As many new claims as are listed openly; more than so are folded, or they drown the rest.
  static let mostListed = 3

  struct Place: Sendable {
    let title: String
    let listed: [ToldChange]
    /// New claims, which stand in the report too.
    let folded: [ToldChange]
  }

  typealias Kind = FrozenEdition.ChangeRow.Kind

  static let order: [Kind] = [.done, .moved, .dropped, .newFigure, .reworded, .gone, .new]

  let places: [Place]
  /// How many there are of each kind, in order.
  let counts: [(kind: Kind, count: Int)]

  package init(_ changes: [ToldChange]) {
    var titles: [String] = []
    var byTitle: [String: [ToldChange]] = [:]
    for change in changes {
      if byTitle[change.place] == nil { titles.append(change.place) }
      byTitle[change.place, default: []].append(change)
    }
    places = titles.map { Place($0, byTitle[$0, default: []]) }
    counts = Self.order.map { kind in (kind, changes.count { $0.row.kind == kind }) }
      .filter { $0.count > 0 }
  }

  /// "5 genomförda, 2 framflyttade och 72 nya påståenden".
  package func summary(in language: Language) -> String {
    language.list(counts.map { $0.kind.counted($0.count, in: language) })
  }
}

extension ToldChanges.Place {
  fileprivate init(_ title: String, _ changes: [ToldChange]) {
    let ordered = ToldChanges.order.flatMap { kind in changes.filter { $0.row.kind == kind } }
    let new = ordered.filter { $0.row.kind == .new }
    let isFolded = new.count > ToldChanges.mostListed
    self.init(
      title: title, listed: isFolded ? ordered.filter { $0.row.kind != .new } : ordered,
      folded: isFolded ? new : [])
  }
}
