import Governance
import SwedishText

/// How far the claim reaches and what number or judgement stands with it.
func effect(claimedBy clue: Clue, at claim: Range<Int>) -> Effect {
  Effect(step: step(clue), ground: ground(clue, claim))
}

private func step(_ clue: Clue) -> Effect.Step {
  let words = clue.words.map(\.lower)
  if words.contains(where: { knowledge.holds($0) && !resourcing.holds($0) }) {
    return .changedKnowledge
  }
  if words.contains(where: people.holds) { return .difference }
  return words.contains(where: reaching.holds) ? .reachedPeople : .changedPractice
}

private let knowledge = StemList("kunskap medvet kompetens insikt förståelse kännedom")
/// Words of knowledge that name a field of work.
private let resourcing = StemList("kompetensförsörjning kompetensutveckling kunskapsuppföljning")

private let people = StemList(
  """
  elever elevers elevernas eleverna barn barnen barns barnens brukar klient invånar medborgar besökar
  trygghet tryggare närvaro frånvaro studiero måluppfyllelse betyg resultat välmående säkerhet väntetid
  handläggningstid svarstid ungdomar äldre boende kund olyckor deltagar utlån nöjd livskvalitet
  föräldrar vårdnadshavar hushåll resenär patient anhörig omsorgstagar självbestämmande
  """)

private let reaching = StemList("deltagit deltog nått nådde nåtts")

private func ground(_ clue: Clue, _ claim: Range<Int>) -> Effect.Ground {
  let carrying = quantities(in: clue.words).filter { carries($0, claim, clue) }
  if carrying.contains(where: isMeasured) || comparesNumbers(clue, claim) { return .measured }
  if carrying.contains(where: { isCounted($0, clue) }) { return .counted }
  return judgements.holds(clue.words) ? .judgement : .none
}

/// Whether the quantity belongs to the claim: it follows it, or is its subject.
private func carries(_ quantity: Quantity, _ claim: Range<Int>, _ clue: Clue) -> Bool {
  let clause = clue.clauses[quantity.range.lowerBound]
  let isTogether = clue.clauses.areTogether(quantity.range.lowerBound, claim.lowerBound)
  if quantity.range.lowerBound >= claim.upperBound - 1 { return isTogether || !clause.isMain }
  if case .count = quantity.kind { return false }
  let hasOtherVerb = clue.verbs.contains { verb in
    verb.range.upperBound <= claim.lowerBound
      && clue.clauses.areTogether(verb.range.lowerBound, quantity.range.lowerBound)
  }
  return !hasOtherVerb && isTogether
}

private func isMeasured(_ quantity: Quantity) -> Bool {
  switch quantity.kind {
  case .fromTo, .percentResult, .percentChange, .decimal, .money: true
  case .vague, .count, .countOf, .percentPosition, .ordinalOrName: false
  }
}

/// A number of something, and not of days or months.
private func isCounted(_ quantity: Quantity, _ clue: Clue) -> Bool {
  switch quantity.kind {
  case .countOf: return true
  case .count:
    return !["mån", "år", "veck", "dag", "timm", "minut"].contains {
      clue.lower(quantity.range.upperBound).hasPrefix($0)
    }
  case .vague, .decimal, .fromTo, .percentResult, .percentPosition, .percentChange, .money,
    .ordinalOrName:
    return false
  }
}

/// "22 gram, mot 31 gram när vägningen började".
private func comparesNumbers(_ clue: Clue, _ claim: Range<Int>) -> Bool {
  valuePairs(in: clue).contains { $0.range.upperBound > claim.lowerBound }
}

private let judgements = Phrasebook<Bool>(
  [
    "bedöms|bedömer|bedömde|bedömning|bedömningen", "upplever|upplevde|upplevs|upplevt",
    "uppger|uppgav|uppgett", "rapporterar|rapporterade", "beskriver|beskrev|beskrivit",
    "enligt ~6 *",
    "vittnar|vittnade", "anser|ansåg", "erfar|erfarit", "*bedömning|*bedömningen",
    "intryck|intrycket",
    "återkoppling|återkopplingen", "menar|menade", "kunnat|kan ~1 skönjas|märkas|anas",
    "ser ~2 att", "märker ~1 att",
  ], as: true)
