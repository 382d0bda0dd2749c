/// What differs between two editions of a report, one difference at a time.
package struct Change: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Told for the first time.
    case new
    /// Was planned, is done.
    case done
    case moved(to: String?)
    case dropped(because: String?)
    case reworded(from: String, to: String)
    /// The same sentence with another value.
    case newFigure(from: String, to: String)
    /// Stood in the earlier edition, does not stand in this one, and was no plan.
    case gone
  }

  package var kind: Kind
  package var earlier: Placed?
  package var now: Placed?

  package init(kind: Kind, earlier: Placed?, now: Placed?) {
    self.kind = kind
    self.earlier = earlier
    self.now = now
  }
}
