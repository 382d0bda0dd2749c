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
  let found = clue.verbs.first { verb in
    guard verb.isMain, !verb.isNegated else { return false }
    if verb.tense == .modal {
      return clue.lower(verb.range.lowerBound) == "kunde" && verb.main.hasSuffix("as")
        && !DeedWords.isState(verb.lemma) && !ShortfallWords.isOfKnowing(verb.main)
    }
    guard verb.tense == .perfect, verb.lemma == "kunna" else { return false }
    return clue.words[verb.range.upperBound...].prefix(3).contains { word in
      word.lower.hasSuffix("as") && !ShortfallWords.isOfKnowing(word.lower)
        && !DeedWords.isState(String(word.lower.dropLast()))
    }
  }
  return found.flatMap { isDuty(clue) ? nil : $0.range }
}

/// "Läsombud utsedda på fyra arbetsplatser": a note without a finite verb, told by a participle.
private func named(_ clue: Clue) -> Range<Int>? {
  guard clue.verbs.isEmpty, clue.context.status?.status != .planned,
    !clue.words.contains(where: { Negation.words.contains($0) })
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
    !DeedWords.beforeAttributes.contains(before)
  else { return false }
  guard clue.words.indices.contains(place + 1) else { return true }
  let next = clue.words[place + 1]
  return next.kind != .letters || DeedWords.afterParticiples.contains(next)
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
