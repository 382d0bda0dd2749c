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
  for find in EffectWords.outcomes.finds(in: clue.words) where holds(find.range, clue) {
    return claim(clue.printed(find.range), find.meaning, find.range, clue)
  }
  return nil
}

private func claim(
  _ words: String, _ isSure: Bool, _ range: Range<Int>, _ clue: Clue
) -> Reading {
  Reading(
    .effect, words: words, isSure: isSure, effect: effect(claimedBy: clue, at: range))
}

private func isClaim(_ trend: Trend, _ clue: Clue) -> Bool {
  let isRefuted = clue.verbs.contains { $0.isNegated && EffectWords.kind($0.lemma) == .cause }
  return trend.isBetter == true && !isRefuted && !isResource(near: trend.range, clue)
}

/// A claim that is not denied, hoped for or asked for.
private func holds(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard !clue.isDenied(range), !clue.isAsked(range.lowerBound) else { return false }
  let hoped = clue.verbs.contains {
    [.future, .modal, .unreal].contains($0.tense)
      && clue.clauses.areTogether($0.range.lowerBound, range.lowerBound)
  }
  return !hoped && clue.clauses[range.lowerBound].linker != "om"
}

/// What a verb says: that something followed, that somebody did something, or neither.
enum VerbClaim { case effect, deed, neither }

func claim(of verb: VerbGroup, _ clue: Clue) -> VerbClaim {
  guard let kind = EffectWords.kind(verb.lemma) else { return .deed }
  let isPast = [.perfect, .preterite, .pluperfect].contains(verb.tense)
  guard isPast || verb.tense == .present, !verb.isNegated, holds(verb.range, clue) else {
    return .neither
  }
  if !isPast, clue.words.contains(where: { EffectWords.general.contains($0.lower) }) {
    return .neither
  }
  switch kind {
  case .cause: return cause(verb, clue, isPast)
  case .better:
    if isResource(near: verb.range, clue) { return .deed }
    return isPast || isPresentChange(verb, clue) ? .effect : .neither
  case .develop:
    return isPast && !verb.isPassive && isThing(before: verb, clue) ? .effect : .deed
  case .trend: return isPast ? trendClaim(verb, clue) : .neither
  }
}

private func trendClaim(_ verb: VerbGroup, _ clue: Clue) -> VerbClaim {
  if isResource(near: verb.range, clue) { return .deed }
  let trend = trends(in: clue).first { $0.range == verb.range }
  guard let trend, let isBetter = trend.isBetter else {
    let tells = EffectWords.tellingTrends.contains(verb.lemma)
    let isLoose = trend?.isOfNeutral == true || trend?.course == .up
    return tells && (trend?.isCaused == true || !isLoose) ? .effect : .neither
  }
  return isBetter ? .effect : .neither
}

private func isPresentChange(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.linker == "vilket" || verb.linker == "som" && isThing(before: verb, clue)
}

/// Verbs that claim an effect only with the right object: "ge bättre", "göra lättare", "skapa lugn".
private func cause(_ verb: VerbGroup, _ clue: Clue, _ isPast: Bool) -> VerbClaim {
  let end = min(clue.words.count, verb.range.upperBound + 9)
  let after = clue.words[verb.range.upperBound..<end].map(\.lower)
  let isCounted =
    clue.words.indices.contains(verb.range.upperBound)
    && clue.words[verb.range.upperBound].kind == .number
  func effect(_ isEffect: Bool, or other: VerbClaim = .neither) -> VerbClaim {
    isEffect ? .effect : other
  }
  switch verb.lemma {
  case "leda": return effect(after.prefix(5).contains("till"), or: .deed)
  case "bidra", "medverka": return effect(after.prefix(5).contains("till"))
  case "resultera": return effect(after.prefix(4).contains("i"))
  case "innebära": return effect(isPast && (after.first == "att" || EffectWords.isBetter(after)))
  case "ge", "giva":
    if verb.isPassive || after.first == "ut" || isCounted { return .deed }
    if EffectWords.isBetter(after), isPast || isPresentChange(verb, clue) { return .effect }
    return effect(
      EffectWords.holdsGain(after) && (isPast || isPresentChange(verb, clue)), or: .deed)
  case "göra":
    let isEffect = EffectWords.isBetter(after) || after.prefix(5).contains("att")
    return effect(!verb.isPassive && isEffect, or: .deed)
  case "få":
    return effect(isGain(verb, after, isPast) && !isResource(near: verb.range, clue), or: .deed)
  case "skapa":
    let isEffect = EffectWords.holdsGain(after) || EffectWords.isBetter(Array(after.prefix(4)))
    let isTold = isPast || isPresentChange(verb, clue)
    return effect(isTold && !verb.isPassive && isEffect, or: isPast ? .deed : .neither)
  case "vända":
    return effect(after.contains { $0.hasPrefix("utveckling") || $0.hasPrefix("trend") }, or: .deed)
  case "ha": return effect(after.prefix(5).contains { $0.hasPrefix("effekt") } && isPast)
  case "bli": return effect(isPast && EffectWords.isBetter(Array(after.prefix(4))))
  default: return .effect
  }
}

/// "har fått ett större inflytande", "får därigenom kännedom".
private func isGain(_ verb: VerbGroup, _ after: [String], _ isPast: Bool) -> Bool {
  if isPast, EffectWords.isBetter(Array(after.prefix(5))) || after.contains("vidare") {
    return true
  }
  guard EffectWords.holdsInsight(after) else { return false }
  return isPast || ["därmed", "därigenom", "då"].contains { after.contains($0) }
}

/// More money or staff is what was done, not what followed.
func isResource(near range: Range<Int>, _ clue: Clue) -> Bool {
  let from = max(0, range.lowerBound - 4)
  let upTo = min(clue.words.count, range.upperBound + 5)
  return clue.words[from..<upTo].contains { EffectWords.isResource($0.lower) }
}

/// "Den har utvecklat", "Arbetssättet har breddat": no person is the subject.
private func isThing(before verb: VerbGroup, _ clue: Clue) -> Bool {
  let subject = clue.clause(before: verb.range.lowerBound).map(\.lower)
  return subject.contains { EffectWords.things.holds($0) || ["den", "det", "detta"].contains($0) }
    && !subject.contains { EffectWords.agents.contains($0) }
}
