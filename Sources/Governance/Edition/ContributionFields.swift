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
    .integer("lastNumber", "Senaste meningsnummer", "Last statement number", \.lastNumber),
  ]

  /// What is handed in is changed when it has been sent back.
  package func demandChange(to next: Contribution) throws(Governance.Refusal) {
    guard case .handedIn(let day) = state, next.blocks != blocks else { return }
    throw .contribution(.alreadyHandedIn(on: day))
  }

  package func whole() throws(Governance.Refusal) {
    var seen: Set<String> = []
    for statement in blocks.flatMap(\.statements) where !seen.insert(statement.id).inserted {
      throw .contribution(.statementTwice(statement.id))
    }
  }
}

extension Contribution {
  /// What only acts change: handing in and sending back.
  private static let progress = Field<Contribution>.sealed(
    [
      Column("state", Label("Läge", "State"), .choice(State.Name.choices), isRequired: true),
      Column("handedInDay", Label("Inlämnad", "Handed in"), .day),
      Column("sentBackBecause", Label("Åter för komplettering", "Sent back because"), .text),
    ],
    read: { $0.state.values },
    restore: { contribution, values in
      guard let state = State(values) else { return false }
      contribution.restore(state)
      return true
    })
}
