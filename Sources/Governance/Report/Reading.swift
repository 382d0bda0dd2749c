/// What a statement is, beside it: one statement can tell of something done and claim its effect.
package struct Reading: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case background
    case done
    case planned
    case effect
    case purpose
    case shortfall
    case decision
  }

  package var kind: Kind
  /// The words of the statement that the reading rests on; for a status that stands beside it
  /// (subheading, column, italics) the words there.
  package var words: String
  package var isSure: Bool
  /// Only for an effect: what it claims and what carries it.
  package var effect: Effect?

  package init(_ kind: Kind, words: String, isSure: Bool = true, effect: Effect? = nil) {
    self.kind = kind
    self.words = words
    self.isSure = isSure
    self.effect = effect
  }
}

/// How far a claimed effect reaches and on what it rests.
package struct Effect: Equatable, Sendable {
  /// From what was done to a difference for those whom the service is for.
  package enum Step: String, CaseIterable, Sendable {
    case done
    case reachedPeople
    case changedKnowledge
    case changedPractice
    case difference
  }

  package enum Ground: String, CaseIterable, Sendable {
    /// A value before and after, or against a target.
    case measured
    /// A number of something, without comparison.
    case counted
    /// Somebody's professional judgement, said to be one.
    case judgement
    case none
  }

  package var step: Step
  package var ground: Ground

  package init(step: Step, ground: Ground) {
    self.step = step
    self.ground = ground
  }
}
