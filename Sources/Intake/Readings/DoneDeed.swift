import Governance
import SwedishText

/// Whether the verb tells of something carried out, not of what came about or of how things are.
func isDeed(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard isPast(verb), !verb.isNegated, !verb.lemma.hasPrefix("nyex"),
    !verb.lemma.hasPrefix("nyan")
  else { return false }
  guard verb.isMain || verb.linker == "medan", !DeedWords.isState(verb.lemma) else { return false }
  guard !clue.isAsked(verb.range.lowerBound), !isEvent(verb, clue) else { return false }
  guard !isBarely(verb, clue) else { return false }
  guard !Actors.isOutsider(verb, clue), !Actors.isBody(verb, clue) else { return false }
  let isPlaced =
    verb.isPassive && TrendWords.course(verb, clue) == nil && verb.lemma != "bromsa"
    && clue.context.status?.status == .done
  return isPlaced || claim(of: verb, clue) == .deed
}

private func isPast(_ verb: VerbGroup) -> Bool {
  switch verb.tense {
  case .perfect, .preterite: true
  case .pluperfect: verb.isPassive
  default: false
  }
}

/// "har knappt rört sig".
private func isBarely(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  clue.words[verb.range].contains { ["knappt", "knappast", "nästan"].contains($0.lower) }
}

/// Verbs that tell of a deed only with the right company.
private func isEvent(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let after = clue.words[verb.range.upperBound...].prefix(4).map(\.lower)
  if after.first == "sig", DeedWords.ofThemselves.contains(verb.lemma) { return true }
  switch verb.lemma {
  case "höra": return after.contains("av")
  case "säga": return after.contains("sig")
  case "ta" where clue.words[verb.range.upperBound...].prefix(12).contains { $0.lower == "examen" }:
    return true
  case "ta":
    return !verb.isPassive
      && clue.words[verb.range.upperBound...].prefix(8).contains {
        ["dagar", "veckor", "månader", "minuter"].contains($0.lower)
      }
      || after.contains {
        ["tid", "längre", "lång", "mer", "månader", "veckor", "examen", "slut", "dagar"].contains(
          $0)
      }
  case "komma":
    let isStart = after.first == "i" && after.contains("gång")
    return !isStart && !["igång", "överens", "ut"].contains { after.contains($0) }
  case "ge":
    return !verb.isPassive && !after.contains { ["ut", "uppdrag", "besked"].contains($0) }
      && !DeedWords.isActor(clue.clause(before: verb.range.lowerBound), clue, verb)
  case "lämna" where after.contains { $0.hasPrefix("försörjningsst") || $0.hasPrefix("bistånd") }:
    return true
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
