import SwedishText

/// Who acts in a sentence: the board's own deeds and those of others are not the administration's.
enum Actors {
  /// Whether the verb's subject is an organization outside the administration.
  static func isOutsider(_ verb: VerbGroup, _ clue: Clue) -> Bool {
    subject(verb, clue).contains { outsiders.contains($0) || isStateBody($0) }
  }

  /// Whether the verb's subject, or who it is done by, is a political body.
  static func isBody(_ verb: VerbGroup, _ clue: Clue) -> Bool {
    if subject(verb, clue).contains(where: { isBodyName($0.lower) }) { return true }
    let after = clue.words[verb.range.upperBound...].prefix(4)
    guard verb.isPassive, let by = after.firstIndex(where: { $0.lower == "av" }) else {
      return false
    }
    return clue.words[by...].prefix(4).contains { isBodyName($0.lower) }
  }

  /// "enligt Skolverkets prognos", "enligt regeringens aviseringar".
  static func isToldByOthers(_ clue: Clue) -> Bool {
    zip(clue.words, clue.words.dropFirst()).contains { first, next in
      first.lower == "enligt"
        && (next.isCapitalized && next.lower.hasSuffix("verkets")
          || ["regeringens", "statens", "länsstyrelsens", "regionens", "scb", "skr", "scb:s"]
            .contains(next.lower))
    }
  }

  static func isBodyName(_ word: String) -> Bool {
    bodies.contains(word)
      || ["nämnden", "fullmäktige", "styrelsen", "utskottet", "beredningen"]
        .contains { word.hasSuffix($0) }
  }

  /// The words between a helper and its verb when turned round ("har nämnden beslutat"), or else the
  /// few first ones of the clause, or those just before the verb.
  private static func subject(_ verb: VerbGroup, _ clue: Clue) -> [Word] {
    let inside = clue.words[verb.range].dropFirst().dropLast()
    let clause = clue.clauses[verb.range.lowerBound].range
    // A clause inside it has a subject of its own: "teamet som nämnden har inrättat".
    let before = (clause.lowerBound..<verb.range.lowerBound)
      .filter { clue.clauses.areTogether($0, verb.range.lowerBound) }.map { clue.words[$0] }
    let behind = clue.words[verb.range.upperBound...].prefix(verb.range.count == 1 ? 2 : 0)
    return Array(inside.prefix(4)) + untilPreposition(before[...]) + untilPreposition(behind)
  }

  /// What stands behind a preposition or a genitive is no subject: "i nämndens budget".
  private static func untilPreposition(_ words: ArraySlice<Word>) -> [Word] {
    let subject = words.prefix {
      !["av", "för", "från", "till", "hos", "enligt"].contains($0.lower)
    }
    return Array(subject)
  }

  private static func isStateBody(_ word: Word) -> Bool {
    word.isCapitalized
      && ["verket", "myndigheten", "styrelsen", "inspektionen", "förbundet", "departementet"]
        .contains { word.lower.hasSuffix($0) }
      && !word.lower.hasPrefix("kommunstyrelse")
      && !word.lower.hasPrefix("fastighet")
  }

  private static let outsiders: WordSet = [
    "regeringen", "riksdagen", "staten", "ivo", "skr", "länsstyrelsen", "regionen", "kulturrådet",
    "msb", "arbetsförmedlingen", "försäkringskassan", "polisen", "myndigheten", "eu",
    "kommissionen",
    "utredaren", "lagstiftaren", "domstolen", "förvaltningsrätten", "kammarrätten", "revisorerna",
    "lantmäteriet", "kungliga", "riksantikvarieämbetet", "sametinget", "kronofogden", "förbundet",
  ]

  private static let bodies: WordSet = [
    "nämnden", "fullmäktige", "kf", "ks", "utskottet", "arbetsutskottet", "presidiet", "politiken",
  ]
}
