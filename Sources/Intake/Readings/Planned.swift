import Governance
import SwedishText

/// What will be done, told by the words or by what stands beside them.
func readPlanned(_ clue: Clue) -> Reading? {
  if let status = clue.context.status, let told = readPlanned(clue, status) { return told.reading }
  guard !isDuty(clue) else { return nil }
  if let verb = clue.verbs.first(where: { isPlan($0, clue) }) {
    return Reading(.planned, words: clue.printed(verb.range), isSure: isSurePlan(verb, clue))
  }
  for find in PlannedWords.phrases.finds(in: clue.words) where isStillPlanned(find.range, clue) {
    return Reading(.planned, words: clue.printed(find.range), isSure: find.meaning)
  }
  return readComing(clue)
}

/// What stands beside decides, unless the sentence itself tells of a deed.
private func readPlanned(
  _ clue: Clue, _ status: (status: Clue.Status, words: String)
) -> (reading: Reading?, Void)? {
  switch status.status {
  case .planned:
    let own = clue.verbs.first { isPlan($0, clue) }
    let tellsDeed = clue.verbs.contains {
      [.perfect, .preterite].contains($0.tense) && $0.isMain
    }
    if tellsDeed && own == nil && comingTime(clue) == nil { return nil }
    return (Reading(.planned, words: own.map { clue.printed($0.range) } ?? status.words), ())
  // What is late is still to come; what was "not done" may never be.
  case .late where status.words.lowercased().hasPrefix("försen"):
    return (Reading(.planned, words: status.words), ())
  case .done where !clue.holdsVerb([.future]) && clue.context.isTableRow: return (nil, ())
  case .dropped: return (nil, ())
  default: return nil
  }
}

private func isPlan(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard verb.tense == .future, !verb.isNegated, !isHopedEffect(verb, clue) else { return false }
  guard !clue.isAsked(verb.range.lowerBound), !isInsidePurpose(verb, clue) else { return false }
  guard !Actors.isOutsider(verb, clue), !isReported(verb, clue),
    !Actors.isToldByOthers(clue)
  else { return false }
  if verb.isMain || verb.linker == "att" { return true }
  return clue.lower(verb.range.lowerBound) == "kommer"
    || !clue.holdsVerb([.perfect, .preterite, .pluperfect])
}

/// "så att alla ska få", "målet är att fler ska nå": the hope, not the plan.
private func isInsidePurpose(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard verb.linker == "att" else { return false }
  let clause = clue.clauses[verb.range.lowerBound].range
  let lead = clue.words[max(0, clause.lowerBound - 5)..<clause.lowerBound].map(\.lower)
  return lead.contains(where: PlannedWords.hopes.contains)
}

/// "Regeringen har aviserat att …": somebody else's plan.
private func isReported(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard !verb.isMain, let main = clue.verbs.first(where: \.isMain) else { return false }
  return Actors.isOutsider(main, clue)
}

/// What a law or the model demands is no plan.
func isDuty(_ clue: Clue) -> Bool {
  let citesLaw =
    clue.words.contains { PlannedWords.partsOfLaw.contains($0) }
    && clue.words.contains { word in
      ["lagen", "lag", "förordningen", "balken"].contains { word.lower.hasSuffix($0) }
    }
  return citesLaw || PlannedWords.duties.holds(clue.words)
}

private func isSurePlan(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  !["vara", "kunna", "ha", "få", "bli", "finnas"].contains(verb.main) || comingTime(clue) != nil
}

/// "planerades men", "var planerad", "inte planeras" tell of something else.
private func isStillPlanned(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard !clue.isDenied(range), !clue.isAsked(range.lowerBound) else { return false }
  if clue.clauses[range.lowerBound].linker == "som" { return false }
  if clue.lower(range.upperBound - 2) == "än" { return false }
  // "avser att göra det lättare" is a hope.
  let behind = clue.words[range.lowerBound...].prefix(8).map(\.lower)
  if behind.contains(where: ["lättare", "enklare", "möjligt", "tydligare"].contains) {
    return false
  }
  // "avser jämna ut" is a hope.
  if clue.words[range].contains(where: { PurposeWords.hoped.contains($0) }) { return false }
  let verb = clue.verbs.first { $0.range.overlaps(range) }
  if let verb, Actors.isOutsider(verb, clue) { return false }
  let before = clue.words[max(0, range.lowerBound - 3)..<range.lowerBound]
  return !before.contains { ["tidigare", "var", "hade", "ursprungligen"].contains($0.lower) }
}

/// A present tense with a time that lies ahead: "startar våren 2027", "utvärderas i september".
private func readComing(_ clue: Clue) -> Reading? {
  for time in comingTimes(clue) {
    let verb = clue.verbs.filter {
      $0.isMain && clue.clauses.areTogether($0.range.lowerBound, time.lowerBound)
    }.min {
      abs($0.range.lowerBound - time.lowerBound) < abs($1.range.lowerBound - time.lowerBound)
    }
    guard let verb, !verb.isNegated, [.present, .modal].contains(verb.tense) else { continue }
    if isStanding(verb, clue) || Actors.isOutsider(verb, clue) { continue }
    return Reading(.planned, words: clue.printed(time))
  }
  return nil
}

private func isStanding(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  PlannedWords.standing.contains(verb.lemma)
}
