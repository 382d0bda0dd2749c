import Governance
import SwedishText

/// What the sentences of the body are about, when a sentence leans on the one before it.
enum BodyContent {
  static func of(_ body: [Told]) -> [[ContentUnit]] {
    let own = body.map(\.content)
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

  private static let pronouns: WordSet = [
    "det", "detta", "den", "denna", "de", "dessa", "ökningen", "minskningen", "förändringen",
    "förbättringen", "nedgången", "uppgången", "resultatet", "syftet", "tanken", "avsikten",
    "målet",
    "starten", "här", "där",
  ]
}
