/// What a body has told the administration or a board to do (uppdrag).
///
/// Given by a decision and closed only by one.
package struct Assignment: Equatable, Sendable {
  package var heading = ""
  package var text = ""
  package var givenBy: Decision.ID?
  package var to: Function.ID?
  package var reportBackDay: Day?
  package private(set) var closedBy: Decision.ID?

  package init() {}

  package func closed(by decision: Decision.ID?) throws(Refusal) -> Assignment {
    guard let decision else { throw .steering(.closedWithoutDecision) }
    var assignment = self
    assignment.closedBy = decision
    return assignment
  }

  package var isOpen: Bool { closedBy == nil }
}

extension Assignment: Record {
  package static let kind = RecordKind.assignment
  package static let label = Label("Uppdrag", "Assignment")
  package var title: String { heading }

  package static let fields: [Field<Assignment>] = [
    .text("heading", "Uppdrag", "Assignment", required: true, \.heading),
    .text("text", "Innebörd", "Meaning", as: .text, \.text),
    .reference("givenBy", "Givet genom", "Given by", required: true, \.givenBy),
    .reference("to", "Till", "To", \.to),
    .day("reportBackDay", "Återrapporteras senast", "Report back by", \.reportBackDay),
    .reference("closedBy", "Avslutat genom", "Closed by", \.closedBy),
  ]
}
