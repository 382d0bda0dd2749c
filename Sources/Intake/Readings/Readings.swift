import Governance
import SwedishText

/// What a statement is, read from its words and from what stands around it.
func readings(of clue: Clue) -> [Reading] {
  var found: [Reading] = []
  if let decision = readDecision(clue) { found.append(decision) }
  guard clue.context.section != .background else { return orBackground(found, clue) }
  let effect = readEffect(clue)
  let purpose = readPurpose(clue)
  let shortfall = readShortfall(clue)
  let planned = readPlanned(clue)
  let done = readDone(clue, besides: planned)
  found += [done, planned, effect, purpose, shortfall].compactMap { $0 }
  return orBackground(found, clue)
}

private func orBackground(_ found: [Reading], _ clue: Clue) -> [Reading] {
  guard found.isEmpty else { return found }
  let isSure = [.background, .introduction, .direction].contains(clue.context.section)
  return [Reading(.background, words: clue.text, isSure: isSure)]
}
