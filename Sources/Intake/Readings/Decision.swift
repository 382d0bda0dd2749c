import Governance
import SwedishText

/// A decision by a body: a cited one, or one that the words tell of.
func readDecision(_ clue: Clue) -> Reading? {
  if let citation = decisionCitations(in: clue.read).first(where: { isDecision($0, clue) }) {
    return Reading(.decision, words: citation.words)
  }
  for find in decisionPhrases.finds(in: clue.words)
  where clue.clauses[find.range.lowerBound].linker != "som" {
    return Reading(.decision, words: clue.printed(find.range), isSure: find.meaning)
  }
  return nil
}

/// A day alone cites no decision unless a body or the word itself stands beside it.
private func isDecision(_ citation: DecisionCitation, _ clue: Clue) -> Bool {
  citation.paragraph != nil || citation.body != nil
    || clue.words.contains { Actors.isBodyName($0.lower) || $0.lower.hasPrefix("beslut") }
}

private let decisionPhrases = Phrasebook<Bool>([
  (
    "*nämnden|nämndens|*fullmäktige|kommunstyrelsen|*utskottet ~3 "
      + "beslutade|beslutat|beslöt|antog|antagit|fastställde|fastställt|godkände|godkänt|beviljade|avslog",
    true
  ),
  ("*nämnden|*fullmäktige|kommunstyrelsen|*utskottet ~3 gav|gett ~6 i uppdrag", true),
  ("*nämndens|*fullmäktiges|kommunstyrelsens|*utskottets ~2 beslut*", true),
  ("beslut ~2 i|av ~2 *nämnden|*fullmäktige|kommunstyrelsen|*utskottet", true),
  ("på uppdrag av *nämnden|*fullmäktige|kommunstyrelsen", false),
])
