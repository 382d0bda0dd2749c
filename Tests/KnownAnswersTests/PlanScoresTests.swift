import Testing

/// How well the fates of plans are told in the sample reports.
@Suite struct `Plans of reports with known answers` {
  @Test(arguments: [(KnownAnswers.Shelf.known, 0.83, 0.89), (.unseen, 0.76, 0.86)])
  func `are followed as often as they ever were`(
    shelf: KnownAnswers.Shelf, recall: Double, precision: Double
  ) async throws {
    let scores = PlanScores(try await KnownAnswers.boards(shelf))
    print([scores.asGiven, scores.asRead].map(\.printed).joined(separator: "\n\n"))
    let fates = scores.asGiven.total("fates")
    #expect(fates.recall >= recall)
    #expect(fates.precision >= precision)
  }
}
