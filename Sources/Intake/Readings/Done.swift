import Governance
import SwedishText

/// What was carried out, started, introduced or ended.
func readDone(_ clue: Clue) -> Reading? {
  let verb = clue.verbs.first { isDeed($0, clue) }
  if let status = clue.context.status {
    switch status.status {
    case .done, .partly:
      return Reading(.done, words: verb.map { clue.printed($0.range) } ?? status.words)
    case .planned where verb == nil || clue.holdsVerb([.future]): return nil
    case .dropped, .late: return nil
    default: break
    }
  }
  if let verb { return Reading(.done, words: clue.printed(verb.range)) }
  if let range = finished(clue) ?? inPlace(clue) {
    return Reading(.done, words: clue.printed(range))
  }
  return nil
}

private func isDeed(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard [.perfect, .preterite].contains(verb.tense), !verb.isNegated else { return false }
  guard verb.isMain || verb.linker == "medan", !DeedWords.isState(verb.lemma) else { return false }
  guard !clue.isAsked(verb.range.lowerBound), !isEvent(verb, clue) else { return false }
  guard !Actors.isOutsider(verb, clue), !Actors.isBody(verb, clue) else { return false }
  return claim(of: verb, clue) == .deed
}

/// Verbs that tell of a deed only with the right company.
private func isEvent(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let after = clue.words[verb.range.upperBound...].prefix(4).map(\.lower)
  switch verb.lemma {
  case "höra": return after.contains("av")
  case "ta":
    return after.contains { ["tid", "längre", "lång", "mer", "månader", "veckor"].contains($0) }
  case "komma":
    return !["igång", "gång", "överens", "ut"].contains { after.contains($0) }
  case "gå":
    return !["ut", "igenom", "över", "en", "kurs", "utbildning"].contains { after.contains($0) }
  case "se": return !after.contains("över")
  case "byta": return after.first == "namn"
  case "stödja": return after.first == "på"
  case "dra": return after.contains("ut") || after.contains("över")
  case "sluta": return !verb.isPassive
  case "få":
    return after.contains { ["vänta", "göras", "ställas", "avbrytas", "skjutas"].contains($0) }
  default: return false
  }
}

/// "är slutförd", "är nu på plats".
private func finished(_ clue: Clue) -> Range<Int>? {
  for find in DeedWords.finished.finds(in: clue.words) where !clue.isDenied(find.range) {
    let place = find.range.lowerBound
    let isComing = comingTimes(clue).contains { clue.clauses.areTogether($0.lowerBound, place) }
    if clue.clauses[place].isMain, !isComing { return find.range }
  }
  return nil
}

/// "finns sedan augusti", "gäller sedan den 1 april", "finns numera": introduced before now.
private func inPlace(_ clue: Clue) -> Range<Int>? {
  guard let verb = clue.verbs.first(where: { $0.isMain }), verb.tense == .present,
    !verb.isNegated, DeedWords.introduced.contains(verb.lemma)
  else { return nil }
  guard clue.context.section == .area || clue.context.section == .summary else { return nil }
  for (index, word) in clue.words.enumerated() where clue.clauses[index].isMain {
    if word.lower == "numera" { return verb.range }
    let next = clue.lower(index + 1)
    let isTime =
      Linking.times.contains(next)
      || clue.words.indices.contains(index + 1)
        && Calendar.months[next] != nil
    if word.lower == "sedan", isTime { return verb.range }
  }
  return nil
}

private enum Linking {
  static let times: Set<String> = [
    "den", "i", "årsskiftet", "skolstarten", "terminsstarten", "starten", "våren", "hösten",
    "sommaren", "höstterminen", "vårterminen", "våras", "höstas", "nyår", "mitten", "början",
  ]
}
