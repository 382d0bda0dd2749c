package import Governance
import SwedishText

/// What both readers see of a sentence: all that an arbiter decides by.
package struct Seen: Sendable {
  package let traits: Traits
  /// What the rules say it is.
  package let ruled: [Reading]
  /// What the rules notice without saying what it is, in the order of `signs(in:)`.
  let signs: [Bool]

  /// As if it stood alone in a report.
  package init(_ sentence: String) {
    let clue = Clue(sentence, Clue.Context())
    self.init(clue, ruled: isAboutReport(clue) ? [] : ruledReadings(of: clue))
  }

  /// Of a sentence that tells of something else than the report itself.
  init(_ clue: Clue) { self.init(clue, ruled: ruledReadings(of: clue)) }

  private init(_ clue: Clue, ruled: [Reading]) {
    traits = Traits(clue)
    self.ruled = ruled
    signs = Self.signs(in: clue)
  }

  static let countOfSigns = 17

  private static func signs(in clue: Clue) -> [Bool] {
    let tenses: [VerbGroup.Tense] = [
      .perfect, .preterite, .pluperfect, .present, .future, .modal, .unreal,
    ]
    let trends = trends(in: clue)
    return tenses.map { clue.holdsVerb([$0]) }
      + [true, false].map { better in trends.contains { $0.isBetter == better } }
      + [
        trends.contains { $0.isBetter == nil },
        clue.verbs.isEmpty,
        clue.verbs.contains { EffectWords.kind($0.lemma) == .cause },
        !ShortfallWords.phrases.finds(in: clue.words).isEmpty,
        clue.words.contains { Negation.words.contains($0) },
        comingTime(clue) != nil,
        isGeneral(clue),
        Actors.isToldByOthers(clue),
      ]
  }
}
