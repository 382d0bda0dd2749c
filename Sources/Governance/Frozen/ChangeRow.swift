extension FrozenEdition.ChangeRow {
  /// The change in words alone, as it freezes.
  package init(_ change: Change) {
    self.init()
    area = (change.now ?? change.earlier)?.area ?? ""
    before = change.earlier?.statement.text ?? ""
    now = change.now?.statement.text ?? ""
    switch change.kind {
    case .new: kind = .new
    case .done: kind = .done
    case .gone: kind = .gone
    case .moved(let to): (kind, self.to) = (.moved, to ?? "")
    case .dropped(let because): (kind, to) = (.dropped, because ?? "")
    case .reworded(let from, let to): (kind, self.from, self.to) = (.reworded, from, to)
    case .newFigure(let from, let to): (kind, self.from, self.to) = (.newFigure, from, to)
    }
  }
}
