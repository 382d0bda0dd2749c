extension Measure {
  /// The state in columns: its name, and what each state needs beside it.
  static let stateField = Field<Measure>(
    [
      Column("state", Label("Läge", "State"), .choice(State.Name.choices), isRequired: true),
      Column("stateDay", Label("Dag för läget", "Day of the state"), .day),
      Column("reason", Label("Skäl", "Reason"), .text),
      Column("continues", Label("Fortsätter i insats", "Continues in"), .reference(.measure)),
      Column("takenOverBy", Label("Tas över av", "Taken over by"), .line),
    ],
    read: { $0.state.values },
    restore: { measure, values in
      guard let state = State(values) else { return false }
      measure.restore(state)
      return true
    },
    change: { measure, values throws(Governance.Refusal) in
      do throws(Refusal) { measure = try measure.moved(by: values) } catch { throw .measure(error) }
    })

  /// What writing in the state's columns means.
  private func moved(by values: [Canonical?]) throws(Refusal) -> Measure {
    let day = values[1]?.text.flatMap(Day.init(iso:))
    switch values[0]?.text.flatMap(State.Name.init(rawValue:)) ?? .planned {
    case .planned: return restored(.planned)
    case .underway: return try begun(on: day)
    case .paused: return try paused(because: values[2]?.text ?? "", review: day)
    case .done:
      guard let day else { throw .withoutDay }
      return try done(on: day)
    case .routine:
      guard let day else { throw .withoutDay }
      return try routine(since: day)
    case .dropped: return try dropped(because: values[2]?.text ?? "")
    case .merged:
      guard let other = values[3]?.text.flatMap({ ID($0) }) else { throw .withoutSuccessor }
      return try merged(into: other)
    case .takenOver: return try takenOver(by: values[4]?.text ?? "")
    }
  }

  private func restored(_ state: State) -> Measure {
    var measure = self
    measure.restore(state)
    return measure
  }
}
