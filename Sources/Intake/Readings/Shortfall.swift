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
  for find in ShortfallWords.phrases.finds(in: clue.words) where stands(find, clue) {
    return Reading(.shortfall, words: clue.printed(find.range), isSure: find.meaning != .unsure)
  }
  if let trend = trends(in: clue).first(where: { $0.isBetter == false }) {
    return Reading(.shortfall, words: clue.printed(trend.range))
  }
  return readLevel(clue) ?? readUndone(clue)
}

/// "Frånvaron är hög", "är andelen utbildade låg": a level that speaks for itself.
private func readLevel(_ clue: Clue) -> Reading? {
  for find in ShortfallWords.levels.finds(in: clue.words) where !clue.isDenied(find.range) {
    let clause = clue.clauses[find.range.lowerBound].range.lowerBound
    let subject = Array(clue.words[clause..<find.range.upperBound].reversed())
    let worth = TrendWords.worth(subject)
    if worth == .bad && find.meaning == .up || worth == .good && find.meaning == .down {
      return Reading(.shortfall, words: clue.printed(find.range))
    }
  }
  return nil
}

/// "skulle ha avslutats före midsommar": meant to be done, and not done.
private func readUndone(_ clue: Clue) -> Reading? {
  let verb = clue.verbs.first {
    $0.tense == .unreal && clue.lower($0.range.lowerBound) == "skulle"
  }
  return verb.map { Reading(.shortfall, words: clue.printed($0.range)) }
}

private func stands(_ find: Phrasebook<Ill>.Find, _ clue: Clue) -> Bool {
  let place = find.range.lowerBound
  if isMended(find.range, clue) || isForeseen(find.range, clue) || clue.isAsked(place) {
    return false
  }
  let told = clue.words[place..<min(clue.words.count, find.range.upperBound + 1)]
  if told.contains(where: { ["bedömas", "utvärderas", "mätas"].contains($0.lower) }) {
    return false
  }
  if find.meaning == .certain { return true }
  if isLessened(place, clue) { return false }
  let before = clue.words[max(0, place - 3)..<place]
  return !before.contains { ShortfallWords.denials.contains($0.lower) }
}

/// "eftersläpningen krymper", "antalet klagomål har minskat".
private func isLessened(_ place: Int, _ clue: Clue) -> Bool {
  trends(in: clue).contains { trend in
    trend.isBetter == true && clue.clauses.areTogether(trend.range.lowerBound, place)
  }
}

/// "bristen har åtgärdats", "förseningen är inhämtad".
private func isMended(_ range: Range<Int>, _ clue: Clue) -> Bool {
  clue.words[range.lowerBound...].prefix(10).contains { ShortfallWords.mended.contains($0.lower) }
}

/// What a purpose or a plan wants to prevent is no news of it.
private func isForeseen(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let before = clue.words[max(0, range.lowerBound - 4)..<range.lowerBound]
  return before.contains { ShortfallWords.foreseen.contains($0.lower) }
    && clue.words[range].allSatisfy { $0.lower != "inte" }
}
