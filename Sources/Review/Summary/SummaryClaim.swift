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
