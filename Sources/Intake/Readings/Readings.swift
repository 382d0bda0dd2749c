import Governance
import SwedishText

/// What a statement is, read from its words and from what stands around it.
func readings(of clue: Clue) -> [Reading] {
  var found: [Reading] = []
  if let decision = readDecision(clue) { found.append(decision) }
  guard clue.context.section != .background, !isAboutReport(clue) else {
    return orBackground(found, clue)
  }
  found += [
    readDone(clue), readPlanned(clue), readEffect(clue), readPurpose(clue), readShortfall(clue),
  ].compactMap { $0 }
  return orBackground(found, clue)
}

private func orBackground(_ found: [Reading], _ clue: Clue) -> [Reading] {
  guard found.isEmpty else { return found }
  let isSure = [.background, .introduction, .direction].contains(clue.context.section)
  return [Reading(.background, words: clue.text, isSure: isSure)]
}
