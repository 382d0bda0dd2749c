/// The kinds of record that the journal holds.
///
/// The name is stored: it can't be changed, only added to.
package enum RecordKind: String, CaseIterable, Sendable {
  case municipality
  case body
  case unit
  case function
  case model
  case decision
  case goal
  case direction
  case assignment
  case area
  case measure
  case edition
  case contribution
  case marking
  case settlement
  case question
  case exhibit
  case acceptance
  case correction
  case document
  case strike
}

extension RecordKind {
  /// Whether only an act of its own may write the kind, never a table or a field by hand.
  ///
  /// They carry a day, a signature, a digest or another record's transition.
  package var isWrittenByActs: Bool {
    switch self {
    case .settlement, .question, .acceptance, .correction, .document, .strike: true
    case .municipality, .body, .unit, .function, .model, .decision, .goal, .direction,
      .assignment, .area, .measure, .edition, .contribution, .marking, .exhibit:
      false
    }
  }
}
