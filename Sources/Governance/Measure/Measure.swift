/// What the administration does, or has told the board that it will do.
///
/// One object however many areas and editions mention it.
package struct Measure: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    case planned
    case underway
    /// Waits for something; `review` is the day to look again.
    case paused(because: String, review: Day?)
    case done(on: Day)
    /// Done, and now the ordinary way of working.
    case routine(since: Day)
    case dropped(because: String)
    /// Goes on as a part of another measure.
    case merged(into: ID)
    /// Goes on with somebody else, another board or company.
    case takenOver(by: String)
  }

  package enum Refusal: Error, Equatable, Sendable {
    case alreadyEnded(State)
    case withoutReason
    case withoutDay
    case withoutSuccessor
    /// More units than there are.
    case moreThanAll(reached: Int, all: Int)
    case endsBeforeStart(start: Day, end: Day)
  }

  package var title = ""
  /// What is done, for whom.
  package var text = ""
  package var owner: Function.ID?
  package private(set) var state = State.planned
  package var startDay: Day?
  /// The day by which it is to be done.
  package var dueDay: Day?
  package var areas: [Area.ID] = []
  package var decisions: [Decision.ID] = []
  /// The state grant that pays for it, by name.
  package var grant = ""
  package var units: [Unit.ID] = []
  /// How many of how many units it has reached.
  package var reached: Int?
  package var all: Int?
  /// The checkpoint in which an effect is expected; silence before it is no failure.
  package var effectExpected = ""

  package init() {}
}

extension Measure {
  package func begun(on day: Day?) throws(Refusal) -> Measure {
    try moved(to: .underway) { $0.startDay = day ?? $0.startDay }
  }

  package func paused(because reason: String, review: Day?) throws(Refusal) -> Measure {
    guard !reason.isEmpty else { throw .withoutReason }
    return try moved(to: .paused(because: reason, review: review))
  }

  package func done(on day: Day) throws(Refusal) -> Measure { try moved(to: .done(on: day)) }

  /// What is done may also become routine.
  package func routine(since day: Day) throws(Refusal) -> Measure {
    if case .done = state { return moving(to: .routine(since: day)) }
    return try moved(to: .routine(since: day))
  }

  /// Gives the measure up; the reason is printed in the next edition.
  package func dropped(because reason: String) throws(Refusal) -> Measure {
    guard !reason.isEmpty else { throw .withoutReason }
    return try moved(to: .dropped(because: reason))
  }

  package func merged(into other: ID) throws(Refusal) -> Measure {
    try moved(to: .merged(into: other))
  }

  package func takenOver(by other: String) throws(Refusal) -> Measure {
    guard !other.isEmpty else { throw .withoutSuccessor }
    return try moved(to: .takenOver(by: other))
  }

  /// Takes back an ending that was recorded by mistake.
  package func reopened() -> Measure { moving(to: startDay == nil ? .planned : .underway) }

  /// Gets a new day; the old one stays in the history.
  package func moved(toDue day: Day) throws(Refusal) -> Measure {
    if state.isEnd { throw .alreadyEnded(state) }
    var measure = self
    measure.dueDay = day
    return measure
  }

  private func moved(
    to next: State, _ also: (inout Measure) -> Void = { _ in }
  ) throws(Refusal) -> Measure {
    if state.isEnd { throw .alreadyEnded(state) }
    var measure = moving(to: next)
    also(&measure)
    return measure
  }

  private func moving(to next: State) -> Measure {
    var measure = self
    measure.state = next
    return measure
  }

  /// Gives a stored state back, without asking what came before.
  mutating func restore(_ stored: State) { state = stored }
}

extension Measure.State {
  /// Whether nothing more is to be expected.
  package var isEnd: Bool {
    switch self {
    case .planned, .underway, .paused: false
    case .done, .routine, .dropped, .merged, .takenOver: true
    }
  }
}
