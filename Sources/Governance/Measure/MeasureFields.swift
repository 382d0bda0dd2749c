extension Measure: Record {
  package static let kind = RecordKind.measure
  package static let label = Label("Insats", "Measure")

  package static let fields: [Field<Measure>] = [
    .text("title", "Insats", "Measure", required: true, \.title),
    .text("text", "Vad som görs", "What is done", as: .text, \.text),
    .reference("owner", "Ansvarig funktion", "Owner", \.owner),
    state,
    .day("startDay", "Startar", "Starts", \.startDay),
    .day("dueDay", "Ska vara klar", "Due", \.dueDay),
    .references("areas", "Områden", "Areas", \.areas),
    .references("decisions", "Beslut", "Decisions", \.decisions),
    .text("grant", "Statsbidrag", "State grant", \.grant),
    .references("units", "Enheter", "Units", \.units),
    .integer("reached", "Enheter som nåtts", "Units reached", \.reached),
    .integer("all", "Enheter totalt", "All units", \.all),
    .text(
      "effectExpected", "Effekt väntas till", "Effect expected",
      help: Label(
        "Den uppföljning där en effekt tidigast kan synas.",
        "The checkpoint where an effect can first show."), \.effectExpected),
  ]

  package func whole() throws(Governance.Refusal) {
    if let reached, let all, reached > all {
      throw .measure(.moreThanAll(reached: reached, all: all))
    }
    if let startDay, case .done(let end) = state, end < startDay {
      throw .measure(.endsBeforeStart(start: startDay, end: end))
    }
  }
}

extension Measure {
  /// The state in columns: its name, and what each state needs beside it.
  private static let state = Field<Measure>(
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
    case .planned: return state.isEnd ? reopened() : restored(.planned)
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

extension Measure.State {
  package enum Name: String, Choosable {
    case planned
    case underway
    case paused
    case done
    case routine
    case dropped
    case merged
    case takenOver

    package var label: Label {
      switch self {
      case .planned: Label("Planerad", "Planned")
      case .underway: Label("Pågår", "Underway")
      case .paused: Label("Pausad", "Paused")
      case .done: Label("Genomförd", "Done")
      case .routine: Label("Ingår i ordinarie arbete", "Routine")
      case .dropped: Label("Utgår", "Dropped")
      case .merged: Label("Ingår i annan insats", "Merged")
      case .takenOver: Label("Tas över av annan", "Taken over")
      }
    }
  }

  package var name: Name {
    switch self {
    case .planned: .planned
    case .underway: .underway
    case .paused: .paused
    case .done: .done
    case .routine: .routine
    case .dropped: .dropped
    case .merged: .merged
    case .takenOver: .takenOver
    }
  }

  /// Name, day, reason, the measure it continues in, who takes over.
  fileprivate var values: [Canonical?] {
    let name = Canonical.text(name.rawValue)
    switch self {
    case .planned, .underway: return [name, nil, nil, nil, nil]
    case .paused(let reason, let review):
      return [name, review.map { .text($0.description) }, .text(reason), nil, nil]
    case .done(let day), .routine(let day): return [name, .text(day.description), nil, nil, nil]
    case .dropped(let reason): return [name, nil, .text(reason), nil, nil]
    case .merged(let other): return [name, nil, nil, .text(other.text), nil]
    case .takenOver(let other): return [name, nil, nil, nil, .text(other)]
    }
  }

  fileprivate init?(_ values: [Canonical?]) {
    let day = values[1]?.text.flatMap(Day.init(iso:))
    switch (values[0]?.text.flatMap(Name.init(rawValue:)), day, values[2]?.text) {
    case (.planned, nil, nil): self = .planned
    case (.underway, nil, nil): self = .underway
    case (.paused, let review, let reason?): self = .paused(because: reason, review: review)
    case (.done, let day?, nil): self = .done(on: day)
    case (.routine, let day?, nil): self = .routine(since: day)
    case (.dropped, nil, let reason?): self = .dropped(because: reason)
    case (.merged, nil, nil):
      guard let other = values[3]?.text.flatMap({ Measure.ID($0) }) else { return nil }
      self = .merged(into: other)
    case (.takenOver, nil, nil):
      guard let other = values[4]?.text else { return nil }
      self = .takenOver(by: other)
    default: return nil
    }
  }
}
