extension Contribution.State {
  package enum Name: String, Choosable {
    case writing
    case handedIn
    case sentBack

    package var label: Label {
      switch self {
      case .writing: Label("Skrivs", "Writing")
      case .handedIn: Label("Inlämnad", "Handed in")
      case .sentBack: Label("Åter för komplettering", "Sent back")
      }
    }
  }

  package var name: Name {
    switch self {
    case .writing: .writing
    case .handedIn: .handedIn
    case .sentBack: .sentBack
    }
  }

  /// Name, day handed in, why it was sent back.
  var values: [Canonical?] {
    let name = Canonical.text(name.rawValue)
    switch self {
    case .writing: return [name, nil, nil]
    case .handedIn(let day): return [name, .text(day.description), nil]
    case .sentBack(let reason): return [name, nil, .text(reason)]
    }
  }

  init?(_ values: [Canonical?]) {
    let day = values[1]?.text.flatMap(Day.init(iso:))
    switch (values[0]?.text.flatMap(Name.init(rawValue:)), day, values[2]?.text) {
    case (.writing, nil, nil): self = .writing
    case (.handedIn, let day?, nil): self = .handedIn(on: day)
    case (.sentBack, nil, let reason?): self = .sentBack(because: reason)
    default: return nil
    }
  }
}
