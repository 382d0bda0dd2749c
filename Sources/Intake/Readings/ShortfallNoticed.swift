import SwedishText

/// What is bad to have any of, and came about, was found or is there still: "trycksår upptäcktes",
/// "ledde till stillestånd", "frånvaron är oförändrad".
func noticedIll(_ clue: Clue) -> Range<Int>? {
  guard !clue.holdsVerb([.future, .unreal]) else { return nil }
  return befell(clue) ?? caused(clue) ?? lasting(clue)
}

/// "Trycksår upptäcktes hos sju boende", "källaröversvämningar drabbade fjorton hushåll".
private func befell(_ clue: Clue) -> Range<Int>? {
  clue.verbs.first { verb in
    guard verb.isMain, !verb.isNegated, NoticedWords.befalling.contains(verb.lemma),
      [.perfect, .preterite].contains(verb.tense)
    else { return false }
    return isOfIll(subject(of: verb, clue), clue)
  }?.range
}

/// "har lett till ett halvårs stillestånd", and not "till färre avbrott".
private func caused(_ clue: Clue) -> Range<Int>? {
  clue.verbs.first { verb in
    guard !verb.isNegated, [.perfect, .preterite].contains(verb.tense),
      NoticedWords.causing.contains(verb.lemma), verb.isMain || verb.linker == "vilket"
    else { return false }
    let behind = clue.words[verb.range.upperBound...].prefix(6).prefix { !$0.isSign }
    guard !behind.contains(where: { $0.lower == "att" }) else { return false }
    return !EffectWords.isBetter(behind.map(\.lower)) && isOfIll(Array(behind.dropFirst()), clue)
  }?.range
}

/// "Frånvaron är i stort sett oförändrad", "inhyrd personal används fortfarande".
private func lasting(_ clue: Clue) -> Range<Int>? {
  NoticedWords.lasting.finds(in: clue.words).first { find in
    let place = find.range.lowerBound
    guard clue.clauses[place].isMain, !clue.isAsked(place) else { return false }
    let subject = Array(clue.words[..<place].suffix(16))
    return !subject.contains { NoticedWords.prices.holds($0.lower) }
      && isOfIll(subject, clue) && TrendWords.worth(subject: subject.reversed()) == .bad
  }?.range
}

private func subject(of verb: VerbGroup, _ clue: Clue) -> [Word] {
  let inside = clue.words[verb.range].dropFirst().dropLast()
  let before = clue.clause(before: verb.range.lowerBound).suffix(6)
  let isTurned =
    verb.range.count == 1 && before.first.map { NoticedWords.turning.contains($0) } ?? false
  let behind = clue.words[verb.range.upperBound...].prefix(isTurned ? 3 : 0)
  return Array(before) + Array(inside) + Array(behind)
}

/// Of something that is bad to have, not worked against, denied or made less.
private func isOfIll(_ words: [Word], _ clue: Clue) -> Bool {
  guard let place = words.firstIndex(where: { TrendWords.isBad($0.lower) }) else { return false }
  return !words.contains {
    Negation.words.contains($0) || NoticedWords.countering.contains($0)
      || ShortfallWords.denials.contains($0)
  } && !words[..<place].contains { NoticedWords.sources.contains($0) }
}

private enum NoticedWords {
  static let befalling: WordSet = [
    "upptäcka", "konstatera", "påträffa", "uppstå", "inträffa", "drabba", "förekomma", "ske",
    "avslöja", "uppdaga", "påvisa", "slå",
  ]
  static let causing: WordSet = [
    "leda", "medföra", "orsaka", "resultera", "vålla", "föranleda", "utmynna",
  ]
  /// "arbetet mot mobbning", "stöd vid missbruk": the work, not the evil.
  static let countering: WordSet = [
    "mot", "arbetet", "stöd", "stödet", "hantering", "rutin", "rutiner", "rutinen", "uppföljning",
    "anmälan", "rapportering", "plan", "planen", "åtgärder", "kurs", "utbildning", "hjälp",
  ]
  /// A price that stays is no bad news.
  static let prices = StemList("kostnad avgift hyran taxan")
  static let turning: WordSet = [
    "i", "under", "på", "vid", "nu", "därefter", "även", "också", "hos", "samtidigt", "där",
  ]
  static let sources: WordSet = ["trots", "från", "efter"]

  static let lasting = Phrasebook<Bool>(
    [
      "är|ligger|var|förblir ~3 oförändrad|oförändrat|oförändrade|densamma|desamma",
      "har|är ~2 knappt|inte|knappast|marginellt ~1 rört|rubbats|påverkats|förändrats|ändrats|minskat",
      "består|kvarstår|biter",
      "används|förekommer|finns|behövs|uppstår|inträffar|återkommer ~1 fortfarande|alltjämt|ännu|fortsatt",
    ], as: true)
}
