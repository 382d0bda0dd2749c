import Governance

/// Bad news in the body that the summary is silent about.
struct SummaryLeavesOut: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    let summary = SummaryNews(subject)
    guard !summary.isEmpty else { return [] }
    return subject.body.indices.compactMap { index in
      let told = subject.body[index]
      guard let words = BadNews.words(in: told), !summary.tells(index) else { return nil }
      return Remark(.summaryLeavesOut, weight: .warning, at: told.place, words: words)
    }
  }
}
