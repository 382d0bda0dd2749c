import Governance
import SwedishText

/// How far the claim reaches and what number or judgement stands with it.
func effect(claimedBy clue: Clue) -> Effect {
  Effect(step: step(clue), ground: ground(clue))
}

private func step(_ clue: Clue) -> Effect.Step {
  for (step, stems) in stepStems where holds(clue, stems) { return step }
  return .changedPractice
}

private func holds(_ clue: Clue, _ stems: [String]) -> Bool {
  clue.words.contains { word in stems.contains { word.lower.utf8.starts(with: $0.utf8) } }
}

/// From the nearest to the farthest; what changes knowledge is told before whom it is for.
private let stepStems: [(Effect.Step, [String])] = [
  (.changedKnowledge, ["kunskap", "medveten", "kompetens", "insikt", "förståelse", "kännedom"]),
  (
    .difference,
    [
      "elever", "elevers", "elevernas", "barn", "barnen", "barns", "brukar", "klient", "invånar",
      "besökar", "trygg", "närvaro", "frånvaro", "studiero", "måluppfyllelse", "betyg", "resultat",
      "välmående", "säkerhet", "väntetid", "handläggningstid", "medborgar", "ungdomar", "äldre",
      "boende", "kund", "olyckor", "deltagar", "besök", "utlån", "nöjd", "behörig", "kö",
      "livskvalitet",
    ]
  ),
  (.reachedPeople, ["deltagit", "deltog", "nått", "nådde", "tagit del"]),
]

private func ground(_ clue: Clue) -> Effect.Ground {
  if comparesNumbers.holds(clue.words) { return .measured }
  return judgementPhrases.holds(clue.words) ? .judgement : .none
}

private let comparesNumbers = Phrasebook<Bool>(
  ["från *1|*2|*3|*4|*5|*6|*7|*8|*9|*0 ~5 till *1|*2|*3|*4|*5|*6|*7|*8|*9|*0"], as: true)

private let judgementPhrases = Phrasebook<Bool>(
  [
    "bedöm*", "upplev*", "uppger|uppgav", "rapporterar|rapporterade", "beskriver|beskrev",
    "enligt ~6 *",
    "vittnar", "anser", "erfar*", "*bedömning", "*bedömningen", "intryck*", "återkoppling*",
    "menar",
  ], as: true)
