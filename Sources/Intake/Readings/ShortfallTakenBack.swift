import Governance
import SwedishText

/// "Inga besök har ställts in", "används inte längre": what is certain when told of something.
func isNothing(_ range: Range<Int>, _ clue: Clue) -> Bool {
  // "används inte längre": it was meant to end.
  if clue.lower(range.upperBound) == "längre" { return true }
  guard !clue.words[range].contains(where: { Negation.words.contains($0) }) else { return false }
  return clue.clause(before: range.lowerBound).prefix(3)
    .contains { ["inga", "ingen", "inget"].contains($0.lower) }
}

/// "En försening skulle få följder", "när vattnet är avstängt": not told to have come about.
func isSupposed(_ place: Int, _ clue: Clue) -> Bool {
  let clause = clue.clauses[place]
  if clue.clause(before: place).suffix(4).contains(where: { $0.lower == "innan" })
    || clause.linker == "innan"
  {
    return true
  }
  if ["när", "ifall"].contains(clause.linker), clause.range.lowerBound > 0 {
    return !clue.holdsVerb([.perfect, .preterite])
  }
  return clause.range.contains { clue.lower($0) == "skulle" }
    && !clue.holdsVerb([.unreal, .perfect])
}

/// "Kostnaden blev lägre än budgeterat": less of what is bad.
func isBelowIll(_ find: Phrasebook<Ill>.Find, _ clue: Clue) -> Bool {
  guard
    clue.words[find.range].prefix(2).contains(where: {
      ["lägre", "färre", "mindre"].contains($0.lower)
    })
  else { return false }
  return TrendWords.worth(Array(clue.clause(before: find.range.lowerBound).suffix(8).reversed()))
    == .bad
}

/// "Överklagandet har dragits tillbaka", "färre ärenden kom in": of what is bad, or neither.
func isLessIll(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let place = range.lowerBound
  if clue.lower(place) == "färre" {
    let counted = clue.lower(place + 1)
    return TrendWords.isBad(counted)
      || TrendWorth.isNeutral(counted) && !TrendWorth.isGood(counted)
        && !OutcomeWords.people.holds(counted)
  }
  return clue.words[range].contains { $0.lower == "tillbaka" }
    && clue.clause(before: place).contains { TrendWords.isBad($0.lower) }
}

func isDeniedIll(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let place = range.lowerBound
  let before = clue.words[max(0, place - 3)..<place]
  if before.contains(where: { ShortfallWords.denials.contains($0) }) { return true }
  let object = clue.words[max(0, place - 4)..<place]
  if object.contains(where: { ShortfallWords.cures.contains($0) }),
    !clue.clause(before: place).contains(where: { Negation.words.contains($0) })
  {
    return true
  }
  if clue.words[range].dropFirst().contains(where: {
    ["inga", "ingen", "inget"].contains($0.lower)
  }) {
    return true
  }
  if ["någon", "något", "några"].contains(clue.lower(place - 1)),
    clue.words[range.upperBound...].prefix(4).contains(where: { $0.lower == "inte" })
  {
    return true
  }
  if ["tidigare", "förut", "förr"].contains(clue.lower(place - 1)) { return true }
  if ["inte", "ej", "tidigare", "förut"].contains(clue.lower(range.upperBound)) { return true }
  return clue.clause(before: place).suffix(7).contains { Negation.words.contains($0) }
}

/// "eftersläpningen krymper", "antalet klagomål har minskat".
func isLessened(_ place: Int, _ clue: Clue) -> Bool {
  if clue.lower(place).hasPrefix("försämr") || isReason(place, clue) { return false }
  if clue.clause(before: place).suffix(8).contains(where: { $0.lower == "färre" }) { return true }
  let clause = clue.clauses[place].range
  let later = place..<max(place, min(clause.upperBound, clue.words.count))
  if betterments(in: clue, later).contains(where: {
    $0.isBetter && clue.clauses.areTogether($0.range.lowerBound, place)
  }) {
    return true
  }
  return trends(in: clue).contains { trend in
    trend.isBetter == true && clue.clauses.areTogether(trend.range.lowerBound, place)
  }
}

/// "På grund av personalbrist har öppettiderna minskats": the reason is not what became less.
private func isReason(_ place: Int, _ clue: Clue) -> Bool {
  let lead = clue.words[max(0, place - 4)..<place].map(\.lower)
  return zip(lead, lead.dropFirst()).contains {
    ["grund", "följd", "anledning"].contains($0) && $1 == "av"
  }
}
