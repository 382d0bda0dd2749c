import SwedishText

/// Where words of bad news tell of none: a key to statuses, a purpose, the work against it.
enum ShortfallQuiet {
  /// "Status anges som Genomförd, Planerad eller Försenad": a key.
  static func isLegend(_ clue: Clue) -> Bool {
    let lead = clue.words.prefix(6).map(\.lower)
    if lead.contains("under"), lead.contains("planerat") { return true }
    return lead.contains { ["status", "statusen", "läget", "läge"].contains($0) }
      && lead.contains {
        ["anges", "redovisas", "markeras", "betecknas", "skrivs", "visas"].contains($0)
      }
      && clue.words.contains { ["som", "med"].contains($0.lower) }
  }

  /// "för att minska sårbarheten när entreprenören inte räcker till".
  static func isOfPurpose(_ place: Int, _ clue: Clue) -> Bool {
    let reach = max(0, place - 12)..<place
    return reach.contains { start in
      guard ["för", "syfte", "avsikt"].contains(clue.lower(start)),
        clue.lower(start + 1) == "att", isInfinitive(clue.lower(start + 2))
      else { return false }
      return !clue.words[start..<place].contains { $0.isSign || joiners.contains($0) }
    }
  }

  /// "kontrollen av felaktiga utbetalningar", "arbetet mot otrygghet".
  static func isTended(_ place: Int, _ clue: Clue) -> Bool {
    if clue.lower(place).hasPrefix("kvarst") {
      return clue.clause(before: place).contains { lasting.holds($0.lower) }
    }
    return ["av", "mot", "kring"].contains(clue.lower(place - 1))
      && tending.holds(clue.lower(place - 2))
  }

  /// "ett möte om underskottet", "boken ”Brister”", "saknar betydelse".
  static func isTopic(_ range: Range<Int>, _ clue: Clue) -> Bool {
    let place = range.lowerBound
    if clue.isQuoted(place) || ["betydelse", "relevans"].contains(clue.lower(range.upperBound)) {
      return true
    }
    return ["om", "av", "till", "kring", "för"].contains(clue.lower(place - 1))
      && clue.words[max(0, place - 4)..<place].contains { ShortfallWords.topics.contains($0) }
  }

  /// "för elever som inte når kravet", "de grupper som saknar det": whom it is done for.
  static func isOfTheServed(_ clause: Clauses.Clause, _ clue: Clue) -> Bool {
    let before = clue.words[..<clause.range.lowerBound].suffix(4).map(\.lower)
    let isOfPeople = before.suffix(2).contains {
      OutcomeWords.people.holds($0) || served.holds($0)
    }
    return isOfPeople && (before.contains { aiming.contains($0) } || clue.holdsVerb([.future]))
  }

  private static let served = StemList("grupper områden enheter avdelningar skolor hushåll den")
  private static let aiming: WordSet = ["för", "till", "åt", "nå", "erbjuds", "erbjudas", "stötta"]

  private static let joiners: WordSet = ["men", "och", "medan", "dock"]

  /// Not "för att taket läcker".
  private static func isInfinitive(_ word: String) -> Bool {
    (word.hasSuffix("a") && !["alla", "flera", "dessa", "båda"].contains(word))
      || ["få", "ge", "nå", "se", "gå", "bli", "ha", "ta", "slå"].contains(word)
  }

  /// "Kommunens åtagande kvarstår": it stands as it should.
  private static let lasting = StemList("åtagande ansvar avtal beslut rätten uppdrag syftet")

  private static let tending = StemList(
    """
    kontrollen kontroll hantering sanering inventering uppföljning kartläggning åtgärder åtgärdande
    arbetet insatser förebyggande rapportering registrering bekämpning borttagning handlingsplan åtgärdsplan strategi avhjälpande
    """)
}
