import Governance
import SwedishText

/// A change that is said to have followed, for staff, for the organization or for those it serves.
func readEffect(_ clue: Clue) -> Reading? {
  if let status = clue.context.status {
    if status.status == .effect, !clue.verbs.isEmpty {
      return claim(status.words, true, 0..<1, clue)
    }
    if status.status == .planned, !clue.holdsVerb([.perfect, .preterite]) { return nil }
  }
  if let verb = clue.verbs.first(where: { claim(of: $0, clue) == .effect }) {
    return claim(clue.printed(verb.range), true, verb.range, clue)
  }
  if let trend = trends(in: clue).first(where: { isClaim($0, clue) }) {
    return claim(clue.printed(trend.range), true, trend.range, clue)
  }
  guard !isRefuted(clue), !isGeneral(clue) else { return nil }
  let others =
    outcomes(in: clue) + gains(in: clue) + perceptions(in: clue) + states(in: clue)
    + comparisons(in: clue) + namedEffects(in: clue) + changedStates(in: clue)
    + degrees(in: clue) + signs(in: clue)
  return others.first.map { claim(clue.printed($0.range), $0.isSure, $0.range, clue) }
}

private func claim(
  _ words: String, _ isSure: Bool, _ range: Range<Int>, _ clue: Clue
) -> Reading {
  Reading(
    .effect, words: words, isSure: isSure, effect: effect(claimedBy: clue, at: range))
}

private func isClaim(_ trend: Trend, _ clue: Clue) -> Bool {
  trend.isBetter == true && !isRefuted(clue) && (trend.isPast || !isGeneral(clue))
    && !EffectWords.elsewhere.holds(clue.words)
    && !isResource(near: trend.range, clue)
    && holds(trend.range, clue)
}

/// "har inte gett något utslag": what stands beside such words is no effect.
private func isRefuted(_ clue: Clue) -> Bool {
  clue.verbs.contains { $0.isNegated && EffectWords.kind($0.lemma) == .cause }
}

/// Told of the world at large: "enligt forskning", "i regel".
func isGeneral(_ clue: Clue) -> Bool {
  clue.words.contains { EffectWords.general.contains($0) } || EffectWords.learned.holds(clue.words)
}

/// A claim that is not denied, hoped for, asked for, aimed at or said to be unproven.
func holds(_ range: Range<Int>, ignoringDenial: Bool = false, _ clue: Clue) -> Bool {
  guard ignoringDenial || !clue.isDenied(range), !clue.isAsked(range.lowerBound) else {
    return false
  }
  let hoped = clue.verbs.contains {
    [.future, .modal, .unreal].contains($0.tense) && !EffectWords.observed.contains($0.main)
      && clue.clauses.areTogether($0.range.lowerBound, range.lowerBound)
      && !isRealized($0, clue)
  }
  guard !hoped, clue.clauses[range.lowerBound].linker != "om" else { return false }
  return !isUnproven(range.lowerBound, clue) && !isAim(range.lowerBound, clue)
}

/// "kan nu arbeta mer förebyggande", "kan erbjuda fler än tidigare": no hope but how it has become.
private func isRealized(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let clause = clue.words[clue.clauses[verb.range.lowerBound].range].map(\.lower)
  if clue.lower(verb.range.lowerBound) == "behöver" { return clause.first == "färre" }
  guard clue.lower(verb.range.lowerBound) == "kan" else { return false }
  return clause.contains { realizing.contains($0) }
    || zip(clause, clause.dropFirst()).contains {
      $0 == "än" && ["tidigare", "förut"].contains($1)
    }
}

private let realizing: WordSet = [
  "nu", "numera", "därigenom", "därmed", "idag", "dag", "tack", "härigenom",
]

/// "Att utsläppen har minskat går inte att visa".
private func isUnproven(_ place: Int, _ clue: Clue) -> Bool {
  clue.clauses[place].linker == "att" && EffectWords.unproven.holds(clue.words)
}

/// "för att fler ska få", "syftar till kortare väntetider", "målet är en lugnare skolstart".
private func isAim(_ place: Int, _ clue: Clue) -> Bool {
  let before = clue.words[max(0, place - 10)..<place].map(\.lower)
  let own = before.suffix(from: before.lastIndex { [",", ";", ":", "vilket"].contains($0) } ?? 0)
  if own.contains(where: EffectWords.aims.contains) { return true }
  return zip(own, own.dropFirst()).contains {
    $0 == "för" && $1 == "att" || $0 == "i" && $1 == "ansökan" || $0 == "ansökan" && $1 == "om"
  }
}
