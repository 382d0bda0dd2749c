import Testing

/// How well the sample reports are read.
///
/// A floor is what was once reached on these boards; it is only ever raised. Harder boards that join
/// set it anew for all.
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

  static let readings = [
    Floor("done", 0.89, 0.93), Floor("planned", 0.97, 0.96), Floor("effect", 0.96, 0.98),
    Floor("purpose", 0.91, 0.92), Floor("shortfall", 0.97, 0.97), Floor("decision", 0.97, 0.99),
    Floor("status", 0.92, 0.99), Floor("effect with number", 0.94, 0.98),
  ]

  static let shape = [
    Floor("sentences", 0.98, 0.99), Floor("areas", 0.99, 0.99), Floor("adopted voice", 0.99, 0.99),
  ]

  @Test func `are right as often as they ever were`() async throws {
    let scores = ReadingScores(try await KnownAnswers.all())
    print([scores.all, scores.sure, scores.shape].map(\.printed).joined(separator: "\n\n"))
    for floor in Self.readings { expect(scores.all, floor) }
    for floor in Self.shape { expect(scores.shape, floor) }
  }

  @Test func `rest on every edition there is`() async throws {
    let unread = try await KnownAnswers.all().flatMap(\.unread)
    #expect(unread == [])
  }

  private func expect(_ table: ScoreTable, _ floor: Floor) {
    let tally = table.total(floor.subject)
    #expect(tally.recall >= floor.recall, "\(floor.subject) found")
    #expect(tally.precision >= floor.precision, "\(floor.subject) right")
  }
}
