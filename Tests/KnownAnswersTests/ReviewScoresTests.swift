import Governance
import Testing

/// How well the review finds what a person holds against the sample reports.
///
/// A floor is what was once reached on these boards; it is only ever raised. Harder boards that join
/// set it anew for all.
@Suite struct `The review of reports with known answers` {
  typealias Floor = (rule: Rule, recall: Double, precision: Double)

  static let floors: [KnownAnswers.Shelf: [Floor]] = [
    .known: [
      (.alteredWording, 0.92, 0.92), (.uncountedQuantity, 0.9, 0.95),
      (.summaryClaimsMore, 0.83, 0.90), (.summaryLeavesOut, 0.89, 0.79),
      (.sameThingTwice, 0.82, 0.95), (.couldPointOutAPerson, 0.9, 0.95),
    ],
    .unseen: [
      (.alteredWording, 0.9, 0.9), (.uncountedQuantity, 0.9, 0.95),
      (.summaryClaimsMore, 0.75, 0.92), (.summaryLeavesOut, 0.58, 0.57),
      (.sameThingTwice, 0.6, 0.5), (.couldPointOutAPerson, 0.75, 0.75),
    ],
  ]

  @Test(arguments: KnownAnswers.Shelf.allCases)
  func `is right as often as it ever was`(shelf: KnownAnswers.Shelf) async throws {
    let scores = ReviewScores(try await KnownAnswers.boards(shelf))
    print(scores.table.printed)
    for floor in try #require(Self.floors[shelf]) {
      let tally = scores.table.total(floor.rule.rawValue)
      #expect(tally.recall >= floor.recall, "\(floor.rule.rawValue) found")
      #expect(tally.precision >= floor.precision, "\(floor.rule.rawValue) right")
    }
  }
}
