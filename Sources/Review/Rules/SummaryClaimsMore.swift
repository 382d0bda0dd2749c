import Governance
import SwedishText

/// A summary stronger than what it sums up: those who read only the last page are misled.
struct SummaryClaimsMore: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    let body = subject.body
    let claims = subject.summary.flatMap(SummaryClaim.claims)
    let matcher = SentenceMatcher(
      BodyContent.of(body) + claims.map { content(of: Array($0.words)) })
    var last: String?
    return claims.indices.compactMap { index in
      let claim = claims[index]
      guard claim.told.statement.id != last else { return nil }
      let links = SummaryLinks(claim, at: body.count + index, body, matcher)
      guard let (kind, source) = links.overclaim() else { return nil }
      last = claim.told.statement.id
      return Remark(
        .summaryClaimsMore(kind), weight: .warning, at: claim.told.place, words: claim.text,
        beside: source.placed)
    }
  }
}
