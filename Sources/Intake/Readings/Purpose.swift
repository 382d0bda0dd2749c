import Governance
import SwedishText

/// What is meant to follow: "syftar till", "i syfte att", "för att stärka", "ska bidra till".
func readPurpose(_ clue: Clue) -> Reading? {
  if let status = clue.context.status, status.status == .purpose {
    return Reading(.purpose, words: status.words)
  }
  guard !isDuty(clue) else { return nil }
  for find in PurposeWords.phrases.finds(in: clue.words) where !isCounted(find.range, clue) {
    return Reading(.purpose, words: clue.printed(find.range), isSure: find.meaning)
  }
  if let find = wished(clue) { return Reading(.purpose, words: clue.printed(find), isSure: false) }
  for verb in clue.verbs
  where (isHopedEffect(verb, clue) || givesRoom(verb, clue))
    && !Actors.isToldByOthers(clue) && !Actors.isOutsider(verb, clue)
  {
    return Reading(.purpose, words: clue.printed(verb.range))
  }
  return nil
}

/// "tack för att", "behöver personal för att", "för tidigt för att": no purpose of anything done.
private func isCounted(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard clue.lower(range.lowerBound) == "för" else { return false }
  let before = (1...3).map { clue.lower(range.lowerBound - $0) }
  if before.contains(where: PurposeWords.notBeforeFor.contains) { return true }
  // "för att talaren var sjuk": the cause.
  let next = clue.verbs.first { $0.range.lowerBound >= range.lowerBound }
  if let next, [.preterite, .perfect].contains(next.tense),
    next.range.lowerBound - range.lowerBound <= 5
  {
    return true
  }
  let clause = clue.clause(before: range.lowerBound).map(\.lower)
  return clause.contains { ["behöver", "behövs", "krävs", "krävde", "kräver"].contains($0) }
}

/// "ska ge grupperna tillfälle att": also a plan.
private func givesRoom(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard verb.tense == .future, !verb.isNegated, verb.lemma == "ge" else { return false }
  let after = clue.words[verb.range.upperBound...].prefix(8)
  return after.contains {
    ["tillfälle", "möjlighet", "möjligheter", "förutsättningar", "utrymme"].contains($0.lower)
  }
}

/// "ses över så att ingen missgynnas": what is to follow of what is to be done; after a deed it is
/// what followed.
private func wished(_ clue: Clue) -> Range<Int>? {
  guard
    let place = clue.words.indices.dropLast().first(where: {
      clue.lower($0) == "så" && clue.lower($0 + 1) == "att"
    }), !clue.isDenied(place..<place + 2)
  else { return nil }
  let before = clue.verbs.filter { $0.range.lowerBound < place && $0.isMain }
  let isAhead = before.allSatisfy {
    $0.tense == .future || $0.tense == .present && ($0.isPassive || comingTime(clue) != nil)
  }
  return isAhead ? place..<(place + 2) : nil
}

/// An effect in the future: "ska leda till", "väntas minska", "ska göra det lättare".
func isHopedEffect(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard verb.tense == .future, !verb.isNegated else { return false }
  if PurposeWords.hoped.contains(verb.lemma) { return true }
  let after = clue.words[verb.range.upperBound...].prefix(8).map(\.lower)
  switch verb.lemma {
  case "göra": return !verb.isPassive && (EffectWords.isBetter(after) || after.contains("möjligt"))
  case "leda", "bidra", "medverka": return after.prefix(4).contains("till")
  case "ge":
    return !verb.isPassive
      && (EffectWords.isBetter(after) || EffectWords.holdsGain(after))
  default: return false
  }
}
