/// That words were erased from the journal: what, by whose decision, and why.
package struct Strike: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    /// SHA-256, in hexadecimal, of what was erased with its salt.
    package var commitment = ""
    /// "measure/lasgaranti", "bun-2026-april/statement/bun-2026-april-03.7".
    package var holder = ""
    package var version: Int?
    package var position: Int?

    package init() {}
  }

  /// The decision that allows it: "BUN 2026-09-16 § 71".
  package var decision = ""
  package var reason = ""
  package var rows: [Row] = []

  package init() {}
}

extension Strike: Record {
  package static let kind = RecordKind.strike
  package static let label = Label("Strykning", "Strike")
  package var title: String { decision }

  package static let fields: [Field<Strike>] = [
    .text("decision", "Beslut", "Decision", required: true, \.decision),
    .text("reason", "Skäl", "Reason", as: .text, required: true, \.reason),
    .rows("rows", "Struket", "Struck", \.rows),
  ]

  package func whole() throws(Refusal) {
    if decision.isEmpty { throw .cell(key: "decision", .missing) }
    if reason.isEmpty { throw .cell(key: "reason", .missing) }
  }
}

extension Strike.Row: Described {
  package static let fields: [Field<Self>] = [
    .text("commitment", "Kontrollsumma", "Commitment", required: true, \.commitment),
    .text("holder", "Stod i", "Stood in", \.holder),
    .integer("version", "Version", "Version", \.version),
    .integer("position", "Plats", "Position", \.position),
  ]
}
