import Governance
import SwedishText

/// What is so now and was not before: "arbetar nu på samma sätt", "behöver inte längre byta buss",
/// "svarar tidigare", "allt fler tackar ja".
func changedStates(in clue: Clue) -> [OtherClaim] {
  guard clue.context.section != .background, !clue.holdsIlls else { return [] }
  return clue.verbs.compactMap { verb in
    if let place = nowAble(verb, clue) { return OtherClaim(range: place, isSure: false) }
    guard isState(verb, clue) else { return nil }
    let clause = clue.clauses[verb.range.lowerBound].range
    let place =
      noLonger(verb, clause, clue) ?? sinceThen(verb, clause, clue)
      ?? nowSo(verb, clause, clue)
      ?? earlier(verb, clause, clue) ?? moreAndMore(verb, clause, clue)
    return place.map { OtherClaim(range: $0..<($0 + 1), isSure: false) }
  }
}

/// "kan nu orientera sig själva", "behöver inte längre leta": what people can now or are spared.
private func nowAble(_ verb: VerbGroup, _ clue: Clue) -> Range<Int>? {
  guard verb.tense == .modal, verb.isMain else { return nil }
  let clause = clue.clauses[verb.range.lowerBound].range.map(clue.lower)
  guard clause.contains(where: OutcomeWords.people.holds) else { return nil }
  switch clue.lower(verb.range.lowerBound) {
  case "kan":
    let isNow = clause.contains { ["nu", "numera", "idag"].contains($0) }
    return isNow && !verb.isNegated && !verb.isPassive ? verb.range : nil
  case "behöver", "måste":
    let isOver = zip(clause, clause.dropFirst()).contains { $0 == "inte" && $1 == "längre" }
    return isOver ? verb.range : nil
  default: return nil
  }
}

/// A present tense that tells how things are, and nothing that is meant, prepared or asked.
private func isState(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  verb.tense == .present && [nil, "vilket", "att"].contains(verb.linker)
    && !clue.isAsked(verb.range.lowerBound) && !isMeant(verb, clue)
    && holds(verb.range, ignoringDenial: true, clue)
}

/// "arbetar med att", "ser över", "tar fram": work that is under way.
private func isMeant(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  let after = clue.words[verb.range.upperBound...].prefix(4).map(\.lower)
  switch verb.lemma {
  case "arbeta": return zip(after, after.dropFirst()).contains { $1 == "att" || $0 == "fram" }
  case "ta": return after.contains { ["fram", "upp", "över", "del"].contains($0) }
  case "se": return after.contains("över")
  case "behöva", "göra": return false
  default: return StateWords.intending.contains(verb.lemma)
  }
}

/// "behöver inte längre byta", "det är inte längre någon kö".
private func noLonger(_ verb: VerbGroup, _ clause: Range<Int>, _ clue: Clue) -> Int? {
  let near = clause.first { clue.lower($0) == "längre" && clue.lower($0 - 1) == "inte" }
  guard let near else { return nil }
  let isRid =
    ChangedStates.burdens.contains(verb.lemma)
    || clause.contains { TrendWords.isBad(clue.lower($0)) && !["inte"].contains(clue.lower($0)) }
  return isRid ? near : nil
}

/// "Merparten sorterar rätt sedan informationen delades ut": so since something was done.
private func sinceThen(_ verb: VerbGroup, _ clause: Range<Int>, _ clue: Clue) -> Int? {
  guard verb.isMain, !verb.isPassive, !verb.isNegated, verb.lemma != "vara" else { return nil }
  let since = clue.verbs.first {
    $0.linker == "sedan" && [.preterite, .perfect].contains($0.tense)
      && !StateWords.predicates.contains($0.lemma)
  }
  let words = clause.map(clue.lower)
  guard let since, words.contains(where: OutcomeWords.people.holds),
    !words.contains(where: { ChangedStates.work.holds($0) })
  else { return nil }
  return clue.clauses[since.range.lowerBound].range.lowerBound
}

/// "Handläggarna arbetar nu på samma sätt": said of people, and of no plan, post or paper.
private func nowSo(_ verb: VerbGroup, _ clause: Range<Int>, _ clue: Clue) -> Int? {
  guard !verb.isNegated, !verb.isPassive || ChangedStates.given.contains(verb.main),
    verb.lemma != "vara", let place = clause.first(where: { isNow($0, clue) })
  else { return nil }
  let words = clause.map(clue.lower)
  let isOfPeople = words.contains {
    OutcomeWords.people.holds($0) || ChangedStates.all.contains($0)
  }
  let isWork = words.contains { ChangedStates.work.holds($0) } || words.contains("över")
  return isOfPeople && !isWork ? place : nil
}

private func isNow(_ place: Int, _ clue: Clue) -> Bool {
  switch clue.lower(place) {
  case "nu", "numera", "idag": true
  case "dag": clue.lower(place - 1) == "i"
  default: false
  }
}

/// "får svar betydligt tidigare", "startar tidigare på morgonen".
private func earlier(_ verb: VerbGroup, _ clause: Range<Int>, _ clue: Clue) -> Int? {
  guard !verb.isNegated, verb.lemma != "vara" else { return nil }
  return clause.first { place in
    place >= verb.range.upperBound && clue.lower(place) == "tidigare"
      && ChangedStates.afterEarlier.contains(clue.lower(place + 1))
      && !ChangedStates.beforeAgo.contains(clue.lower(place - 1))
  }
}

/// "Allt fler familjer tackar ja", "större andel av bilarna går på biogas".
private func moreAndMore(_ verb: VerbGroup, _ clause: Range<Int>, _ clue: Clue) -> Int? {
  guard !verb.isNegated, let first = clause.first, !verb.isPassive else { return nil }
  let lead = [clue.lower(first), clue.lower(first + 1)]
  let isHeld = words(clause, clue).contains { ["än", "nu", "numera"].contains($0) }
  let isMorePeople = lead[0] == "fler" && OutcomeWords.people.holds(lead[1]) && isHeld
  let isMore =
    isMorePeople || lead == ["allt", "fler"]
    || ["större", "högre"].contains(lead[0]) && lead[1] == "andel"
  let words = clause.map(clue.lower)
  guard isMore, !words.contains(where: TrendWords.isBad), !["sluta", "lämna"].contains(verb.lemma)
  else { return nil }
  return first
}

private func words(_ range: Range<Int>, _ clue: Clue) -> [String] { range.map(clue.lower) }

private enum ChangedStates {
  /// What one is glad to be rid of.
  static let burdens: WordSet = [
    "behöva", "tvingas", "möta", "falla", "riskera", "krävas", "kräva", "dröja", "vänta", "bero",
    "förekomma", "uppstå", "fastna", "krocka", "skilja", "sakna", "saknas", "trängas", "läcka",
  ]
  static let given: WordSet = ["nås", "erbjuds", "möts", "ges", "kontaktas", "introduceras"]
  static let all: WordSet = ["alla", "samtliga", "alltid", "varje", "alla", "båda"]
  /// "ett år tidigare", "som tidigare": a time, not a comparison.
  static let beforeAgo: WordSet = ["år", "månad", "månader", "vecka", "som", "än", "dagar", "nivå"]
  static let afterEarlier: WordSet = ["", ".", ",", "än", "på", "när", "i", "och", "under", "nu"]

  /// Work that goes on is no state that has been reached.
  static let work = StemList(
    """
    planen planerna förslag förslaget utredning remiss upphandling rekrytering projektet
    översyn dialog ärendet beslut underlag åtgärd möjlighet riktlinj
    """)
}
