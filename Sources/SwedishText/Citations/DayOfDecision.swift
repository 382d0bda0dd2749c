/// Tells whether a day without a paragraph is the day of a decision, not of something else.
///
/// A decision noun must stand straight before the day ("beslut i nämnden den 17 juni"); a verb may
/// have its object between, as long as no other verb and no clause comes in between.
struct DayOfDecision {
  let text: CitedText

  func holds(_ day: PrintedDay, body: CitedText.Body?) -> Bool {
    if let body, body.isShort, body.words.upperBound == day.words.lowerBound { return true }
    guard !leadsToAnotherTime(day.words.lowerBound) else { return false }
    if isWithinDecision(day.words) { return true }
    return hasNounBefore(day.words.lowerBound) || hasVerbBefore(day.words.lowerBound, body: body)
      || hasVerbAfter(day.words.upperBound, body: body)
  }

  private static let taking: WordSet = ["fattade", "fattades", "fattat", "tog", "togs"]

  /// "fattade den 11 februari beslut".
  private func isWithinDecision(_ day: Range<Int>) -> Bool {
    guard day.lowerBound > 0, day.upperBound < text.words.count else { return false }
    return Self.taking.contains(text.words[day.lowerBound - 1].lower)
      && CitationWords.isDecisionNoun(text.words[day.upperBound])
  }

  private static let otherTimes: WordSet = [
    "till", "senast", "före", "inför", "innan", "efter", "om", "t.o.m", "fr.o.m", "tom", "from",
    "med", "sedan",
  ]

  /// "till den 1 juli", "från och med 2026-01-01": a time that the decision speaks of.
  private func leadsToAnotherTime(_ start: Int) -> Bool {
    var place = start - 1
    while place >= 0, text.words[place].text == "." { place -= 1 }
    return place >= 0 && Self.otherTimes.contains(text.words[place].lower)
  }

  private func hasNounBefore(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: 0, by: -1).prefix(CitedText.reach) {
      let word = text.words[index]
      if CitationWords.isDecisionNoun(word) { return isOfABoard(around: index..<start) }
      let isPartOfName = index + 1 < text.words.count && text.words[index + 1].text == "-"
      guard
        CitationWords.connectors.contains(word) || CitationWords.isBody(word)
          || isPartOfName
      else { return false }
    }
    return false
  }

  private static let barriers: WordSet = [
    "att", "som", "om", "när", "där", "vilket", "vilka", "har", "hade", "är", "var", "ska", "skall",
    "kan", "blev", "gäller", "och", "men",
  ]

  private func hasVerbBefore(_ start: Int, body: CitedText.Body?) -> Bool {
    for index in stride(from: start - 1, through: 0, by: -1).prefix(CitedText.reach) {
      let word = text.words[index]
      if CitationWords.isDecisionVerb(word) || givesTask(index) {
        return body != nil || isOfABoard(around: index..<start)
      }
      let isInName = body?.words.contains(index) == true
      if isInName { continue }
      if text.endsSentence(index) || Self.barriers.contains(word) { return false }
      if Verb.isFinite(word.lower) { return false }
    }
    return false
  }

  /// "Den 17 juni 2025 beslutade nämnden …".
  private func hasVerbAfter(_ end: Int, body: CitedText.Body?) -> Bool {
    for index in (end..<text.words.count).prefix(body?.words.lowerBound == end ? 6 : 2) {
      if text.endsSentence(index) { return false }
      guard CitationWords.isDecisionVerb(text.words[index]) || givesTask(index) else { continue }
      return body != nil || isOfABoard(around: end..<index + 1)
    }
    return false
  }

  private func givesTask(_ index: Int) -> Bool {
    guard CitationWords.givingVerbs.contains(text.words[index].lower) else { return false }
    let beside = max(0, index - 4)..<min(text.words.count, index + 9)
    return beside.contains { text.words[$0].lower.hasPrefix("uppdrag") }
  }

  /// Nobody else – the government, a head teacher – stands beside as the one who decides.
  private func isOfABoard(around range: Range<Int>) -> Bool {
    let start = max(0, range.lowerBound - 4)
    let end = min(text.words.count, range.upperBound + 8)
    for index in start..<end {
      if index < range.lowerBound, text.endsSentence(index) { continue }
      if index >= range.upperBound, text.endsSentence(index) { break }
      if CitationWords.decidesElsewhere(text.words[index]), index < range.upperBound + 2 {
        return false
      }
    }
    return true
  }
}
