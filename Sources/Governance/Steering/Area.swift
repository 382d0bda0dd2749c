/// An area that is followed up, under the direction passages it quotes.
package struct Area: Equatable, Sendable {
  package var heading = ""
  package var body: Body.ID?
  /// The earlier areas that it takes over from, over a year's turn.
  package var continues: [ID] = []
  package var directions: [Direction.ID] = []
  /// The function that answers for its text.
  package var owner: Function.ID?
  package var from: Day?
  /// The last day it is followed up; its open items go somewhere else.
  package var to: Day?

  package init() {}
}

extension Area: Record {
  package static let kind = RecordKind.area
  package static let label = Label("Område", "Area")
  package var title: String { heading }

  package static let fields: [Field<Area>] = [
    .text("heading", "Område", "Area", required: true, \.heading),
    .reference("body", "Nämnd", "Board", \.body),
    .references("continues", "Fortsätter", "Continues", \.continues),
    .references("directions", "Inriktningar", "Directions", \.directions),
    .reference("owner", "Ansvarig funktion", "Owner", \.owner),
    .day("from", "Från och med", "From", \.from),
    .day("to", "Till och med", "To", \.to),
  ]

  package func whole() throws(Refusal) { try Period.check(from, to) }
}
