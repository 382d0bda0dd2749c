/// What only looks like a verb.
extension VerbGroupReader {
  /// "ett ökat fokus", "en utökad grupp": an adjective.
  func isAfterArticle(_ index: Int) -> Bool {
    guard index > 0, entries[index]?.forms.contains(.participle) == true else { return false }
    var before = index - 1
    while before > 0, WordsBefore.adverbs.contains(words[before]) { before -= 1 }
    // "har detta förbättrat", "har alla deltagit": a pronoun behind its helper.
    if before > 0, ["har", "hade"].contains(words[before - 1].lower),
      WordsBefore.pronouns.contains(words[before]), before == index - 1
    {
      return false
    }
    return WordsBefore.articles.contains(words[before])
  }

  /// "av planerade", "tidigare redovisade", "två nyanställda": said of a noun that follows.
  func isParticiple(_ index: Int) -> Bool {
    guard entries[index]?.forms.contains(.participle) == true else { return false }
    guard let next = words[safe: index + 1], !next.isSign else { return false }
    if index > 0, WordsBefore.connecting.contains(words[index - 1]) { return false }
    if holdsFinite(before: index) {
      // A coordinated verb has the tense of the one before it.
      return groups.last?.tense != .preterite
        || !WordsBefore.joining.contains(words[index - 1])
    }
    var before = index - 1
    while before >= 0, WordsBefore.adverbs.contains(words[before]) { before -= 1 }
    guard before >= 0 else { return true }
    let word = words[before]
    return word.kind == .number || WordsBefore.articles.contains(word)
      || WordsBefore.prepositions.contains(word)
      || ["iga", "nas", "ens", "ets", "ernas"].contains { word.lower.hasSuffix($0) }
  }

  /// "Nästa steg": a noun; "kostnaden steg med": a verb.
  func isNoun(_ index: Int) -> Bool {
    guard VerbDoubt.nouns.contains(words[index]) else { return false }
    return index == 0 || WordsBefore.articles.contains(words[index - 1])
      || WordsBefore.prepositions.contains(words[index - 1])
      || words[index - 1].kind == .number || words[index - 1].lower.hasSuffix("a")
  }

  /// The clause denies it, or what it is said of: "har ännu inte nått", "inga fel har hittats".
  func isNegated(_ from: Int, _ upTo: Int) -> Bool {
    let clause = clauses[from].range
    let first = max(clause.lowerBound, from - 8)
    let last = min(words.count, upTo + 4)
    for place in first..<last where Negation.words.contains(words[place]) {
      guard clauses.areTogether(place, from) else { continue }
      let next = words[safe: place + 1]?.lower ?? ""
      if ["bara", "minst", "enbart", "endast", "längre"].contains(next) { continue }
      return true
    }
    return false
  }
}
