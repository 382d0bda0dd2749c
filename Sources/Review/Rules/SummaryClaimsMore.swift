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
    guard !own.has(.shortfall) else { return [] }
    guard own.has(.effect) || own.has(.done) || own.readings.allSatisfy({ $0.kind == .background })
    else { return [] }
    return clauses(in: told.words).map { SummaryClaim(told: told, words: told.words[$0]) }
      .filter(\.isCertain)
  }

  /// It tells of what is or was, without a figure that carries it, and the sentence makes no
  /// reservation.
  private var isCertain: Bool {
    let clause = Array(words)
    let verbs = verbGroups(in: clause)
    let tells = verbs.contains { [.perfect, .preterite, .present].contains($0.tense) }
    let hopes = verbs.contains {
      $0.tense == .future || ($0.tense == .modal && clause[$0.range.lowerBound].lower != "kan")
    }
    guard !quantities(in: clause).contains(where: \.kind.isFigure) else { return false }
    return tells && !hopes && !Caution.holds(told.words) && !PlannedWords.holds(clause)
  }
}

/// What the sentences of the body are about, when a sentence leans on the one before it.
enum BodyContent {
  static func of(_ body: [Told]) -> [[ContentUnit]] {
    let own = body.map { content(of: $0.words) }
    return body.indices.map { index in
      guard index > 0, leans(body[index]), body[index - 1].section == body[index].section,
        body[index - 1].block == body[index].block
      else { return own[index] }
      let stems = Set(own[index].map(\.stem))
      return own[index] + own[index - 1].filter { !stems.contains($0.stem) }
    }
  }

  /// "Det är för tidigt att säga…", "Ökningen har bromsats…".
  private static func leans(_ told: Told) -> Bool {
    guard let first = told.words.first?.lower else { return false }
    return pronouns.contains(first) || Caution.holds(told.words)
  }

  private static let pronouns: Set<String> = [
    "det", "detta", "den", "denna", "de", "dessa", "ökningen", "minskningen", "förändringen",
    "förbättringen", "nedgången", "uppgången", "resultatet", "syftet", "tanken", "avsikten",
    "målet",
    "starten", "här", "där",
  ]
}
