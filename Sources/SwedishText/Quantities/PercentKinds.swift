/// Tells a percentage that is a result from a part of full time and from a change.
struct PercentKinds {
  let words: [Word]

  /// Words that are themselves a part of full time.
  static let shares: WordSet = [
    "halvtid", "heltid", "deltid", "halvtidstjänst", "heltidstjänst", "deltidstjänst",
  ]

  static func isPosition(_ unit: String, isDecimal: Bool) -> Bool {
    if ["årsarbetar", "årsarbetskraft", "heltidstjänst"].contains(where: { unit.hasPrefix($0) }) {
      return true
    }
    return isDecimal && ["tjänst", "tjänster", "åa"].contains(unit)
  }

  func kind(of range: Range<Int>) -> Quantity.Kind {
    let before = near(range.lowerBound, back: 6)
    let after = near(range.upperBound, ahead: 4)
    if isChange(before, after) { return .percentChange }
    return isPosition(before, after, range) ? .percentPosition : .percentResult
  }

  /// The words just before or after, nearest first, within the sentence.
  private func near(_ place: Int, back: Int = 0, ahead: Int = 0) -> [String] {
    let places =
      back > 0
      ? Array((max(0, place - back)..<place).reversed())
      : Array(place..<min(words.count, place + ahead))
    return places.prefix { ![".", "!", "?", ";"].contains(words[$0].text) }.map { words[$0].lower }
  }

  private static let changeStems = [
    "öka", "ökning", "minsk", "höj", "sänk", "stigit", "steg", "sjunk", "förbättra", "försämra",
    "växt", "uppräkn", "nedgång", "uppgång", "tillväxt", "gått upp", "reducer", "effektiviser",
  ]

  private func isChange(_ before: [String], _ after: [String]) -> Bool {
    if let next = after.first, ["fler", "färre", "högre", "lägre", "mer", "mindre"].contains(next) {
      return true
    }
    if let next = after.first, Self.changeStems.contains(where: { next.hasPrefix($0) }) {
      return true
    }
    guard let led = before.firstIndex(where: { ["med", "på", "om"].contains($0) }), led <= 2 else {
      return false
    }
    return before.dropFirst(led + 1).prefix(3).contains { word in
      Self.changeStems.contains { word.hasPrefix($0) || word.hasSuffix("ökning") }
    }
  }

  private static let positionNouns = [
    "tjänst", "anställning", "befattning", "sysselsättning", "heltid", "arbetstid", "årsarbet",
    "förvaltningsövergripande", "tjänstledig",
  ]

  private static let workingVerbs: WordSet = [
    "arbetar", "arbetade", "arbetat", "jobbar", "jobbade", "tjänstgör", "tjänstgjort", "anställd",
    "anställda", "anställts", "anställs", "anställt", "rekryterats", "rekryterat", "tjänstgöring",
    "tjänstgöringsgrad", "tjänstgöringsgraden", "sysselsättningsgrad", "sysselsättningsgraden",
    "undervisar", "tillsatts", "deltidsanställd",
  ]

  private static let roleEndings = [
    "samordnare", "pedagog", "lärare", "kurator", "logoped", "sekreterare", "handläggare",
    "psykolog", "controller", "strateg", "vaktmästare", "sköterska", "utvecklare", "ledare",
    "coach", "terapeut", "bibliotekarie", "konsulent", "administratör", "tekniker", "ingenjör",
  ]

  private static let groups: WordSet = ["av", "bland", "inom"]

  private func isPosition(_ before: [String], _ after: [String], _ range: Range<Int>) -> Bool {
    if let next = after.first, Self.positionNouns.contains(where: { next.hasPrefix($0) }) {
      return true
    }
    if after.first == "av" { return isPartOfTime(Array(after.dropFirst())) }
    if let verb = before.firstIndex(where: { Self.workingVerbs.contains($0) }) {
      return !before.prefix(verb).contains { isMeasured($0) }
    }
    guard before.first == "(" || before.first == "på" || before.first == "om" else { return false }
    guard before.count > 1 else { return false }
    return Self.roleEndings.contains { before[1].hasSuffix($0) }
      || before[1] == "omfattning" || Self.positionNouns.contains { before[1].hasPrefix($0) }
  }

  /// "av sin tid", "av en heltid", "av tjänsten".
  private func isPartOfTime(_ after: [String]) -> Bool {
    after.prefix(2).contains { word in
      ["tid", "sin", "tiden"].contains(word)
        || ["tjänst", "heltid", "arbetstid"].contains { word.hasPrefix($0) }
    }
  }

  private func isMeasured(_ word: String) -> Bool {
    ["andel", "frekvens", "resultat", "nivå", "att", "som"].contains { word.hasPrefix($0) }
  }
}
