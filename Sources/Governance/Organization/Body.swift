/// A body that decides or answers for something: council, executive board, board, committee.
package struct Body: Equatable, Sendable {
  package enum Form: String, Choosable {
    case council
    case executive
    case board
    case committee
    case jointBoard

    package var label: Label {
      switch self {
      case .council: Label("Kommunfullmäktige", "Municipal council")
      case .executive: Label("Kommunstyrelse", "Municipal executive board")
      case .board: Label("Nämnd", "Board")
      case .committee: Label("Utskott", "Committee")
      case .jointBoard: Label("Gemensam nämnd", "Joint board")
      }
    }
  }

  package var name = ""
  /// As in citations: "BUN".
  package var short = ""
  package var form = Form.board
  package var from: Day?
  package var to: Day?
  /// The body that takes over after `to`.
  package var successor: ID?

  package init() {}
}

extension Body: Record {
  package static let kind = RecordKind.body
  package static let label = Label("Organ", "Body")
  package var title: String { name }

  package static let fields: [Field<Body>] = [
    .text("name", "Namn", "Name", required: true, \.name),
    .text("short", "Förkortning", "Short name", \.short),
    .choice("type", "Slag", "Type", \.form),
    .day("from", "Från och med", "From", \.from),
    .day("to", "Till och med", "To", \.to),
    .reference("successor", "Efterträds av", "Succeeded by", \.successor),
  ]

  package func whole() throws(Refusal) { try Period.check(from, to) }
}
