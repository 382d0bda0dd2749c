package import Governance

extension RecordKind {
  /// Why a table can't write the kind, and what writes it.
  package func ownCommand(in language: Language) -> String {
    let name = language(type.label).lowercased()
    guard let command else {
      return language(
        "Slaget \(name) skrivs av Roder självt och kan inte ändras för hand. Ta bort raden.",
        "The kind \(name) is written by Roder itself and can't be changed by hand. Remove the row.")
    }
    return language(
      "Slaget \(name) kan inte ändras för hand. Använd \(command).",
      "The kind \(name) can't be changed by hand. Use \(command).")
  }

  private var command: String? {
    switch self {
    case .settlement: "roder settle"
    case .question: "roder question"
    case .acceptance: "roder edition accept"
    case .correction: "roder edition correct"
    case .strike: "roder strike"
    case .document, .municipality, .body, .unit, .function, .model, .decision, .goal, .direction,
      .assignment, .area, .measure, .edition, .contribution, .marking, .exhibit:
      nil
    }
  }
}
