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
