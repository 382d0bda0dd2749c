import SwedishText

/// A claim found by something else than a verb of change.
struct OtherClaim {
  let range: Range<Int>
  let isSure: Bool
}

/// What became of people: "har fått anställning", "är åter i skolan", "vågar nu", "tack vare".
func outcomes(in clue: Clue) -> [OtherClaim] {
  let told = OutcomeWords.said.finds(in: clue.words).filter { holds($0.range, clue) }
  let lived = OutcomeWords.lived.finds(in: clue.words).filter {
    holds($0.range, clue) && isOfPeople($0.range, clue) && !isTrial($0.range, clue)
  }
  return told.map { OtherClaim(range: $0.range, isSure: $0.meaning) }
    + lived.map { OtherClaim(range: $0.range, isSure: true) }
}

/// "har fått pröva arbete": allowed to try.
private func isTrial(_ range: Range<Int>, _ clue: Clue) -> Bool {
  ["fått", "fick"].contains(clue.lower(range.lowerBound))
    && clue.words[range].dropFirst().contains { Infinitive.isOne($0.lower) }
}

/// Those for whom the service is, or a number of them, stand before the words.
private func isOfPeople(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let clause = clue.clauses[range.lowerBound].range.lowerBound
  let first = min(clause, max(0, range.lowerBound - 14))
  let subject = clue.words[first..<range.upperBound]
  guard !subject.contains(where: { OutcomeWords.staff.contains($0) }) else { return false }
  return subject.contains {
    OutcomeWords.people.holds($0.lower) || NumberWords.value(of: $0) != nil
      || ["fler", "många", "flera", "alla", "samtliga", "merparten"].contains($0.lower)
  }
}
