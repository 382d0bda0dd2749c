import Governance
import SwedishText

/// A decision by a body: a cited one, or one that the words tell of.
func readDecision(_ clue: Clue) -> Reading? {
  if let citation = decisionCitations(in: clue.text).first {
    return Reading(.decision, words: citation.words)
  }
  guard let find = decisionPhrases.first(in: clue.words) else { return nil }
  return Reading(.decision, words: clue.printed(find.range), isSure: find.meaning)
}

private let decisionPhrases = Phrasebook<Bool>([
  (
    "*nämnden|nämndens|fullmäktige|kommunfullmäktige|kommunstyrelsen|utskottet ~3 "
      + "beslutade|beslutat|beslöt|antog|antagit|fastställde|fastställt|godkände|godkänt|beviljade|avslog",
    true
  ),
  (
    "*nämnden|fullmäktige|kommunfullmäktige|kommunstyrelsen|utskottet ~3 gav|gett ~6 i uppdrag",
    true
  ),
  ("*nämndens|fullmäktiges|kommunfullmäktiges|kommunstyrelsens|utskottets ~2 beslut*", true),
  ("beslut ~2 i|av ~2 *nämnden|fullmäktige|kommunfullmäktige|kommunstyrelsen|utskottet", true),
  ("på uppdrag av *nämnden|fullmäktige|kommunfullmäktige|kommunstyrelsen", false),
])
