import Governance
import SwedishText

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
    guard
      own.has(.effect) || own.has(.done) || own.readings.allSatisfy({ $0.kind == .background })
        || own.has(.shortfall)
    else { return [] }
    return verbStretches(in: told.words).map { SummaryClaim(told: told, words: told.words[$0]) }
      .filter { $0.isCertain && !$0.isBadNews }
  }

  /// It tells of what is or was, without a figure that carries it, and the sentence makes no
  /// reservation.
  private var isCertain: Bool {
    let clause = Array(words)
    let verbs = verbGroups(in: clause)
    let past = verbs.contains { $0.tense == .perfect || $0.tense == .preterite }
    let hopes = verbs.contains {
      $0.tense == .future || ($0.tense == .modal && clause[$0.range.lowerBound].lower != "kan")
    }
    guard past || verbs.contains(where: { $0.tense == .present }), !hopes else { return false }
    guard !quantities(in: clause).contains(where: carries) else { return false }
    return !Caution.holds(told.words) && (past || !PlannedWords.holds(clause))
  }

  /// "två lärare i klassrummet" is what was done, not how much came of it.
  private func carries(_ quantity: Quantity) -> Bool {
    if case .count(let count) = quantity.kind { return count > Self.fewest }
    return quantity.kind.isFigure
  }

  private static let fewest = 3

  /// The sentence owns up to something, and the clause doesn't say that it is over.
  private var isBadNews: Bool {
    let clause = Array(words)
    if clause.contains(where: { Self.denials.contains($0) }) {
      return !Harmlessness.holds(clause)
    }
    guard let shortfall = told.statement.reading(.shortfall) else { return false }
    // "har stärkt …, även om målet inte är nått": the reservation stands beside the claim.
    return text.contains(shortfall.words) && !Reversal.holds(clause)
  }

  private static let denials: WordSet = [
    "inte", "ej", "aldrig", "inga", "ingen", "inget", "saknas",
  ]
}
