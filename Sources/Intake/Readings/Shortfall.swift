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
  if ShortfallQuiet.isLegend(clue) || clue.words.prefix(4).contains(where: { nation.contains($0) })
  {
    return nil
  }
  for find in ShortfallWords.phrases.finds(in: clue.words) where stands(find, clue) {
    return Reading(.shortfall, words: clue.printed(find.range), isSure: find.meaning != .unsure)
  }
  if let trend = worsening(clue) {
    return Reading(.shortfall, words: clue.printed(trend.range))
  }
  let range =
    closedDown(clue) ?? badLevel(clue) ?? deniedDeed(clue) ?? fellShort(clue) ?? undone(clue)
    ?? worseState(clue) ?? tooMuch(clue) ?? redFigures(clue) ?? noticedIll(clue)
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
  if isNoIll(find.range, clue) || isToldOtherwise(find, clue) { return false }
  if find.meaning == .certain { return !isNothing(find.range, clue) }
  // "Antagande, tidigast i oktober": a plan's time, with nothing told.
  if find.meaning == .unsure, clue.verbs.isEmpty || isOfFigures(place, clue) { return false }
  return !isLessened(place, clue) && !isDeniedIll(find.range, clue)
}

/// Mended, foreseen, asked about, or what a purpose or a care is for.
private func isNoIll(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let place = range.lowerBound
  if isMended(range, clue) || isForeseen(range, clue) || isQuestioned(place, clue) { return true }
  return ShortfallQuiet.isOfPurpose(place, clue) || ShortfallQuiet.isTended(place, clue)
}

/// Known, of others, of the past, supposed, a topic, or below something that is ill.
private func isToldOtherwise(_ find: Phrasebook<Ill>.Find, _ clue: Clue) -> Bool {
  let place = find.range.lowerBound
  let told = clue.words[place..<min(clue.words.count, find.range.upperBound + 3)]
  if told.contains(where: { ShortfallWords.isOfKnowing($0.lower) }) || isOfOthers(place, clue)
    || isLessIll(find.range, clue)
  {
    return true
  }
  let isPast = clue.words[find.range].dropFirst().contains {
    ["tidigare", "förut"].contains($0.lower)
  }
  return isPast || isSupposed(place, clue) || ShortfallQuiet.isTopic(find.range, clue)
    || isBelowIll(find, clue)
}

/// "Ungdomar som saknar sysselsättning erbjuds praktik", "Regeringen bedömer att bristen växer".
private func isOfOthers(_ place: Int, _ clue: Clue) -> Bool {
  let clause = clue.clauses[place]
  let isTrait = clue.words[place...].prefix(4).contains { $0.lower.hasPrefix("känslig") }
  if clause.linker == "som", ShortfallQuiet.isOfTheServed(clause, clue) { return true }
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
    [
      "underlaget", "underlag", "siffror", "siffrorna", "resultatet", "resultaten", "statistik",
      "statistiken", "uppgifter",
    ]
    .contains(word.lower)
  }
}
