import SwedishText

/// "har fått familjer att hålla ihop".
func isMoved(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let after = clue.words[verb.range.upperBound...].prefix(4)
  guard let at = after.firstIndex(where: { $0.lower == "att" }) else { return false }
  let next = clue.lower(at + 1)
  return (Infinitive.isOne(next) || next.utf8.count > 3 && next.hasSuffix("a"))
    && after[..<at].contains {
      OutcomeWords.people.holds($0.lower) || $0.lower.hasSuffix("erna")
        || $0.lower.hasSuffix("arna")
    }
}

/// "ger fler besökare": more of what is good, or less of what is bad, straight behind the verb.
func isBettered(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let end = min(clue.words.count, verb.range.upperBound + 3)
  let isVacancy = clue.clause(before: verb.range.lowerBound).contains {
    ["lediga", "vakanta", "obesatta", "vakanser"].contains($0.lower)
  }
  return !isVacancy
    && betterments(in: clue, verb.range.upperBound..<end).first?.isBetter == true
}

/// "gav 212 nya låntagare", "gav 61 anmälningar, att jämföra med 22".
func isYield(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let next = clue.words[verb.range.upperBound...].prefix(4)
  return next.contains { ["nya", "fler", "ytterligare", "färre"].contains($0.lower) }
    || valuePairs(in: clue).contains { $0.now > $0.before && $0.isOverTime }
}

/// "har lyft elevernas läsförmåga", "har dragit fler besökare", "har dragit ned antalet skador".
func isRaising(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard !verb.isPassive else { return false }
  let object = clue.words[verb.range.upperBound...].prefix(5)
  let isDown = object.first.map { ["ned", "ner"].contains($0.lower) } ?? false
  let worth = TrendWords.worth(object.filter { !["fler", "färre"].contains($0.lower) })
  return worth == .bad && isDown || worth == .good && !isDown
}

/// "har gjort biblioteket till en självklar mötesplats".
func isTurned(into after: [String]) -> Bool {
  zip(after, after.dropFirst()).contains { $0 == "till" && ["en", "ett"].contains($1) }
}
