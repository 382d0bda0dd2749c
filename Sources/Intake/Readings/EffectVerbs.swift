import Governance
import SwedishText

/// What a verb says: that something followed, that somebody did something, or neither.
enum VerbClaim { case effect, deed, neither }

func claim(of verb: VerbGroup, _ clue: Clue) -> VerbClaim {
  guard let kind = EffectWords.kind(verb.lemma) else { return .deed }
  let isPast = [.perfect, .preterite, .pluperfect].contains(verb.tense)
  guard isPast || verb.tense == .present, !verb.isNegated, holds(verb.range, clue) else {
    return .neither
  }
  if !isPast, isGeneral(clue) { return .neither }
  switch kind {
  case .cause: return isWorsening(after: verb, clue) ? .neither : cause(verb, clue, isPast)
  case .better:
    if isResource(near: verb.range, clue) || isReinforced(verb, clue) { return .deed }
    return isPast || isPresentChange(verb, clue) ? .effect : .neither
  case .develop:
    return isPast && !verb.isPassive && isThing(before: verb, clue) ? .effect : .deed
  case .trend: return isPast ? trendClaim(verb, clue) : .neither
  }
}

/// "har förstärkts med två familjebehandlare": what was put in.
private func isReinforced(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard ["förstärka", "stärka", "utöka"].contains(verb.lemma),
    let with = clue.words[verb.range.upperBound...].prefix(4).firstIndex(where: {
      $0.lower == "med"
    })
  else { return false }
  return clue.words[with...].prefix(4).contains {
    NumberWords.value(of: $0) != nil || ["en", "ett", "ytterligare", "fler"].contains($0.lower)
  }
}

/// "har gjort att starten skjuts upp", "har lett till längre köer".
private func isWorsening(after verb: VerbGroup, _ clue: Clue) -> Bool {
  let after = clue.words[verb.range.upperBound...].prefix(12).prefix {
    !["men", "medan", "samtidigt", "även", ";"].contains($0.lower)
  }
  if let first = betterments(in: clue, after.startIndex..<after.endIndex).first {
    return !first.isBetter
  }
  return EffectWords.ills.holds(Array(after))
}

private func trendClaim(_ verb: VerbGroup, _ clue: Clue) -> VerbClaim {
  if isResource(near: verb.range, clue) { return .deed }
  let trend = trends(in: clue).first { $0.range == verb.range }
  guard let trend, let isBetter = trend.isBetter else {
    let tells = EffectWords.tellingTrends.contains(verb.lemma)
    if ["stoppa", "förlänga"].contains(verb.lemma), trend?.isBetter == nil { return .deed }
    let isLoose = trend?.isOfNeutral == true || trend?.course == .up
    return tells && (trend?.isCaused == true || !isLoose) ? .effect : .neither
  }
  return isBetter ? .effect : .neither
}

private func isPresentChange(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.linker == "vilket"
    || (verb.isMain || verb.linker == "som") && !verb.isPassive && isThing(before: verb, clue)
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
    if isCounted, !verb.isPassive, isPast, isYield(verb, clue) { return .effect }
    if verb.isPassive || after.first == "ut" || isCounted { return .deed }
    if EffectWords.isBetter(after), isPast || isPresentChange(verb, clue) { return .effect }
    if !isPast, isBettered(verb, clue) { return .effect }
    return effect(
      EffectWords.holdsGain(after) && (isPast || isPresentChange(verb, clue)), or: .deed)
  case "göra":
    let isEffect = EffectWords.isBetter(after) || after.prefix(5).contains("att")
    return effect(!verb.isPassive && isEffect, or: .deed)
  case "få" where isMoved(verb, clue): return effect(isPast, or: .deed)
  case "få":
    return effect(isGain(verb, after, isPast) && !isResource(near: verb.range, clue), or: .deed)
  case "skapa":
    let isEffect = EffectWords.holdsGain(after) || EffectWords.isBetter(Array(after.prefix(4)))
    let isTold = isPast || isPresentChange(verb, clue)
    return effect(isTold && !verb.isPassive && isEffect, or: isPast ? .deed : .neither)
  case "vända":
    return effect(after.contains { $0.hasPrefix("utveckling") || $0.hasPrefix("trend") }, or: .deed)
  case "ha": return effect(after.prefix(5).contains { $0.hasPrefix("effekt") } && isPast)
  case "bli":
    let isOtherThanPlanned = zip(after, after.dropFirst()).contains {
      $0 == "än" && TrendPairWords.isNoEarlierTime($1)
    }
    return effect(
      isPast && EffectWords.isBetter(Array(after.prefix(4))) && !isOtherThanPlanned
        && !isResource(near: verb.range, clue))
  case "hjälpa" where after.first == "till" && !isThing(before: verb, clue): return .deed
  case "hjälpa": return effect(isPast && after.prefix(9).contains { ["till", "att"].contains($0) })
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
  let near = max(0, range.lowerBound - 4)..<min(clue.words.count, range.upperBound + 5)
  return near.contains { place in
    let word = clue.lower(place)
    return EffectWords.isResource(word) && !TrendWorth.isBad(word)
      && clue.clauses.areTogether(place, range.lowerBound)
  }
}

/// "Den har utvecklat", "Arbetssättet har breddat": no person is the subject.
private func isThing(before verb: VerbGroup, _ clue: Clue) -> Bool {
  let subject = clue.clause(before: verb.range.lowerBound).map(\.lower)
  return subject.contains { EffectWords.things.holds($0) || ["den", "det", "detta"].contains($0) }
    && !subject.contains { EffectWords.agents.contains($0) }
}
