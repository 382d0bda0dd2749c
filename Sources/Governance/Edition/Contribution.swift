/// A chapter of an edition while it is written: an area's follow-up, or another section.
package struct Contribution: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    case writing
    case handedIn(on: Day)
    /// Åter för komplettering.
    case sentBack(because: String)
  }

  package enum Refusal: Error, Equatable, Sendable {
    case empty
    case alreadyHandedIn(on: Day)
    case notHandedIn
    case withoutReason
    /// Two statements with one identifier.
    case statementTwice(String)
  }

  package var edition: Edition.ID?
  package var section = Section.Kind.area
  package var area: Area.ID?
  package var heading = ""
  /// The heading's own number ("3.2"), when the report has such.
  package var number = ""
  /// Its place in the edition, from 1.
  package var place: Int?
  package private(set) var state = State.writing
  package var blocks: [Block] = []

  package init() {}
}

extension Contribution {
  package var isWritable: Bool {
    if case .handedIn = state { false } else { true }
  }

  package func handedIn(on day: Day) throws(Refusal) -> Contribution {
    if case .handedIn(let earlier) = state { throw .alreadyHandedIn(on: earlier) }
    guard blocks.contains(where: { !$0.statements.isEmpty }) else { throw .empty }
    return moving(to: .handedIn(on: day))
  }

  package func sentBack(because reason: String) throws(Refusal) -> Contribution {
    guard case .handedIn = state else { throw .notHandedIn }
    guard !reason.isEmpty else { throw .withoutReason }
    return moving(to: .sentBack(because: reason))
  }

  private func moving(to next: State) -> Contribution {
    var contribution = self
    contribution.state = next
    return contribution
  }

  fileprivate static let progress = Field<Contribution>(
    [
      Column("state", Label("Läge", "State"), .choice(State.Name.choices), isRequired: true),
      Column("handedInDay", Label("Inlämnad", "Handed in"), .day),
      Column("sentBackBecause", Label("Åter för komplettering", "Sent back because"), .text),
    ],
    read: { $0.state.values },
    restore: { contribution, values in
      guard let state = State(values) else { return false }
      contribution.state = state
      return true
    },
    change: { _, _ throws(Governance.Refusal) in throw .cell(key: "state", .notChangedHere) })
}

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

  fileprivate var values: [Canonical?] {
    let name = Canonical.text(name.rawValue)
    switch self {
    case .writing: return [name, nil, nil]
    case .handedIn(let day): return [name, .text(day.description), nil]
    case .sentBack(let reason): return [name, nil, .text(reason)]
    }
  }

  fileprivate init?(_ values: [Canonical?]) {
    let day = values[1]?.text.flatMap(Day.init(iso:))
    switch (values[0]?.text.flatMap(Name.init(rawValue:)), day, values[2]?.text) {
    case (.writing, nil, nil): self = .writing
    case (.handedIn, let day?, nil): self = .handedIn(on: day)
    case (.sentBack, nil, let reason?): self = .sentBack(because: reason)
    default: return nil
    }
  }
}

extension Contribution: Record {
  package static let kind = RecordKind.contribution
  package static let label = Label("Bidrag", "Contribution")
  package var title: String { heading }

  package static let fields: [Field<Contribution>] = [
    .reference("edition", "Uppföljning", "Edition", required: true, \.edition),
    .choice("section", "Slag", "Section", \.section),
    .reference("area", "Område", "Area", \.area),
    .text("heading", "Rubrik", "Heading", \.heading),
    .text("number", "Nummer", "Number", \.number),
    .integer("place", "Plats", "Place", \.place),
    progress,
    .blocks("blocks", "Text", "Text", \.blocks),
  ]

  package func whole() throws(Governance.Refusal) {
    var seen: Set<String> = []
    for statement in blocks.flatMap(\.statements) where !seen.insert(statement.id).inserted {
      throw .contribution(.statementTwice(statement.id))
    }
  }
}
