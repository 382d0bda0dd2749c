/// The rules say no: why, without words for people.
package enum Refusal: Error, Equatable, Sendable {
  /// A field can't hold this text.
  case cell(key: String, Cell)
  /// Fields that each can stand, but not together.
  case unfinished(key: String)
  case organization(OrganizationRefusal)
  case steering(SteeringRefusal)
  case measure(Measure.Refusal)
  case edition(Edition.Refusal)
  case contribution(Contribution.Refusal)
  case settlement(Settlement.Refusal)
  case question(Question.Refusal)

  package enum Cell: Error, Equatable, Sendable {
    case missing
    case notADay(String)
    case notAWholeNumber(String)
    case notYesOrNo(String)
    case notAChoice(String, [Choice])
    case notAnIdentifier(String)
    /// A row has other cells than its columns; `row` counts from 1.
    case wrongCells(row: Int, expected: Int, found: Int)
    /// A line of running text that isn't a block; `line` counts from 1.
    case notABlock(line: Int)
    /// Longer than a field may be, in bytes.
    case tooLong(limit: Int)
    /// There is no such column for the kind.
    case unknown
    /// The value is set by an act of its own, never by writing in the field.
    case notChangedHere
  }
}
