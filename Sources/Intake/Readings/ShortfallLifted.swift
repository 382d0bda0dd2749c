import SwedishText

/// "bristen har åtgärdats", "förseningen är inhämtad".
func isMended(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let near = clue.words[range.lowerBound...].prefix(10)
    .prefix { !["innan", "tills"].contains($0.lower) }
  guard let mended = near.firstIndex(where: { ShortfallWords.mended.contains($0) }) else {
    return false
  }
  return !clue.words[max(0, mended - 3)..<mended].contains { Negation.words.contains($0) }
}

/// What a purpose or a plan wants to prevent is no news of it.
func isForeseen(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let before = clue.words[max(0, range.lowerBound - 4)..<range.lowerBound]
  return before.contains { ShortfallWords.foreseen.contains($0) }
    && !isOfRoutine(range.lowerBound, clue)
    && clue.words[range].allSatisfy { $0.lower != "inte" }
}

/// "rutinen var okänd": told of the routine, not by it.
private func isOfRoutine(_ place: Int, _ clue: Clue) -> Bool {
  clue.lower(place - 2).hasPrefix("rutin") && ["var", "är"].contains(clue.lower(place - 1))
}

/// Asked for, and not "frågan om lokaler kvarstår".
func isQuestioned(_ place: Int, _ clue: Clue) -> Bool {
  guard clue.isAsked(place) else { return false }
  let clause = clue.clauses[place]
  // "41 planterades, varför 33 återstår" tells what follows.
  if clause.linker == "varför", clause.range.lowerBound > 0 { return false }
  let topic = clue.lower(clause.range.lowerBound - 1)
  return !["frågan", "frågorna", "delen", "delarna", "arbetet", "behovet", "ärendet"].contains(
    topic)
}
