import SwedishText

/// A rise or a fall that a sentence tells of, and whether it is good news.
struct Trend {
  enum Course { case up, down }

  let course: Course
  let range: Range<Int>
  /// `nil` when it can't be told from the words.
  let isBetter: Bool?
  /// Whether a verb in the past tells it: "har minskat", not "minskar".
  let isPast: Bool
  /// Whether somebody or something is said to have caused it: "har minskat behovet".
  let isCaused: Bool
  let isOfNeutral: Bool
}

/// Every trend: by a verb, by a comparison ("fler än i april"), by two numbers ("84, mot 78 i april").
func trends(in clue: Clue) -> [Trend] {
  if let known = clue.noted.trends { return known }
  let found =
    verbTrends(clue) + comparedTrends(clue) + countedTrends(clue) + numberTrends(clue)
    + movedTrends(clue)
  clue.noted.trends = found
  return found
}

private func verbTrends(_ clue: Clue) -> [Trend] {
  clue.verbs.compactMap { verb in
    guard [.perfect, .preterite, .present].contains(verb.tense),
      !verb.isNegated, !clue.isAsked(verb.range.lowerBound),
      let course = TrendWords.course(verb, clue)
    else { return nil }
    let (worth, isCaused) = worth(around: verb, clue)
    return Trend(
      course: course, range: verb.range, isBetter: isBetter(course, worth),
      isPast: verb.tense == .perfect || verb.tense == .preterite, isCaused: isCaused,
      isOfNeutral: worth == .neutral)
  }
}

/// Of a subject before the verb, or of an object behind it, which something then has acted on.
private func worth(
  around verb: VerbGroup, _ clue: Clue
) -> (worth: TrendWords.Worth, isCaused: Bool) {
  let clause = clue.clauses[verb.range.lowerBound].range
  let before = clue.words[clause.lowerBound..<verb.range.lowerBound]
  let inside = clue.words[verb.range].dropFirst().dropLast()
  let end = max(verb.range.upperBound, min(clause.upperBound, verb.range.upperBound + 6))
  let behind = Array(clue.words[verb.range.upperBound..<end])
  let isObject = isObject(behind) && !verb.isPassive
  let after =
    isObject
    ? behind.prefix { $0.lower == "av" || !WordsBefore.prepositions.contains($0) } : behind[...]
  let subject = TrendWords.worth(subject: inside.reversed() + before.reversed())
  let object = TrendWords.worth(Array(after))
  if isObject, object != .unknown { return (object, true) }
  return (subject == .unknown && !isObject ? object : subject, isObject)
}

/// "stressen för": a noun straight behind the verb, not "från 12", "med 3", "något".
private func isObject(_ after: [Word]) -> Bool {
  guard let first = after.first, first.kind == .letters,
    !["bart", "igt", "ligt", "ant", "ivt", "vis"].contains(where: { first.lower.hasSuffix($0) })
  else { return false }
  return ![
    "från", "med", "till", "under", "i", "på", "för", "de", "inom", "och", "något", "kraftigt",
    "markant", "successivt", "tydligt", "även", "bland", "hos", "sedan", "vid", "ytterligare",
  ].contains(first.lower)
}

private func isBetter(_ course: Trend.Course, _ worth: TrendWords.Worth) -> Bool? {
  switch (course, worth) {
  case (.up, .good), (.down, .bad): true
  case (.up, .bad), (.down, .good): false
  case (_, .neutral), (_, .unknown): nil
  }
}

/// "nio fler än ett år tidigare", "högre än i fjol".
private func comparedTrends(_ clue: Clue) -> [Trend] {
  TrendWords.compared.finds(in: clue.words).compactMap { find in
    guard !clue.isDenied(find.range) else { return nil }
    let before = clue.words[..<find.range.lowerBound]
    let isOfWhat = ["av", "i", "på"].contains(clue.lower(find.range.upperBound - 1))
    let behind = isOfWhat ? clue.words[find.range.upperBound...].prefix(4) : []
    let near = clue.words[find.range] + behind + before.suffix(16).reversed()
    return Trend(
      course: find.meaning, range: find.range,
      isBetter: isBetter(find.meaning, TrendWords.worth(Array(near))), isPast: false,
      isCaused: false, isOfNeutral: false)
  }
}

/// "Färre klagomål har inkommit": fewer or more of something with a worth, as a clause's subject.
private func countedTrends(_ clue: Clue) -> [Trend] {
  clue.words.indices.compactMap { place in
    let course: Trend.Course? =
      switch clue.lower(place) {
      case "fler": .up
      case "färre": .down
      default: nil
      }
    guard let course, place - clue.clauses[place].range.lowerBound <= 1,
      let verb = clue.verbs.first(where: { clue.clauses.areTogether($0.range.lowerBound, place) }),
      [.perfect, .preterite, .present].contains(verb.tense) || isCompelled(verb, clue),
      !verb.isNegated, place < verb.mainPlace
    else { return nil }
    let isCompelled = isCompelled(verb, clue)
    guard !isCompelled || course == .down && OutcomeWords.people.holds(clue.lower(place + 1)) else {
      return nil
    }
    guard !TrendWords.leaving.contains(verb.lemma) else { return nil }
    let counted = Array(clue.words[(place + 1)...].prefix(4))
    let isIll = isCompelled || TrendWords.isPrivative(counted)
    let worth = isIll ? .bad : TrendWords.worth(counted)
    guard let isBetter = isBetter(course, worth) else { return nil }
    return Trend(
      course: course, range: place..<(place + 1), isBetter: isBetter, isPast: true,
      isCaused: false, isOfNeutral: false)
  }
}

/// "Tiden till beslut är 19 dagar, mot 27": nothing gains from taking longer.
private func isDuration(_ pair: ValuePair, _ clue: Clue) -> Bool {
  let near = clue.words[..<pair.range.upperBound].suffix(20).map(\.lower)
  let units = ["dagar", "veckor", "månader", "dygn", "minuter", "timmar"]
  let ofValues = [clue.lower(pair.range.lowerBound + 1), clue.lower(pair.range.upperBound)]
  return ofValues.contains { units.contains($0) }
    && near.contains { ["tid", "tiden", "tar", "tog", "dröjer", "inom", "väntar"].contains($0) }
}

private func near(_ pair: ValuePair, _ clue: Clue) -> ArraySlice<Word> {
  clue.words[..<min(clue.words.count, pair.range.lowerBound + 8)].suffix(16)
}

/// "83 procent, mot 78 i april", "från 31 till 24 gram".
private func numberTrends(_ clue: Clue) -> [Trend] {
  valuePairs(in: clue).map { pair in
    let before = clue.words[..<pair.range.lowerBound].reversed()
    let after = clue.words[pair.range.lowerBound...].prefix(8)
    let course: Trend.Course = pair.now > pair.before ? .up : .down
    let named = TrendWords.worth(after + Array(before))
    let isMet = near(pair, clue).contains { TrendWords.meeting.contains($0) }
    let isLeft = named == .bad && near(pair, clue).contains { TrendWords.leavers.contains($0) }
    let worth = isDuration(pair, clue) ? .bad : isMet || isLeft ? .good : named
    return Trend(
      course: course, range: pair.range, isBetter: isBetter(course, worth), isPast: true,
      isCaused: false, isOfNeutral: worth == .neutral)
  }
}
