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
  var values: [Canonical?] {
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

  init?(_ values: [Canonical?]) {
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
