import Governance
import SwedishText

/// "längre handläggningstider", "mindre trygga på gården": worse than before, or than for others.
func worseState(_ clue: Clue) -> Range<Int>? {
  let found = betterments(in: clue, clue.words.indices)
  guard !found.contains(where: \.isBetter), !clue.holdsVerb([.future, .unreal]) else { return nil }
  return found.first { worse in
    let place = worse.range.lowerBound
    let before = clue.words[max(0, place - 4)..<place]
    return holds(worse.range, clue) && !ShortfallQuiet.isOfPurpose(place, clue)
      && !clue.isQuoted(place) && !isForeseen(worse.range, clue)
      && !ShortfallQuiet.isTopic(worse.range, clue)
      && !before.contains { ShortfallWords.denials.contains($0) }
      && isToldWorse(place, clue)
  }?.range
}

/// In a clause with a verb of the present or the past, or named by one ("märks längre tider").
private func isToldWorse(_ place: Int, _ clue: Clue) -> Bool {
  clue.verbs.contains {
    clue.clauses.areTogether($0.range.lowerBound, place)
      && [.present, .preterite, .perfect].contains($0.tense) && !$0.isNegated
      && !($0.isPassive && $0.tense == .present && $0.lemma != "märkas")
      && !["gälla", "kunna", "vara"].contains($0.lemma)
  }
}

/// "känns för barnslig", "är för trångt": too much of it.
func tooMuch(_ clue: Clue) -> Range<Int>? {
  for (place, word) in clue.words.enumerated() where word.lower == "för" {
    guard
      Excess.states.contains(clue.lower(place - 1))
        || Excess.states.contains(clue.lower(place - 2)),
      Excess.isDegree(clue.lower(place + 1)), !clue.isDenied(place..<(place + 1)),
      !clue.isAsked(place), clue.lower(place + 2) != "del"
    else { continue }
    return place..<(place + 2)
  }
  return nil
}

private enum Excess {
  static let states: WordSet = [
    "är", "var", "varit", "blev", "blivit", "känns", "kändes", "upplevs", "upplevdes", "bedöms",
  ]
  private static let degrees: WordSet = [
    "liten", "litet", "små", "stor", "stort", "stora", "dyr", "dyrt", "dyra", "kort", "korta",
    "lång", "långt", "långa", "få", "trång", "trångt", "trånga", "svår", "svårt", "svåra", "hög",
    "högt", "höga", "låg", "lågt", "låga", "gammal", "gammalt", "gamla", "tung", "tungt", "tunga",
    "sent", "sen", "sena", "glest", "gles", "tunn", "tunt", "snäv", "snävt", "mörk", "mörkt",
  ]

  static func isDegree(_ word: String) -> Bool {
    degrees.contains(word) || ["lig", "ligt", "liga"].contains { word.hasSuffix($0) }
  }
}

/// "Resultatet blev –6,8 mnkr".
func redFigures(_ clue: Clue) -> Range<Int>? {
  for (place, word) in clue.words.enumerated() where ["–", "-", "−", "minus"].contains(word.lower) {
    guard clue.words[(place + 1)...].first?.kind == .number,
      clue.words[..<place].last?.kind == .letters,
      clue.words[(place + 2)...].prefix(2).contains(where: { money.contains($0) })
    else { continue }
    return place..<(place + 2)
  }
  return nil
}

private let money: WordSet = ["mnkr", "mkr", "tkr", "kronor", "miljoner", "kr", "miljon"]
