import Governance
import SwedishText

/// A summary stronger than what it sums up: those who read only the last page are misled.
struct SummaryClaimsMore: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    let body = subject.body
    let claims = subject.summary.flatMap(SummaryClaim.claims)
    let matcher = SentenceMatcher(
      body.map { content(of: $0.words) } + claims.map { content(of: Array($0.words)) })
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

/// One clause of a summary's sentence that says something happened or followed.
struct SummaryClaim {
  let told: Told
  let words: ArraySlice<Word>

  var text: String {
    var range = words.indices
    while let last = range.last, [",", "och", ";", "."].contains(told.words[last].lower) {
      range.removeLast()
    }
    while let first = range.first, [",", "och", ";"].contains(told.words[first].lower) {
      range.removeFirst()
    }
    return printed(range, of: told.words, in: told.statement.text)
  }

  static func claims(_ told: Told) -> [SummaryClaim] {
    let own = told.statement
    guard own.has(.effect) || own.has(.done) || own.readings.allSatisfy({ $0.kind == .background })
    else { return [] }
    return clauses(in: told.words).map { SummaryClaim(told: told, words: told.words[$0]) }
      .filter(\.isCertain)
  }

  /// It tells of what is or was, without a reservation.
  private var isCertain: Bool {
    let clause = Array(words)
    let verbs = verbGroups(in: clause)
    let tells = verbs.contains {
      [.perfect, .preterite, .present].contains($0.tense) && !$0.isNegated
    }
    let hopes = verbs.contains { [.future, .modal].contains($0.tense) }
    return tells && !hopes && !Caution.holds(clause) && !PlannedWords.holds(clause)
  }
}
