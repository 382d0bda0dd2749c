/// Finds the vague quantities of a text and leaves out the fixed phrases that count nothing.
struct VaguePhrases {
  let words: [Word]
  let scopes: [Int]
  private let isQuoted: [Bool]

  init(_ words: [Word]) {
    self.words = words
    scopes = sentenceScopes(of: words)
    isQuoted = QuotedWords.marks(in: words)
  }

  func read() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < words.count {
      guard let end = end(at: index) else {
        index += 1
        continue
      }
      let range = index..<end
      if !isQuoted[index], !isTitle(index), !isFixed(range) {
        found.append(
          Quantity(
            kind: .vague, words: printed(words, range), range: range, isSure: isSure(range)))
      }
      index = end
    }
    return found
  }

  func lower(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].lower : ""
  }

  /// The end of the vague quantity that begins at `index`.
  private func end(at index: Int) -> Int? {
    guard words[index].kind == .letters else { return nil }
    let word = lower(index)
    guard VagueWords.starters.contains(word) else { return nil }
    for phrase in VagueWords.phrases[word] ?? []
    where phrase.indices.allSatisfy({ lower(index + $0) == phrase[$0] }) {
      return index + phrase.count
    }
    if word == "ett" || word == "en" { return endOfNoun(index) }
    if VagueWords.roundings.contains(word), lower(index + 1) == "hälften" { return index + 2 }
    if VagueWords.nearly.contains(word), ["alla", "samtliga"].contains(lower(index + 1)) {
      return isNearly(index) ? index + 2 : nil
    }
    return VagueWords.single.contains(word) ? index + 1 : nil
  }

  /// "nästan alla", "i princip samtliga", "så gott som alla", but not "som alla".
  private func isNearly(_ index: Int) -> Bool {
    switch lower(index) {
    case "nästan", "praktiskt": true
    case "princip": lower(index - 1) == "i"
    case "sett": lower(index - 1) == "stort"
    default: lower(index - 1) == "gott"
    }
  }

  /// "ett antal", "ett mycket stort antal", "en stor del", "en majoritet".
  private func endOfNoun(_ index: Int) -> Int? {
    var place = index + 1
    while place - index <= 2, VagueWords.adjectives.contains(lower(place)) { place += 1 }
    guard VagueWords.nouns[lower(place)] == lower(index) else { return nil }
    if lower(place) == "del", place == index + 1 { return endOfSome(index) }
    return place + 1
  }

  /// "en del av utredningarna", but not where it is a part: "är en del av trafiken".
  private func endOfSome(_ index: Int) -> Int? {
    guard !VagueWords.beingPart.contains(lower(index - 1)) else { return nil }
    if lower(index + 2) != "av" {
      let isMany = ["ar", "er", "or"].contains { lower(index + 2).hasSuffix($0) }
      return isMany && !Verb.isFinite(lower(index + 2)) ? index + 2 : nil
    }
    let noun = lower(index + 3) == "de" ? lower(index + 5) : lower(index + 3)
    return ["arna", "erna", "orna"].contains { noun.hasSuffix($0) } ? index + 3 : nil
  }

  /// A capital in the middle of a sentence: "kursen Flera vägar in".
  private func isTitle(_ index: Int) -> Bool {
    guard index > 0, words[index].isCapitalized, scopes[index - 1] == scopes[index] else {
      return false
    }
    return words[index - 1].kind == .letters
  }

  private func isFixed(_ range: Range<Int>) -> Bool {
    let before = lower(range.lowerBound - 1)
    let after = lower(range.upperBound)
    if VagueWords.times.contains(after)
      || ["inte", "ej", "utan", "aldrig"].contains(before)
    {
      return true
    }
    if before == "till", lower(range.upperBound - 1).hasPrefix("del") { return true }
    switch lower(range.lowerBound) {
    case "många": return ["lika", "så", "hur"].contains(before) || follows(range, ["som"])
    case "flera", "fler": return isFixedMore(range, before: before, after: after)
    case "några": return isDenied(range)
    case "vissa": return ["fall", "delar", "mån"].contains(after)
    case "ett" where lower(range.upperBound - 1) == "par": return VagueWords.pairs.contains(after)
    case "delar": return ["andra", "olika", "övriga"].contains(before) || isOfMass(range)
    default: return isOfMass(range)
    }
  }

  /// "med flera", "en eller flera", "flera gånger om dagen", "och fler.".
  private func isFixedMore(_ range: Range<Int>, before: String, after: String) -> Bool {
    if ["med", "eller", "bland"].contains(before) { return true }
    if before == "och", range.upperBound >= words.count || words[range.upperBound].isSign {
      return true
    }
    return after == "gånger" && ["om", "i", "per"].contains(lower(range.upperBound + 1))
  }

  private func follows(_ range: Range<Int>, _ all: [String]) -> Bool {
    all.indices.allSatisfy { lower(range.upperBound + $0) == all[$0] }
  }

  private func isOfMass(_ range: Range<Int>) -> Bool {
    let noun = lower(range.upperBound - 1) == "av" ? range.upperBound : range.upperBound + 1
    guard lower(noun - 1) == "av" else { return false }
    return VagueWords.masses.contains(lower(noun))
  }
}
