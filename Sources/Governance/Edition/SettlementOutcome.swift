extension Settlement.Outcome {
  package enum Name: String, Choosable {
    case notYetDue
    case asPlanned
    case partlyDone
    case done
    case routine
    case moved
    case dropped
    case merged
    case takenOver
    case notAPlan

    package var label: Label {
      switch self {
      case .notYetDue: Label("Inte dags ännu", "Not yet due")
      case .asPlanned: Label("Enligt plan", "As planned")
      case .partlyDone: Label("Delvis genomförd", "Partly done")
      case .done: Label("Genomförd", "Done")
      case .routine: Label("Ingår i ordinarie arbete", "Became routine")
      case .moved: Label("Framflyttad", "Moved")
      case .dropped: Label("Utgår", "Dropped")
      case .merged: Label("Ingår i annan insats", "Merged")
      case .takenOver: Label("Tas över av annan", "Taken over")
      case .notAPlan: Label("Var ingen plan", "Not a plan")
      }
    }
  }

  package var name: Name {
    switch self {
    case .notYetDue: .notYetDue
    case .asPlanned: .asPlanned
    case .partlyDone: .partlyDone
    case .done: .done
    case .routine: .routine
    case .moved: .moved
    case .dropped: .dropped
    case .merged: .merged
    case .takenOver: .takenOver
    case .notAPlan: .notAPlan
    }
  }

  /// What stands beside the name: the rest, the new time, the reason, the successor.
  package var detail: String {
    switch self {
    case .notYetDue, .asPlanned, .routine, .notAPlan: ""
    case .partlyDone(let rest): rest
    case .done(let day): day?.description ?? ""
    case .moved(let time): time
    case .dropped(let reason): reason
    case .merged(let other): other
    case .takenOver(let other): other
    }
  }

  /// `nil` when the detail can't belong to the name.
  package init?(_ name: Name, detail: String) {
    switch name {
    case .notYetDue: self = .notYetDue
    case .asPlanned: self = .asPlanned
    case .routine: self = .routine
    case .notAPlan: self = .notAPlan
    case .partlyDone: self = .partlyDone(rest: detail)
    case .moved: self = .moved(to: detail)
    case .dropped: self = .dropped(because: detail)
    case .merged: self = .merged(into: detail)
    case .takenOver: self = .takenOver(by: detail)
    case .done:
      guard detail.isEmpty || Day(iso: detail) != nil else { return nil }
      self = .done(on: Day(iso: detail))
    }
  }

  /// Itself, unless what must stand beside the name is missing.
  func checked() throws(Settlement.Refusal) -> Self {
    switch self {
    case .partlyDone(let rest) where rest.isEmpty: throw .withoutRest
    case .moved(let time) where time.isEmpty: throw .withoutDay
    case .dropped(let reason) where reason.isEmpty: throw .withoutReason
    case .merged(let other) where other.isEmpty: throw .withoutSuccessor
    case .takenOver(let other) where other.isEmpty: throw .withoutSuccessor
    default: return self
    }
  }
}
