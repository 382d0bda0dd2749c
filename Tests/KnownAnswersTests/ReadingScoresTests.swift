import Testing

/// How well the sample reports are read.
///
/// A floor is what was once reached on these boards; it is only ever raised. Harder boards that join
/// set it anew for all. What Roder can be counted on for is the floors of the unseen boards.
@Suite struct `Readings of reports with known answers` {
  struct Floor: CustomTestStringConvertible {
    let subject: String
    let recall: Double
    let precision: Double
    var testDescription: String { subject }

    init(_ subject: String, _ recall: Double, _ precision: Double) {
      self.subject = subject
      self.recall = recall
      self.precision = precision
    }
  }

  static let readings: [KnownAnswers.Shelf: [Floor]] = [
    .known: [
      Floor("done", 0.89, 0.93), Floor("planned", 0.97, 0.96), Floor("effect", 0.96, 0.98),
      Floor("purpose", 0.91, 0.91), Floor("shortfall", 0.97, 0.97),
      Floor("decision", 0.97, 0.99), Floor("status", 0.92, 0.99),
      Floor("effect with number", 0.94, 0.98),
    ],
    .unseen: [
      Floor("done", 0.80, 0.80), Floor("planned", 0.97, 0.88), Floor("effect", 0.80, 0.86),
      Floor("purpose", 0.85, 0.90), Floor("shortfall", 0.83, 0.79),
      Floor("decision", 0.89, 0.99), Floor("status", 0.88, 0.98),
    ],
  ]

  static let shape = [
    Floor("sentences", 0.98, 0.99), Floor("areas", 0.99, 0.96), Floor("adopted voice", 0.99, 0.99),
  ]

  @Test(arguments: KnownAnswers.Shelf.allCases)
  func `are right as often as they ever were`(shelf: KnownAnswers.Shelf) async throws {
    let scores = ReadingScores(try await KnownAnswers.boards(shelf))
    print([scores.all, scores.sure, scores.shape].map(\.printed).joined(separator: "\n\n"))
    for floor in try #require(Self.readings[shelf]) { expect(scores.all, floor) }
    for floor in Self.shape { expect(scores.shape, floor) }
  }

  @Test(arguments: KnownAnswers.Shelf.allCases)
  func `rest on every edition there is`(shelf: KnownAnswers.Shelf) async throws {
    let unread = try await KnownAnswers.boards(shelf).flatMap(\.unread)
    #expect(unread == [])
  }

  private func expect(_ table: ScoreTable, _ floor: Floor) {
    let tally = table.total(floor.subject)
    #expect(tally.recall >= floor.recall, "\(floor.subject) found")
    #expect(tally.precision >= floor.precision, "\(floor.subject) right")
  }
}
