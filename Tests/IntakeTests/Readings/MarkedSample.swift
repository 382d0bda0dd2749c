import Governance
import SwedishText

@testable import Intake

/// A sentence where «these marks» hold the words that a reading must rest on; without marks the
/// reading must be absent.
struct MarkedSample {
  let text: String
  let words: String?

  init(_ sample: String) {
    text = sample.filter { $0 != "«" && $0 != "»" }
    let marked = sample.split(separator: "«", omittingEmptySubsequences: false).dropFirst().first
    words = marked.flatMap { $0.split(separator: "»").first.map(String.init) }
  }

  /// What is read in it, in an area of a report as of the last of April 2026.
  func reading(
    _ kind: Reading.Kind, beside status: (status: Clue.Status, words: String)? = nil,
    inTable: Bool = false
  ) -> Reading? {
    var context = Clue.Context(asOf: Day(2026, 4, 30))
    context.status = status
    context.isTableRow = inTable
    return ruledReadings(of: Clue(text, context)).first { $0.kind == kind }
  }
}
