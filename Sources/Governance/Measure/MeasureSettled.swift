extension Measure {
  /// What an answer about the plan means for the measure.
  ///
  /// An answer that says nothing of the measure's state leaves it as it is, and so does one that
  /// the measure already says.
  package func settled(_ outcome: Settlement.Outcome, on today: Day) throws(Refusal) -> Measure {
    switch outcome {
    case .notYetDue, .asPlanned, .notAPlan, .merged: return self
    case .partlyDone: return state.isEnd || state == .underway ? self : try begun(on: nil)
    case .done(let day): return state.isEnd ? self : try done(on: day ?? today)
    case .routine: return state.name == .routine ? self : try routine(since: today)
    case .moved(let time):
      guard let day = Day(iso: time), !state.isEnd else { return self }
      return try moved(toDue: day)
    case .dropped(let reason): return state.isEnd ? self : try dropped(because: reason)
    case .takenOver(let other): return state.isEnd ? self : try takenOver(by: other)
    }
  }
}
