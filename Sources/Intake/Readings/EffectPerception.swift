import SwedishText

/// What people say has become better: "uppger att de har fått bättre rutiner", "berättar att de nu vågar".
func perceptions(in clue: Clue) -> [OtherClaim] {
  clue.verbs.compactMap { verb in
    guard PerceptionWords.verbs.contains(verb.lemma), !verb.isNegated,
      !verb.isPassive || PerceptionWords.passives.contains(verb.lemma),
      [.perfect, .preterite, .present].contains(verb.tense) || isSeen(verb),
      !clue.isAsked(verb.range.lowerBound)
    else { return nil }
    return perceived(clue).map {
      OtherClaim(range: verb.range.lowerBound..<verb.range.upperBound, isSure: $0)
    }
  }
    + PerceptionWords.nouns.finds(in: clue.words).compactMap { find in
      perceived(clue).map { OtherClaim(range: find.range, isSure: $0) }
    }
}

/// "kan se att".
private func isSeen(_ verb: VerbGroup) -> Bool {
  verb.tense == .modal && EffectWords.observed.contains(verb.main)
}

/// "att tallrikarna kommer tillbaka tommare": better or worse by no list, told as a change.
private func comparative(_ clue: Clue) -> Int? {
  guard !clue.holdsIlls else { return nil }
  return clue.words.indices.first { place in
    (clue.clauses[place].linker == "att" || clue.lower(place - 1) == "som")
      && EffectWords.isComparative(clue.lower(place))
  }
}

/// Whether the words perceived tell of something better; `nil` when they don't.
private func perceived(_ clue: Clue) -> Bool? {
  let found = betterments(in: clue, clue.words.indices).filter { holds($0.range, clue) }
  if let first = found.first { return first.isBetter ? true : nil }
  if let other = comparative(clue) { return holds(other..<(other + 1), clue) ? false : nil }
  let told = PerceptionWords.gains.finds(in: clue.words).contains { holds($0.range, clue) }
  return told && !clue.holdsIlls ? false : nil
}
