import Governance
import Journal

extension Desk {
  /// Writes the first records of a new journal: the municipality, and the person as its
  /// system administrator.
  package func found(name: String, code: String) async throws(ActRefusal) {
    guard await register.head == .empty else { throw .taken(RecordKey(.municipality, "kommun")) }
    var municipality = Municipality()
    municipality.name = name
    municipality.code = code
    var function = Function()
    function.role = .administrator
    function.holder = person
    function.from = today
    var draft = Draft(register: Register(), salts: salts)
    if let id = Municipality.ID("kommun") { try draft.add(municipality, id) }
    if let id = Function.ID("systemforvaltare") { try draft.add(function, id) }
    try await append(draft, as: nil)
  }
}
