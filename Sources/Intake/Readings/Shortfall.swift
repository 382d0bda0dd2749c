import Governance
import SwedishText

/// Bad news: not reached, late, missing, worse, or a check that found faults.
func readShortfall(_ clue: Clue) -> Reading? {
  if let status = clue.context.status {
    switch status.status {
    case .late, .dropped, .shortfall: return Reading(.shortfall, words: status.words)
    default: break
    }
  }
  if ShortfallQuiet.isLegend(clue) { return nil }
  for find in ShortfallWords.phrases.finds(in: clue.words) where stands(find, clue) {
    return Reading(.shortfall, words: clue.printed(find.range), isSure: find.meaning != .unsure)
  }
  if let trend = worsening(clue) {
    return Reading(.shortfall, words: clue.printed(trend.range))
  }
  let range =
    closedDown(clue) ?? badLevel(clue) ?? deniedDeed(clue) ?? fellShort(clue) ?? undone(clue)
  return range.map { Reading(.shortfall, words: clue.printed($0)) }
}

/// A change for the worse that no change for the better in its clause speaks against.
private func worsening(_ clue: Clue) -> Trend? {
  let trends = trends(in: clue)
  return trends.first { trend in
    trend.isBetter == false
      && !trends.contains { other in
        other.isBetter == true
          && clue.clauses.areTogether(other.range.lowerBound, trend.range.lowerBound)
      }
  }
}

/// "skulle ha avslutats före midsommar": meant to be done, and not done.
private func undone(_ clue: Clue) -> Range<Int>? {
  clue.verbs.first { verb in
    let inside = clue.words[verb.range].map(\.lower)
    return verb.tense == .unreal && inside.first == "skulle"
      && !inside.contains { ["om", "troligen", "sannolikt", "kanske", "kunna"].contains($0) }
  }?.range
}

private func stands(_ find: Phrasebook<Ill>.Find, _ clue: Clue) -> Bool {
  let place = find.range.lowerBound
  if isMended(find.range, clue) || isForeseen(find.range, clue) || isQuestioned(place, clue) {
    return false
  }
  if ShortfallQuiet.isOfPurpose(place, clue) || ShortfallQuiet.isTended(place, clue) {
    return false
  }
  let told = clue.words[place..<min(clue.words.count, find.range.upperBound + 3)]
  if told.contains(where: { ShortfallWords.isOfKnowing($0.lower) }) || isOfOthers(place, clue) {
    return false
  }
  if find.meaning == .certain { return true }
  // "Antagande, tidigast i oktober": a plan's time, with nothing told.
  if find.meaning == .unsure, clue.verbs.isEmpty || isOfFigures(place, clue) { return false }
  return !isLessened(place, clue) && !isDeniedIll(find.range, clue)
}

/// "Ungdomar som saknar sysselsättning erbjuds praktik", "Regeringen bedömer att bristen växer".
private func isOfOthers(_ place: Int, _ clue: Clue) -> Bool {
  if clue.words.prefix(4).contains(where: { nation.contains($0) }) { return true }
  let clause = clue.clauses[place]
  let isTrait = clue.words[place...].prefix(4).contains { $0.lower.hasPrefix("känslig") }
  guard clause.linker == "som", isTrait || ["saknar", "saknade"].contains(clue.lower(place)) else {
    return false
  }
  let before = clue.words[..<clause.range.lowerBound].suffix(4)
  return !before.contains { NumberWords.value(of: $0) != nil }
}

private let nation: WordSet = [
  "regeringen", "riksdagen", "staten", "skr", "nationellt", "riket", "landet", "utredaren",
]

/// "årets siffror finns först i juni".
private func isOfFigures(_ place: Int, _ clue: Clue) -> Bool {
  clue.clause(before: place).contains { word in
    ["siffror", "siffrorna", "resultatet", "resultaten", "statistik", "statistiken", "uppgifter"]
      .contains(word.lower)
  }
}

private func isDeniedIll(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let place = range.lowerBound
  let before = clue.words[max(0, place - 3)..<place]
  if before.contains(where: { ShortfallWords.denials.contains($0) }) { return true }
  if ["inte", "ej", "tidigare", "förut"].contains(clue.lower(range.upperBound)) { return true }
  return clue.clause(before: place).suffix(7).contains { Negation.words.contains($0) }
}

/// "eftersläpningen krymper", "antalet klagomål har minskat".
private func isLessened(_ place: Int, _ clue: Clue) -> Bool {
  if clue.lower(place).hasPrefix("försämr") { return false }
  return trends(in: clue).contains { trend in
    trend.isBetter == true && clue.clauses.areTogether(trend.range.lowerBound, place)
  }
}
