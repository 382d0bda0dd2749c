import Governance
import SwedishText

/// People who do more, oftener or better what they did: "söker i högre grad kontakt", "hör av sig
/// oftare", "lämnar in i tid i större utsträckning".
func degrees(in clue: Clue) -> [OtherClaim] {
  guard clue.context.section != .background, !clue.holdsIlls else { return [] }
  return DegreeWords.more.finds(in: clue.words).compactMap { find in
    let place = find.range.lowerBound
    guard holds(find.range, clue), !clue.isQuoted(place), let verb = verb(of: place, clue),
      isGoodDoing(verb, clue)
    else { return nil }
    return OtherClaim(range: find.range, isSure: false)
  }
}

private func verb(of place: Int, _ clue: Clue) -> VerbGroup? {
  clue.verbs.first { clue.clauses.areTogether($0.range.lowerBound, place) }
}

/// Done by those for whom the service is, and nothing one would rather be without.
private func isGoodDoing(_ verb: VerbGroup, _ clue: Clue) -> Bool {
  guard [.present, .perfect, .preterite].contains(verb.tense), !verb.isNegated, !verb.isPassive,
    !StateWords.intending.contains(verb.lemma), !DegreeWords.ill.contains(verb.lemma)
  else { return false }
  let clause = clue.clauses[verb.range.lowerBound].range.map(clue.lower)
  return clause.contains { OutcomeWords.people.holds($0) }
    && !clause.contains { TrendWords.isBad($0) || DegreeWords.needing.holds($0) }
}

/// "märks i lugnare miljöer", "syns genom färre avbrott": what something shows in.
func signs(in clue: Clue) -> [OtherClaim] {
  guard !clue.holdsIlls else { return [] }
  return DegreeWords.showing.finds(in: clue.words).compactMap { find in
    let end = min(clue.words.count, find.range.upperBound + 4)
    guard holds(find.range, clue),
      betterments(in: clue, find.range.upperBound..<end).first?.isBetter == true
    else { return nil }
    return OtherClaim(range: find.range, isSure: true)
  }
}

private enum DegreeWords {
  static let more = Phrasebook<Bool>(
    [
      "i ~1 högre|större|ökad|ökande|stigande grad|utsträckning|omfattning", "oftare ~1 än",
      "oftare .|,|nu|numera", "allt oftare", "mer sällan",
    ], as: true)

  static let showing = Phrasebook<Bool>(
    [
      "märks|syns|märktes|syntes|avspeglas|återspeglas|avspeglats|återspeglats ~1 i|på|genom",
      "visar|visat|visade|avspeglar|speglar sig ~1 i|genom", "tar|tagit sig ~1 uttryck i",
    ], as: true)

  /// What one would rather have them do less.
  static let ill: WordSet = [
    "klaga", "avbryta", "sluta", "lämna", "bryta", "utebli", "missa", "hota", "bråka", "skolka",
    "avböja", "köa", "vänta", "sakna", "tvingas", "riskera", "drabbas", "insjukna", "byta",
    "överklaga", "neka", "avstå", "hoppa", "tappa", "behöva", "hamna", "tvinga", "glömma",
  ]
  static let needing = StemList("behov behöva behöver stöd insatser placer vräk sjukskriv")
}
