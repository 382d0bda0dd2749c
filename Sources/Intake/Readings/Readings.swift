import Governance
import SwedishText

/// What a statement is, read from its words and from what stands around it.
func readings(of clue: Clue) -> [Reading] {
  guard clue.context.section != .background, !isAboutReport(clue) else {
    return orBackground([readDecision(clue)].compactMap(\.self), clue)
  }
  return orBackground(TaughtReader.shared.readings(of: clue), clue)
}

/// What the rules say: grammar and word lists.
func ruledReadings(of clue: Clue) -> [Reading] {
  let effect = readEffect(clue)
  let shortfall = readShortfall(clue)
  let done = readDone(clue).flatMap { isEvent($0, effect, shortfall) ? nil : $0 }
  return [readDecision(clue), done, readPlanned(clue), effect, readPurpose(clue), shortfall]
    .compactMap(\.self)
}

/// "har satt" of "satt spår", "hoppade" of "hoppade av": the verb tells of what followed or went wrong.
private func isEvent(_ done: Reading, _ effect: Reading?, _ shortfall: Reading?) -> Bool {
  guard let verb = done.words.split(separator: " ").last.map(String.init) else { return false }
  let isOfIll = shortfall.map { isSaid(verb, in: $0) } ?? false
  return isOfIll || !verb.hasSuffix("s") && (effect.map { isSaid(verb, in: $0) } ?? false)
}

/// In a phrase of more words than the verb.
private func isSaid(_ verb: String, in reading: Reading) -> Bool {
  let words = reading.words.split(separator: " ")
  return words.count > 1 && verb != "kunnat" && words.contains { $0 == verb }
}

private func orBackground(_ found: [Reading], _ clue: Clue) -> [Reading] {
  guard found.isEmpty else { return found }
  let isSure = [.background, .introduction, .direction].contains(clue.context.section)
  return [Reading(.background, words: clue.text, isSure: isSure)]
}
