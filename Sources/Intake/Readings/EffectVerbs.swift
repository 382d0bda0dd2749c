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
  if !isPast, isGeneral(clue) || isOfComing(verb, clue) || isOfLaw(verb, clue) { return .neither }
  return claim(of: verb, kind, clue, isPast)
}

/// "Den nya lagen ger barn rätt till", "kursen ger kunskaper om": what is laid down or offered.
func isOfLaw(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  clue.clause(before: verb.range.lowerBound).contains { EffectWords.isLaw($0.lower) }
    && ["ge", "innebära", "medföra", "stärka", "öka"].contains(verb.lemma)
}

/// "Ett system som gör att … upphandlas": what is not there yet has no effect.
private func isOfComing(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.linker == "som"
    && clue.verbs.contains {
      $0.isMain && ($0.tense == .future || $0.isPassive && $0.tense == .present)
    }
}

private func claim(
  of verb: VerbGroup, _ kind: EffectWords.Kind, _ clue: Clue, _ isPast: Bool
) -> VerbClaim {
  switch kind {
  case .cause: return isWorsening(after: verb, clue) ? .neither : CausingVerb(verb, clue).claim
  case .better: return betterment(of: verb, clue, isPast)
  case .develop:
    if isPast, verb.isPassive, verb.lemma == "bredda", isOfGood(verb, clue) { return .effect }
    return isPast && !verb.isPassive && isThing(before: verb, clue) ? .effect : .deed
  case .trend: return isPast ? trendClaim(verb, clue) : presentTrend(verb, clue)
  }
}

private func betterment(of verb: VerbGroup, _ clue: Clue, _ isPast: Bool) -> VerbClaim {
  let isFreeing = verb.lemma == "frigöra" && !verb.isPassive && isThing(before: verb, clue)
  if !isFreeing, isResource(of: verb, clue) || isReinforced(verb, clue) { return .deed }
  if verb.isPassive, EffectWords.dosed.contains(verb.lemma) { return .deed }
  return isPast || isPresentChange(verb, clue) ? .effect : .neither
}

/// "har hastigheten sänkts till 30 km/tim": a limit that was set.
private func isLimit(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.isPassive
    && clue.words[verb.range.upperBound...].prefix(4).contains {
      ["km", "km/tim", "km/h"].contains($0.lower)
    }
}

private func presentTrend(_ verb: VerbGroup, _ clue: Clue) -> VerbClaim {
  verb.linker == "vilket" && isGoodTrend(verb, clue) ? .effect : .neither
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

/// "vilket minskar tomkörningen".
private func isGoodTrend(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  trends(in: clue).contains { $0.range == verb.range && $0.isBetter == true }
}

/// "Bidraget har förstärkts", and not "Utökade öppettider har lockat nya grupper".
private func isResource(of verb: VerbGroup, _ clue: Clue) -> Bool {
  if verb.isPassive { return isResource(near: verb.range, clue) }
  let end = verb.range.upperBound
  return isResource(near: end..<end, before: 0, clue)
}

private func trendClaim(_ verb: VerbGroup, _ clue: Clue) -> VerbClaim {
  if isResource(near: verb.range, clue) || isLimit(verb, clue) { return .deed }
  let after = clue.words[verb.range.upperBound...].prefix(3).map(\.lower)
  if after.first == "sig", EffectWords.isBetter(after) { return .effect }
  let trend = trends(in: clue).first { $0.range == verb.range }
  guard let trend, let isBetter = trend.isBetter else {
    let tells = EffectWords.tellingTrends.contains(verb.lemma)
    if ["stoppa", "förlänga"].contains(verb.lemma), trend?.isBetter == nil { return .deed }
    let isLoose = trend?.isOfNeutral == true || trend?.course == .up
    return tells && (trend?.isCaused == true || !isLoose) ? .effect : .neither
  }
  return isBetter ? .effect : .neither
}

/// "Kompetensen har breddats", "läslusten har väckts".
func isOfGood(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  TrendWords.worth(subject: clue.clause(before: verb.range.lowerBound).reversed()) == .good
}

func isPresentChange(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.linker == "vilket"
    || (verb.isMain || verb.linker == "som") && !verb.isPassive && isThing(before: verb, clue)
}

/// More money or staff is what was done, not what followed.
func isResource(near range: Range<Int>, before reach: Int = 4, _ clue: Clue) -> Bool {
  let near = max(0, range.lowerBound - reach)..<min(clue.words.count, range.upperBound + 5)
  return near.contains { place in
    let word = clue.lower(place)
    return EffectWords.isResource(word) && !TrendWorth.isBad(word)
      && clue.clauses.areTogether(place, max(0, range.lowerBound - (reach == 0 ? 1 : 0)))
  }
}

/// "Den har utvecklat", "Arbetssättet har breddat": no person is the subject.
func isThing(before verb: VerbGroup, _ clue: Clue) -> Bool {
  let subject = clue.clause(before: verb.range.lowerBound).map(\.lower)
  return subject.contains { EffectWords.things.holds($0) || ["den", "det", "detta"].contains($0) }
    && !subject.contains { EffectWords.agents.contains($0) }
}
