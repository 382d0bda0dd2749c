import Governance
import SwedishText

/// A state told as other than before: "är kortare: 12 dagar", "går snabbare än i fjol", "nu tryggare".
func states(in clue: Clue) -> [OtherClaim] {
  let found = betterments(in: clue, clue.words.indices).filter {
    $0.isBetter && holds($0.range, clue) && !isResource(near: $0.range, clue)
      && !clue.isQuoted($0.range.lowerBound)
  }
  return found.compactMap { better in
    guard let verb = verb(of: better, clue) else {
      let isLead = isNominal(better.range, clue) || isLeading(better.range, clue)
      return isLead ? OtherClaim(range: better.range, isSure: false) : nil
    }
    guard isTelling(verb, better, clue) else { return nil }
    return OtherClaim(range: better.range, isSure: isAnchored(better.range, clue))
  }
}

private func verb(of better: Betterment, _ clue: Clue) -> VerbGroup? {
  clue.verbs.last {
    clue.clauses.areTogether($0.range.lowerBound, better.range.lowerBound)
      && $0.range.lowerBound < better.range.lowerBound
  }
}

/// "är", "fungerar", "går", "får" and the like tell how it is; "har ordnat fler" tells what was done.
private func isTelling(_ verb: VerbGroup, _ better: Betterment, _ clue: Clue) -> Bool {
  guard [.present, .perfect, .preterite].contains(verb.tense), !verb.isNegated,
    verb.linker != "att" || verb.tense != .present || isAnchored(better.range, clue)
  else { return false }
  if verb.tense == .present, isOfLaw(verb, clue) { return false }
  if clue.lower(better.range.lowerBound - 1) == "allt" { return true }
  if ["vara", "ligga"].contains(verb.lemma), isTopic(better.range.lowerBound, clue) {
    return false
  }
  if StateWords.predicates.contains(verb.lemma) {
    return better.range.lowerBound - verb.range.upperBound <= 5
      || isAnchored(better.range, clue)
  }
  if verb.lemma == "arbeta", verb.tense == .present, isAnchored(better.range, clue) {
    return better.range.lowerBound - verb.range.upperBound <= 2
  }
  if StateWords.havers.contains(verb.lemma) {
    return better.range.lowerBound - verb.range.upperBound <= 2
  }
  if isAnchored(better.range, clue), !verb.isPassive, DeedWords.isState(verb.lemma) { return true }
  return isLived(verb, better, clue)
}

/// "Föräldrarna söker stöd oftare", "Eleverna hittar lättare": how people go about things.
private func isLived(_ verb: VerbGroup, _ better: Betterment, _ clue: Clue) -> Bool {
  verb.tense == .present && !verb.isPassive && verb.isMain
    && !StateWords.intending.contains(verb.lemma)
    && clue.clause(before: better.range.lowerBound).contains { OutcomeWords.people.holds($0.lower) }
}

/// "Temat var ökad delaktighet": named, not told of.
private func isTopic(_ place: Int, _ clue: Clue) -> Bool {
  let isParticiple = ["ökad", "ökat", "minskad", "minskat", "stärkt", "förbättrad", "förbättrat"]
    .contains(clue.lower(place))
  return isParticiple
    && clue.clause(before: place).contains { topics.holds($0.lower) }
}

private let topics = StemList("temat teman fokus frågan rubriken ämnet uppdraget målet prioriter")

/// "Färre fall och lugnare måltider är vad avdelningen ser": it opens a clause that tells.
private func isLeading(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard range.lowerBound - clue.clauses[range.lowerBound].range.lowerBound <= 1 else {
    return false
  }
  return clue.verbs.contains { verb in
    clue.clauses.areTogether(verb.range.lowerBound, range.lowerBound) && !verb.isPassive
      && [.present, .preterite, .perfect].contains(verb.tense) && !verb.isNegated
      && !StateWords.intending.contains(verb.lemma)
      && (verb.tense == .present || DeedWords.isState(verb.lemma))
  }
}

/// "ökat antal besök", "färre klagomål" where no verb is, as in a heading or behind a colon.
private func isNominal(_ range: Range<Int>, _ clue: Clue) -> Bool {
  guard clue.context.section != .background else { return false }
  return !clue.verbs.contains {
    clue.clauses.areTogether($0.range.lowerBound, range.lowerBound)
  } && isAnchored(range, clue)
}

/// Whether something says that it was otherwise before: "än", "nu", a number, a colon.
private func isAnchored(_ range: Range<Int>, _ clue: Clue) -> Bool {
  let clause = clue.clauses[range.lowerBound].range
  let near = clue.words[clause].map(\.lower)
  return near.contains { StateWords.anchors.contains($0) }
    || clue.words[range.upperBound...].prefix(8).contains { $0.lower == "än" }
    || clue.lower(range.upperBound) == ":" || clue.lower(clause.lowerBound) == ":"
}

/// Two values of a thing that nobody can call good or bad from its name, told by no deed.
func comparisons(in clue: Clue) -> [OtherClaim] {
  let pairs = valuePairs(in: clue).filter { $0.isOverTime && holds($0.range, clue) }
  guard let pair = pairs.first, !isDeedNear(pair.range, clue) else { return [] }
  let isKnown = trends(in: clue).contains { $0.isBetter != nil || $0.isOfNeutral }
  guard !isKnown, !isResource(near: pair.range, clue), !clue.holdsIlls else {
    return []
  }
  return [OtherClaim(range: pair.range, isSure: false)]
}

private func isDeedNear(_ range: Range<Int>, _ clue: Clue) -> Bool {
  clue.verbs.contains { verb in
    clue.clauses.areTogether(verb.range.lowerBound, range.lowerBound)
      && (verb.isPassive
        || verb.tense != .present && claim(of: verb, clue) == .deed
          && !DeedWords.isState(verb.lemma) && TrendWords.course(verb, clue) == nil)
  }
}
