import SwedishText

/// A word that compares a state with another one: "kortare", "mer tillgänglig", "färre klagomål".
struct Betterment {
  let range: Range<Int>
  let isBetter: Bool
}

/// The comparatives of a stretch whose worth can be told.
func betterments(in clue: Clue, _ stretch: Range<Int>) -> [Betterment] {
  stretch.compactMap { place in
    guard let isBetter = isBetter(place, clue), !isHeldAgainstPlan(place, clue),
      !isNeeded(place, clue)
    else { return nil }
    return Betterment(range: place..<(place + 1), isBetter: isBetter)
  }
}

/// "behovet av fler lärare".
private func isNeeded(_ place: Int, _ clue: Clue) -> Bool {
  (1...3).contains { clue.lower(place - $0).hasPrefix("behov") }
}

/// "större än väntat", "lägre än budgeterat": compared with what was thought, not with before.
private func isHeldAgainstPlan(_ place: Int, _ clue: Clue) -> Bool {
  let after = clue.words[(place + 1)...].prefix(8).map(\.lower)
  guard let than = after.firstIndex(of: "än") else { return false }
  return after[(than + 1)...].prefix(3).contains(where: TrendPairWords.isNoEarlierTime)
}

private func isBetter(_ place: Int, _ clue: Clue) -> Bool? {
  if BettermentWords.better.contains(clue.words[place]) { return true }
  if BettermentWords.worse.contains(clue.words[place]) { return false }
  let word = clue.lower(place)
  let after = clue.words[(place + 1)...].prefix(4)
  if word == "mer", let next = after.first, let state = BettermentWords.state(next.lower) {
    return state
  }
  if let hasTime = givesTime(word, after) { return hasTime }
  if word == "mindre", let next = after.first, let state = BettermentWords.state(next.lower) {
    return !state
  }
  if word == "mer", clue.lower(place + 1) == "än" { return nil }
  guard !isLeaving(place, clue) else { return nil }
  guard let isUp = BettermentWords.direction(word), !isOnlyMeasure(place, clue) else { return nil }
  switch worth(around: place, after, clue) {
  case .good: return isUp
  case .bad: return !isUp
  case .neutral, .unknown: return nil
  }
}

/// "Fler hushåll lämnade försörjningsstödet".
private func isLeaving(_ place: Int, _ clue: Clue) -> Bool {
  clue.verbs.contains {
    $0.range.lowerBound > place && TrendWords.leaving.contains($0.lemma)
      && clue.clauses.areTogether($0.range.lowerBound, place)
  }
}

/// "mer tid till planering", "mindre tid åt kopiering".
private func givesTime(_ word: String, _ after: ArraySlice<Word>) -> Bool? {
  guard let next = after.first, ["tid", "ro", "kraft"].contains(next.lower) else { return nil }
  if word == "mer" { return true }
  return word == "mindre"
    && after.dropFirst().first.map { ["åt", "på"].contains($0.lower) } == true
    ? true : nil
}

/// "mer än hälften", "fler än 40", "mindre grupper": no comparison in time.
private func isOnlyMeasure(_ place: Int, _ clue: Clue) -> Bool {
  guard clue.lower(place + 1) == "än" else { return false }
  let next = clue.words.indices.contains(place + 2) ? clue.words[place + 2] : nil
  return next.map {
    NumberWords.value(of: $0) != nil && !TrendPairWords.isEarlierTime($0.lower)
      || $0.lower == "hälften"
  } ?? false
}

/// Of what follows ("färre klagomål"), or else of the clause's subject ("kön är kortare").
private func worth(around place: Int, _ after: ArraySlice<Word>, _ clue: Clue) -> TrendWords.Worth {
  let behind = TrendWords.worth(after.prefix { ![",", ".", ":", "än", "och"].contains($0.lower) })
  if behind == .good || behind == .bad { return behind }
  return TrendWords.worth(subject: clue.clause(before: place).suffix(14).reversed())
}
