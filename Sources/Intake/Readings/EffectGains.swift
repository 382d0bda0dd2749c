import SwedishText

/// What is better in words of their own: "har tagit fart", "målet överträffades", "hölls i åtta av nio".
func gains(in clue: Clue) -> [OtherClaim] {
  let told = GainWords.told.finds(in: clue.words).filter { find in
    holds(find.range, clue) && !isBelowGood(find.range, clue)
      && !Negation.words.contains(clue.lower(find.range.upperBound))
      && !clue.holdsIlls
  }
  return told.map { OtherClaim(range: $0.range, isSure: $0.meaning) } + kept(in: clue)
}

/// "Läsförmågan ligger under riktvärdet": below what is good to have.
private func isBelowGood(_ range: Range<Int>, _ clue: Clue) -> Bool {
  clue.words[range].contains { $0.lower == "under" }
    && TrendWords.worth(subject: clue.clause(before: range.lowerBound).reversed()) == .good
}

/// "Vid nio utryckningar hölls tiden i åtta": a time kept in nearly all cases.
private func kept(in clue: Clue) -> [OtherClaim] {
  keeping.finds(in: clue.words).compactMap { find in
    guard holds(find.range, clue) else { return nil }
    let values = clue.words.compactMap { word in
      word.kind == .number ? Int(word.text) : NumberWords.value(of: word)
    }
    guard values.count == 2, let all = values.max(), let some = values.min(),
      some < all, some * nearlyAll.of >= all * nearlyAll.part
    else { return nil }
    return OtherClaim(range: find.range, isSure: false)
  }
}

private let nearlyAll = (part: 4, of: 5)

private let keeping = Phrasebook<Bool>(
  [
    "hölls|hållits|klarades|klarats ~1 *tiden|*tiderna|tidsgränsen|fristen",
    "*tiden|*tiderna|tidsgränsen|fristen hölls|klarades|hållits|klarats",
    "höll|klarade ~2 *tiden|tidsgränsen|fristen",
  ], as: true)
