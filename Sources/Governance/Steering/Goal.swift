/// A goal of the council that directions serve.
package struct Goal: Equatable, Sendable {
  package var heading = ""
  package var text = ""
  package var decision: Decision.ID?
  package var from: Day?
  package var to: Day?

  package init() {}
}

extension Goal: Record {
  package static let kind = RecordKind.goal
  package static let label = Label("Mål", "Goal")
  package var title: String { heading }

  package static let fields: [Field<Goal>] = [
    .text("heading", "Mål", "Goal", required: true, \.heading),
    .text("text", "Beskrivning", "Description", as: .text, \.text),
    .reference("decision", "Antaget genom", "Adopted by", \.decision),
    .day("from", "Från och med", "From", \.from),
    .day("to", "Till och med", "To", \.to),
  ]

  package func whole() throws(Refusal) { try Period.check(from, to) }
}
