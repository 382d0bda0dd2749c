/// What became of a planned statement; it has that statement's identifier.
///
/// The only place that says so. Before its day an item needs no answer.
package struct Settlement: Equatable, Sendable {
  package enum Outcome: Equatable, Sendable {
    case notYetDue
    case asPlanned
    case partlyDone(rest: String)
    case done(on: Day?)
    case routine
    /// `to` is a day, or a time in words ("våren 2027").
    case moved(to: String)
    case dropped(because: String)
    /// Goes on in another planned statement, by its identifier.
    case merged(into: String)
    case takenOver(by: String)
    case notAPlan
  }

  package enum Refusal: Error, Equatable, Sendable {
    case withoutRest
    case withoutDay
    case withoutReason
    case withoutSuccessor
  }

  /// The edition in which it is told.
  package var edition: Edition.ID?
  /// The statement of that edition that tells, when one does.
  package var told = ""
  package var measure: Measure.ID?
  package private(set) var outcome = Outcome.asPlanned

  package init() {}

  package init(
    _ outcome: Outcome, in edition: Edition.ID?, told: String = "", measure: Measure.ID? = nil
  ) throws(Refusal) {
    self.edition = edition
    self.told = told
    self.measure = measure
    self.outcome = try outcome.checked()
  }

  /// What holds for a plan whose day hasn't come, before anybody answers.
  package init(notYetDueIn edition: Edition.ID) {
    self.edition = edition
    outcome = .notYetDue
  }

  package func answered(_ outcome: Outcome) throws(Refusal) -> Settlement {
    var settlement = self
    settlement.outcome = try outcome.checked()
    return settlement
  }

  /// Gives a stored answer back, as it was.
  mutating func restore(_ stored: Outcome) { outcome = stored }
}
