import Testing

/// How well the fates of plans are told in the sample reports.
@Suite struct `Plans of reports with known answers` {
  @Test func `are followed as often as they ever were`() async throws {
    let scores = PlanScores(try await KnownAnswers.all())
    print([scores.asGiven, scores.asRead].map(\.printed).joined(separator: "\n\n"))
    let fates = scores.asGiven.total("fates")
    #expect(fates.recall >= 0.83)
    #expect(fates.precision >= 0.89)
  }
}
