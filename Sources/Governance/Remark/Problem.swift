extension Remark {
  /// What is wrong, as data; the words for people are chosen where the remark is shown.
  package enum Problem: Equatable, Sendable {
    /// A quote that differs from the adopted wording; one of the two is empty when words were only
    /// added or only left out.
    case alteredQuote(from: String, to: String)
    /// The direction chapter differs from the earlier edition's.
    case alteredDirection(from: String, to: String)
    case effectWithoutGround(Effect)
    case summaryClaimsMore(Overclaim)
    case summaryLeavesOut
    case uncountedQuantity
    case sameThingTwice
    /// Of so many measures in the area, done or planned, `without` name neither owner nor time.
    case noOwnerNoDay(without: Int, of: Int)
    /// LIX of the area's text and how many of its sentences are longer than 40 words.
    case hardToRead(lix: Int, longSentences: Int, longest: Int)
    case decisionWithoutThread(missing: [Thread])
    /// The text says that type alone shows what is planned; `isLost` when the file can't hold it.
    case statusByTypeOnly(isLost: Bool)
    case couldPointOutAPerson(PersonalTrace)
    case plan(Fate)
    case change(Change.Kind)
  }

  /// How a summary goes beyond the body.
  package enum Overclaim: String, CaseIterable, Equatable, Sendable {
    case plannedBecameDone
    case purposeBecameEffect
    case cautiousBecameCertain
  }

  /// What a cited decision should be followed to.
  package enum Thread: String, CaseIterable, Equatable, Sendable {
    case money
    case measure
    case effect
  }

  package enum PersonalTrace: String, CaseIterable, Equatable, Sendable {
    case personalNumber
    case mailAddress
    case initials
    case oneInASmallGroup
    case name
  }
}

extension Remark.Problem {
  package var rule: Rule {
    switch self {
    case .alteredQuote, .alteredDirection: .alteredWording
    case .effectWithoutGround: .effectWithoutGround
    case .summaryClaimsMore: .summaryClaimsMore
    case .summaryLeavesOut: .summaryLeavesOut
    case .uncountedQuantity: .uncountedQuantity
    case .sameThingTwice: .sameThingTwice
    case .noOwnerNoDay: .noOwnerNoDay
    case .hardToRead: .hardToRead
    case .decisionWithoutThread: .decisionWithoutThread
    case .statusByTypeOnly: .statusByTypeOnly
    case .couldPointOutAPerson: .couldPointOutAPerson
    case .plan: .whatBecameOfThePlans
    case .change: .whatHasChanged
    }
  }

  /// The wording it had: as adopted, in the earlier edition, or before a move.
  package var from: String? {
    switch self {
    case .alteredQuote(let from, _), .alteredDirection(let from, _): from
    case .change(.reworded(let from, _)), .change(.newFigure(let from, _)): from
    default: nil
    }
  }

  /// The wording it has here, or the new time of what was moved.
  package var to: String? {
    switch self {
    case .alteredQuote(_, let to), .alteredDirection(_, let to): to
    case .change(.reworded(_, let to)), .change(.newFigure(_, let to)): to
    case .plan(.moved(let to)), .change(.moved(let to)): to
    default: nil
    }
  }
}
