/// Who holds which function, for which body or unit, from when and on what ground.
///
/// Persons are names of the directory, which can be erased; the journal knows their identifiers only.
package struct Function: Equatable, Sendable {
  package enum Role: String, Choosable {
    case unitHead
    case developmentOfficer
    case controller
    case administrationHead
    case boardSecretary
    case registrar
    case member
    case auditor
    case administrator

    package var label: Label {
      switch self {
      case .unitHead: Label("Enhetschef", "Unit head")
      case .developmentOfficer: Label("Utvecklingsledare", "Development officer")
      case .controller: Label("Controller", "Controller")
      case .administrationHead: Label("Förvaltningschef", "Head of administration")
      case .boardSecretary: Label("Nämndsekreterare", "Board secretary")
      case .registrar: Label("Registrator", "Registrar")
      case .member: Label("Ledamot", "Member")
      case .auditor: Label("Revisor", "Auditor")
      case .administrator: Label("Systemförvaltare", "System administrator")
      }
    }
  }

  package var role = Role.unitHead
  /// As the municipality calls it: "Rektor Ekbackens skola".
  package var name = ""
  package var holder: Person.ID?
  package var deputies: [Person.ID] = []
  package var body: Body.ID?
  package var unit: Unit.ID?
  package var from: Day?
  package var to: Day?
  /// The delegation or appointment it rests on: "BUN 2026-01-14 § 6".
  package var ground = ""

  package init() {}
}

extension Function: Record {
  package static let kind = RecordKind.function
  package static let label = Label("Funktion", "Function")
  package var title: String { name.isEmpty ? role.label.swedish : name }

  package static let fields: [Field<Function>] = [
    .choice("role", "Funktion", "Function", \.role),
    .text("name", "Benämning", "Title", \.name),
    .person("holder", "Innehavare", "Holder", \.holder),
    .persons("deputies", "Ersättare", "Deputies", \.deputies),
    .reference("body", "Nämnd", "Board", \.body),
    .reference("unit", "Enhet", "Unit", \.unit),
    .day("from", "Från och med", "From", \.from),
    .day("to", "Till och med", "To", \.to),
    .text("ground", "Grund", "Ground", \.ground),
  ]

  package func whole() throws(Refusal) { try Period.check(from, to) }

  /// Whether the person acts in the function on the day, as its holder or deputy.
  package func isHeld(by person: Person.ID, on day: Day) -> Bool {
    Period.holds(day, from: from, to: to) && (holder == person || deputies.contains(person))
  }
}
