import Governance
import SwedishText

/// What was carried out, started, introduced or ended.
func readDone(_ clue: Clue) -> Reading? {
  let verb = clue.verbs.first { isDeed($0, clue) }
  if let status = clue.context.status {
    switch status.status {
    case .done, .partly:
      if let verb { return Reading(.done, words: clue.printed(verb.range)) }
      if tellsByPlace(clue) { return Reading(.done, words: status.words) }
    case .planned where verb == nil || clue.holdsVerb([.future]): return nil
    case .dropped, .late: return nil
    default: break
    }
  }
  if let verb { return Reading(.done, words: clue.printed(verb.range)) }
  if let range = finished(clue) ?? inPlace(clue) ?? managed(clue) ?? named(clue) {
    return Reading(.done, words: clue.printed(range))
  }
  return nil
}

/// A longer sentence without a verb that we know has one that we don't.
private let longestNote = 12

/// Under "Genomfört" a row, a heading of a thing or a bullet's present passive is a deed; a sentence
/// that tells how things are is not.
private func tellsByPlace(_ clue: Clue) -> Bool {
  if clue.context.isTableRow { return true }
  guard !clue.verbs.contains(where: \.isNegated), !isDuty(clue) else { return false }
  let main = clue.verbs.filter(\.isMain)
  if main.isEmpty { return clue.context.isListItem || clue.words.count <= longestNote }
  return clue.context.isListItem
    && main.allSatisfy { $0.tense == .present && $0.isPassive && !DeedWords.isState($0.lemma) }
}

/// "har kunnat behållas", "kunde en inspektör hyras in".
private func managed(_ clue: Clue) -> Range<Int>? {
  clue.verbs.first { verb in
    guard verb.isMain, !verb.isNegated, !isDuty(clue) else { return false }
    if verb.tense == .modal {
      return clue.lower(verb.range.lowerBound) == "kunde" && verb.main.hasSuffix("as")
        && !DeedWords.isState(verb.lemma) && !ShortfallWords.isOfKnowing(verb.main)
    }
    guard verb.tense == .perfect, verb.lemma == "kunna" else { return false }
    return clue.words[verb.range.upperBound...].prefix(3).contains { word in
      word.lower.hasSuffix("as") && !ShortfallWords.isOfKnowing(word.lower)
        && !DeedWords.isState(String(word.lower.dropLast()))
    }
  }?.range
}

/// "Läsombud utsedda på fyra arbetsplatser": a note without a finite verb, told by a participle.
private func named(_ clue: Clue) -> Range<Int>? {
  guard clue.verbs.isEmpty, clue.context.status?.status != .planned,
    !clue.words.contains(where: { Negation.words.contains($0.lower) })
  else { return nil }
  let place = clue.words.indices.dropFirst().first { place in
    DeedWords.isParticiple(clue.lower(place)) && isSaidOfWhatPrecedes(place, clue)
  }
  return place.map { $0..<($0 + 1) }
}

/// Not "av planerade åtgärder", "en ombyggd skola".
private func isSaidOfWhatPrecedes(_ place: Int, _ clue: Clue) -> Bool {
  let before = clue.words[place - 1]
  guard before.kind == .letters, before.lower.utf8.count > 3,
    !DeedWords.beforeAttributes.contains(before.lower)
  else { return false }
  guard clue.words.indices.contains(place + 1) else { return true }
  let next = clue.words[place + 1]
  return next.kind != .letters || DeedWords.afterParticiples.contains(next.lower)
}

private func isDeed(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard
    [.perfect, .preterite].contains(verb.tense) || verb.tense == .pluperfect && verb.isPassive,
    !verb.isNegated, !verb.lemma.hasPrefix("nyex"), !verb.lemma.hasPrefix("nyan")
  else { return false }
  guard verb.isMain || verb.linker == "medan", !DeedWords.isState(verb.lemma) else { return false }
  guard !clue.isAsked(verb.range.lowerBound), !isEvent(verb, clue) else { return false }
  guard !Actors.isOutsider(verb, clue), !Actors.isBody(verb, clue) else { return false }
  let isPlaced =
    verb.isPassive && TrendWords.course(verb, clue) == nil && verb.lemma != "bromsa"
    && clue.context.status?.status == .done
  return isPlaced || claim(of: verb, clue) == .deed
}

/// Verbs that tell of a deed only with the right company.
private func isEvent(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let after = clue.words[verb.range.upperBound...].prefix(4).map(\.lower)
  switch verb.lemma {
  case "höra": return after.contains("av")
  case "säga": return after.contains("sig")
  case "ta" where clue.words[verb.range.upperBound...].prefix(12).contains { $0.lower == "examen" }:
    return true
  case "ta":
    return after.contains {
      ["tid", "längre", "lång", "mer", "månader", "veckor", "examen", "slut", "dagar"].contains($0)
    }
  case "komma":
    let isStart = after.first == "i" && after.contains("gång")
    return !isStart && !["igång", "överens", "ut"].contains { after.contains($0) }
  case "ge":
    return !verb.isPassive && !after.contains { ["ut", "uppdrag", "besked"].contains($0) }
      && !DeedWords.isActor(clue.clause(before: verb.range.lowerBound), clue, verb)
  case "lämna": return after.contains { ["anbud", "synpunkter", "svar", "in"].contains($0) }
  case "mäta": return after.first == "upp"
  case "låna" where after.contains("ut"): return false
  case "boka", "skriva", "besöka", "använda", "låna", "söka", "läsa", "välja":
    return !verb.isPassive
      && !DeedWords.isActor(clue.clause(before: verb.range.lowerBound), clue, verb)
  case "gå":
    return !["ut", "igenom", "över", "en", "kurs", "utbildning"].contains { after.contains($0) }
  case "se": return !after.contains("över")
  case "byta": return after.first == "namn"
  case "stödja": return after.first == "på"
  case "dra": return after.contains("ut") || after.contains("över")
  case "sluta": return !verb.isPassive
  case "få":
    return after.contains(where: DeedWords.gotten.contains)
  default: return false
  }
}

/// "är slutförd", "är nu på plats".
private func finished(_ clue: Clue) -> Range<Int>? {
  for find in DeedWords.finished.finds(in: clue.words) where !clue.isDenied(find.range) {
    let place = find.range.lowerBound
    let isPast = ["blev", "var", "kom"].contains(clue.lower(place))
    let isComing =
      !isPast && comingTimes(clue).contains { clue.clauses.areTogether($0.lowerBound, place) }
    if clue.clauses[place].isMain, !isComing { return find.range }
  }
  return nil
}
