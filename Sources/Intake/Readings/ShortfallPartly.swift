import Governance
import SwedishText

/// "Åtta av tolv planerade besök gjordes", "16 dagar, mot målet fem": less than was meant to be.
func fellShort(_ clue: Clue) -> Range<Int>? {
  partOfPlan(clue) ?? keptInPart(clue) ?? againstPlan(clue) ?? missedTarget(clue) ?? scant(clue)
}

private func partOfPlan(_ clue: Clue) -> Range<Int>? {
  partOf(clue) ?? planInPart(clue)
}

/// "Av de 22 planerade besöken hanns nio med", "av 64 beslutade åtgärder är 21 genomförda".
private func planInPart(_ clue: Clue) -> Range<Int>? {
  guard let of = clue.words.indices.prefix(6).first(where: { clue.lower($0) == "av" }),
    let plan = clue.words[of...].prefix(5).firstIndex(where: { intended.contains($0) }),
    let whole = clue.words[of..<plan].lazy.compactMap(amount).first,
    let part = clue.words[(plan + 1)...].prefix(12).lazy.compactMap(amount).first,
    part < 0.8 * whole
  else { return nil }
  return of..<(plan + 1)
}

private func partOf(_ clue: Clue) -> Range<Int>? {
  let places = clue.words.indices.filter { clue.lower($0) == "av" && $0 > 0 }
  return places.lazy.compactMap { place -> Range<Int>? in
    let end = min(place + 5, clue.words.count)
    let behind = (place + 1)..<end
    guard let part = NumberWords.value(of: clue.words[place - 1]),
      let whole = behind.lazy.compactMap({ NumberWords.value(of: clue.words[$0]) }).first,
      let plan = behind.first(where: { intended.contains(clue.lower($0)) }), part < whole
    else { return nil }
    return (place - 1)..<(plan + 1)
  }.first
}

/// "Vid 26 utryckningar höll de tiden i 17 fall", "fristen hölls i 9 av 14 ärenden".
private func keptInPart(_ clue: Clue) -> Range<Int>? {
  kept.finds(in: clue.words).first { find in
    let behind = clue.words[find.range.upperBound...].prefix(2)
    guard let part = behind.lazy.compactMap(amount).first else { return false }
    let isShare = behind.contains { $0.lower == "procent" }
    let counted = clue.words.compactMap(amount).filter { $0 < 1000 }.max() ?? part
    let whole = isShare ? 100 : counted
    // "hölls tiden i åtta av nio": as good as kept.
    return part < 0.8 * whole
  }?.range
}

private let kept = Phrasebook<Bool>(
  [
    "höll|hölls|klarade|klarades ~3 *tiden|tidsgränsen|*fristen|tidskravet|*garantin|tidplanen i|vid|för",
    "*tiden|tidsgränsen|*fristen|tidskravet|*garantin|tidplanen ~5 höll|hölls|klarades|nåddes ~1 i|vid|för",
  ], as: true)

/// "45 objekt mot planerade 70".
private func againstPlan(_ clue: Clue) -> Range<Int>? {
  for (place, word) in clue.words.enumerated() where intended.contains(word) {
    guard ["mot", "med", "från"].contains(clue.lower(place - 1)),
      let aim = clue.words[(place + 1)...].prefix(1).lazy.compactMap(amount).first,
      let reached = clue.words[..<place].suffix(8).reversed().lazy.compactMap(amount).first,
      reached < aim && !isOfCost(place, clue) || reached > aim && isOfCost(place, clue)
    else { continue }
    return (place - 1)..<(place + 2)
  }
  return nil
}

/// What is bad to have more of than was meant.
private func isOfCost(_ place: Int, _ clue: Clue) -> Bool {
  TrendWords.worth(Array(clue.words[..<place].suffix(12).reversed())) == .bad
}

private let intended: WordSet = [
  "planerade", "beslutade", "beviljade", "beställda", "utlovade", "inplanerade", "avtalade",
  "budgeterade", "beräknade", "tänkta", "målsatta", "eftersträvade", "önskade", "lagstadgade",
]

/// A number beside the number aimed at, on the wrong side of it.
private func missedTarget(_ clue: Clue) -> Range<Int>? {
  for (place, word) in clue.words.enumerated() where target.holds(word.lower) {
    let behind = clue.words[(place + 1)...].prefix(4).prefix { !$0.isSign }
    guard let aim = behind.lazy.compactMap(amount).first,
      let reached = clue.words[..<place].suffix(14).reversed().lazy.compactMap(amount).first
    else { continue }
    let worth = TrendWords.worth(clue.words[..<place].suffix(20).reversed())
    let isShare =
      clue.words[(place + 1)...].prefix(5).contains { $0.lower == "procent" }
      && worth != .bad
    if (worth == .good || isShare) && reached < aim || worth == .bad && reached > aim {
      return place..<(place + 1)
    }
  }
  return nil
}

private let target = StemList(
  "målet måltalet målnivån målvärdet målsättningen inriktningens planens budgetens riktvärdet")

private func amount(_ word: Word) -> Double? {
  if let whole = NumberWords.value(of: word) { return Double(whole) }
  return Double(word.text.split(separator: ",").joined(separator: "."))
}

/// "bara 54 procent", "endast 3 av 11": little of what isn't bad to have.
private func scant(_ clue: Clue) -> Range<Int>? {
  for (place, word) in clue.words.enumerated()
  where ["bara", "endast", "enbart", "blott"].contains(word.lower) {
    let next = clue.words[(place + 1)...].prefix(2)
    guard next.contains(where: { amount($0) != nil }), !isExcused(place, clue) else { continue }
    return place..<(place + 1)
  }
  return nil
}

private func isExcused(_ place: Int, _ clue: Clue) -> Bool {
  let clause = clue.clause(before: place).map(\.lower)
  if clause.contains(where: { ["inte", "tidigare", "förut", "fjol", "mot", "om"].contains($0) }) {
    return true
  }
  let before = clue.words[..<place].suffix(8).reversed()
  let after = clue.words[(place + 1)...].prefix(6)
  return TrendWords.worth(after + Array(before)) == .bad || clue.holdsVerb([.future])
}
