import Governance
import SwedishText

/// "finns sedan augusti", "gäller sedan den 1 april", "finns numera": introduced before now.
func inPlace(_ clue: Clue) -> Range<Int>? {
  guard let verb = clue.verbs.first(where: { $0.isMain }), verb.tense == .present,
    !verb.isNegated, DeedWords.introduced.contains(verb.lemma),
    GainWords.told.finds(in: clue.words).isEmpty
  else { return nil }
  guard clue.context.section == .area || clue.context.section == .summary else { return nil }
  for (index, word) in clue.words.enumerated() where clue.clauses[index].isMain {
    if word.lower == "numera" { return verb.range }
    let next = clue.lower(index + 1)
    let isTime =
      Linking.times.contains(next)
      || clue.words.indices.contains(index + 1)
        && Calendar.months[next] != nil
    if word.lower == "sedan", isTime { return verb.range }
  }
  return nil
}

private enum Linking {
  static let times: WordSet = [
    "den", "i", "årsskiftet", "skolstarten", "terminsstarten", "starten", "våren", "hösten",
    "sommaren", "höstterminen", "vårterminen", "våras", "höstas", "nyår", "mitten", "början",
  ]
}
