import Governance
import SwedishText

/// What a sentence tells of, in few words, for a list: "Fritidshemmets lokaler byggs om".
///
/// The main clause without its times, turned so that the thing stands first.
struct Gist {
  /// More words than this aren't read in a list.
  private static let mostWords = 10
  /// Fewer than this tell nothing.
  private static let fewestWords = 2

  private let words: [Word]
  private let asOf: Day?

  static func of(_ statement: Statement, asOf: Day?) -> String {
    let cells = statement.cells.filter { !$0.isEmpty }
    let text = cells.first ?? statement.text
    let gist = Gist(words: SwedishText.words(in: text), asOf: asOf)
    let title = cells.isEmpty ? gist.title() : text
    return title.isEmpty ? text : title
  }

  private func title() -> String {
    let kept = withoutLead(withoutTimes(upTo: endOfClause()))
    let turned = (withoutActor(kept) ?? turned(kept)).filter { !Self.fillers.contains($0) }
    var title = turned.prefix(lengthOfTitle(turned))
    while title.count > Self.fewestWords, endsOpen(title) { title.removeLast() }
    return capitalized(printed(Array(title)))
  }

  /// What is too long ends before the last phrase that has no room, never inside it.
  private func lengthOfTitle(_ words: [Word]) -> Int {
    guard words.count > Self.mostWords else { return words.count }
    let last = words[3..<Self.mostWords].lastIndex {
      Self.openings.contains($0) || Self.linkers.contains($0) || Self.joints.contains($0)
    }
    return last ?? Self.mostWords
  }

  private static let joints: WordSet = ["om", "av", "och", "kring", "mot", "mellan", "samt"]

  /// Whether something is missing behind the last word; "byggs om" is whole.
  private func endsOpen(_ title: ArraySlice<Word>) -> Bool {
    guard let last = title.last else { return false }
    let before = title.dropLast().last
    if Self.particles.contains(last), let before, Verb.isFinite(before) { return false }
    return last.isSign || isSmallWord(last.lower)
  }

  private static let particles: WordSet = [
    "om", "fram", "upp", "ut", "in", "över", "ner", "ned", "bort", "igång", "igenom",
  ]

  /// The first sign or word that begins another clause, when enough stands before it.
  private func endOfClause() -> Int {
    for (index, word) in words.enumerated() where index >= Self.fewestWords {
      if Self.ends.contains(word.text) { return index }
      if index > 3, Self.linkers.contains(word) { return index }
      if index > 3, word.lower == "för", index + 1 < words.count, words[index + 1].lower == "att" {
        return index
      }
    }
    return words.count
  }

  private static let ends: Set<String> = [".", ",", ";", ":", "(", "!", "?"]
  private static let linkers: WordSet = [
    "som", "vilka", "vilket", "eftersom", "då", "där", "medan", "samt", "men", "vars", "dock",
  ]

  /// Without "i september", "under hösten", "senast den 15 juni".
  private func withoutTimes(upTo end: Int) -> [Word] {
    var isKept = Array(repeating: true, count: end)
    for time in nearTimes(in: words, asOf: asOf) where time.range.upperBound <= end {
      var start = time.range.lowerBound
      while start > 0, Self.leads.contains(words[start - 1]) { start -= 1 }
      for index in start..<time.range.upperBound { isKept[index] = false }
    }
    let kept = words[..<end].enumerated().filter { isKept[$0.offset] }.map(\.element)
    return Array(kept.drop { Self.edges.contains($0) })
  }

  private static let edges: WordSet = ["början", "slutet", "mitten", "och"]
  private static let leads: WordSet = [
    "i", "under", "från", "och", "med", "senast", "före", "efter", "till", "inför", "den",
    "sedan", "per", "vid", "av", "först", "redan", "början", "slutet", "mitten",
  ]

  /// "Vid varje skola ska ett elevråd bildas" begins with the place; the thing alone is its title.
  private func turned(_ words: [Word]) -> [Word] {
    let verb = words.firstIndex { Self.helpers.contains($0) || Verb.isFinite($0) }
    guard let verb else { return words }
    let isTurned = verb == 0 || words.first.map { Self.openings.contains($0) } ?? false
    let rest = words[(verb + 1)...].filter { !["ha", "att"].contains($0.lower) }
    let told = rest.count { !isSmallWord($0.lower) && !$0.isSign }
    guard isTurned, told >= Self.fewestWords else { return words }
    return rest
  }

  /// "Dessutom", "Planerat:": words that lead into the sentence and name nothing.
  private func withoutLead(_ words: [Word]) -> [Word] {
    var rest = words[...]
    while rest.count > Self.fewestWords, let first = rest.first, Self.leadIns.contains(first) {
      rest = rest.dropFirst().drop { $0.isSign }
    }
    return Array(rest)
  }

  private static let leadIns: WordSet = [
    "därutöver", "dessutom", "vidare", "även", "också", "därför", "således", "sammantaget",
    "planerat", "planeras", "genomfört", "klart", "framåt", "pågående", "status", "utöver", "nu",
    "sedan", "bland", "annat", "samtidigt", "fortsatt",
  ]
  /// Words that say how or again, never what.
  private static let fillers: WordSet = [
    "också", "även", "dessutom", "därför", "nu", "redan", "vidare", "därmed", "samtidigt",
  ]

  /// "Förvaltningen ska utbilda handledare" is the plan to "utbilda handledare": who does it is
  /// said by the measure's owner.
  ///
  /// `nil` when it isn't said so.
  private func withoutActor(_ words: [Word]) -> [Word]? {
    guard let helper = words.firstIndex(where: { Self.plans.contains($0) }),
      helper <= Self.longestActor
    else { return nil }
    // "Ska förskolorna utbilda …" where a time stood first.
    let actor = helper == 0 ? words.dropFirst().prefix(1) : words[..<helper]
    guard actor.contains(where: { Self.actors.contains($0) }) else { return nil }
    let rest = Array(words[max(helper + 1, actor.endIndex)...].drop { $0.lower == "att" })
    guard let verb = rest.first, verb.lower.hasSuffix("a"), rest.count >= Self.fewestWords else {
      return nil
    }
    return rest
  }

  /// An actor of more words than this is told for its own sake.
  private static let longestActor = 3
  private static let plans: WordSet = ["ska", "kommer", "planerar", "avser"]
  private static let actors: WordSet = [
    "förvaltningen", "verksamheten", "verksamheterna", "kommunen", "nämnden", "vi", "skolorna",
    "förskolorna", "enheten", "enheterna", "rektor", "rektorerna", "socialtjänsten", "hemtjänsten",
    "kontoret", "avdelningen", "ledningen", "cheferna",
  ]

  private static let helpers: WordSet = ["ska", "har", "kommer", "planeras", "hade", "är"]
  private static let openings: WordSet = [
    "vid", "på", "i", "inom", "för", "under", "från", "med", "som", "utifrån", "hos", "till",
    "efter", "därutöver", "även", "också", "dessutom", "vidare", "sedan", "nu", "genom", "enligt",
  ]

  private func printed(_ words: [Word]) -> String {
    var text = ""
    var last: Word?
    for word in words {
      let isTight = last.map { $0.range.upperBound == word.range.lowerBound } ?? true
      text += (isTight ? "" : " ") + word.text
      last = word
    }
    return text
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
