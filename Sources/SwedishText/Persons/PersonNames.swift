import Governance

/// Finds names of persons who hold no office and aren't quoted for what they have written.
struct PersonNames {
  let text: PersonText

  func read() -> [PersonalTrace] {
    var found: [PersonalTrace] = []
    var index = 0
    while index < text.words.count {
      guard GivenNames.begins(text.text(index)), !text.isQuoted[index],
        let range = fullName(at: index) ?? calledName(at: index) ?? agedName(at: index)
          ?? shortenedName(at: index)
      else {
        index += 1
        continue
      }
      if !isKnown(range) {
        found.append(text.trace(.name, range, isSure: isSure(range)))
      }
      index = range.upperBound
    }
    return found
  }

  private static let particles: WordSet = ["von", "af", "de", "van", "al", "el", "della", "da"]

  /// "Anna Berg", "Anna Maria Berg", "Carl von Berg", with an initial between or not.
  private func fullName(at index: Int) -> Range<Int>? {
    var place = index + 1
    if text.text(place).count == 1, text.text(place + 1) == ".", text.isCapitalized(place) {
      place += 2
    } else if Self.particles.contains(text.lower(place)) {
      place += 1
    } else if GivenNames.begins(text.text(place)), isSurname(place + 1) {
      place += 1
    }
    guard isSurname(place) else { return nil }
    return index..<place + 1
  }

  private func isSurname(_ index: Int) -> Bool {
    guard text.isCapitalized(index), !text.isTight(index), text.text(index).count > 1 else {
      return false
    }
    let word = text.text(index)
    return word != word.uppercased() && !text.beginsSentence(index)
  }

  /// "eleven Ali": a given name alone, after a word for those whom the service is for.
  private func calledName(at index: Int) -> Range<Int>? {
    guard index > 0, !text.beginsSentence(index), PersonWords.isServed(text.lower(index - 1)) else {
      return nil
    }
    return index - 1..<index + 1
  }

  /// A name with an age: "Ali, 12 år", "Ali (tolv år)", also with the first letter of a surname.
  private func agedName(at index: Int) -> Range<Int>? {
    let sign = shortenedName(at: index)?.upperBound ?? index + 1
    if text.lower(sign + 1) == "år", text.words[sign].kind == .number { return index..<sign + 2 }
    guard [",", "("].contains(text.text(sign)), text.lower(sign + 2) == "år",
      text.words[sign + 1].kind == .number || NumberWords.value(of: text.lower(sign + 1)) != nil
    else { return nil }
    let isClosed = text.text(sign) == "(" && text.text(sign + 3) == ")"
    return index..<sign + (isClosed ? 4 : 3)
  }

  /// "Ali T.": whoever is written so is not to be known.
  private func shortenedName(at index: Int) -> Range<Int>? {
    guard text.text(index + 1).count == 1, text.isCapitalized(index + 1),
      text.text(index + 2) == ".", text.isTight(index + 2)
    else { return nil }
    return index..<index + 3
  }

  private func isSure(_ range: Range<Int>) -> Bool {
    if range.contains(where: { text.words[$0].kind == .number }) { return true }
    if [".", ")", "år"].contains(text.lower(range.upperBound - 1)) { return true }
    if PersonWords.isServed(text.lower(range.lowerBound)) { return true }
    return Surnames.isTypical(text.lower(range.upperBound - 1))
  }

  /// The name of an official, an author or a place.
  private func isKnown(_ range: Range<Int>) -> Bool {
    if PersonWords.isServed(text.lower(range.lowerBound)) { return false }
    if PersonWords.isServed(text.lower(range.lowerBound - 1)) { return false }
    return namesThing(range) || isCited(range) || hasRole(range) || isAuthor(range)
      || KnownPersons.contains(text.lower(range.lowerBound), text.lower(range.upperBound - 1))
      || GivenNames.isWord(text.text(range.lowerBound)) && !isSure(range)
  }

  private func namesThing(_ range: Range<Int>) -> Bool {
    let last = text.text(range.upperBound - 1)
    if let hyphen = last.firstIndex(of: "-"),
      last[last.index(after: hyphen)...].first?.isLowercase == true
    {
      return true
    }
    return NameWords.isThing(text.lower(range.upperBound - 1))
      || NameWords.isThingNoun(text.lower(range.upperBound))
      || NameWords.leads.contains(text.lower(range.lowerBound - 1))
  }

  /// "(Lund 2022)", "Anna Berg (2022)", "Anna Berg (S)".
  private func isCited(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    for index in end..<min(end + 6, text.words.count) where text.words[index].kind == .number {
      if let year = Int(text.text(index)), (1900...2100).contains(year) {
        return index - end < 3
          || text.lower(end) == "&" || text.lower(end) == "och"
      }
    }
    return text.text(end) == "(" && text.text(end + 2) == ")"
      && NameWords.parties.contains(text.text(end + 1))
  }

  /// "handboken X, av Eva Berg och Per Lind": whoever made a work is named for it.
  private func isAuthor(_ range: Range<Int>) -> Bool {
    let scope = text.scopes[range.lowerBound]
    let before = (max(0, range.lowerBound - 14)..<range.lowerBound).filter {
      text.scopes[$0] == scope
    }
    guard let by = before.last(where: { ["av", "med"].contains(text.lower($0)) }) else {
      return false
    }
    let isListed = (by + 1..<range.lowerBound).allSatisfy { place in
      text.isCapitalized(place) || [",", "och", "samt", "&", "."].contains(text.lower(place))
    }
    return isListed && before.contains { $0 < by && NameWords.isWork(text.lower($0)) }
  }

  private func hasRole(_ range: Range<Int>) -> Bool {
    if NameWords.isOccupation(text.lower(range.lowerBound - 1)) { return true }
    let scope = text.scopes[range.lowerBound]
    let before = max(0, range.lowerBound - 8)..<range.lowerBound
    let after = range.upperBound..<min(text.words.count, range.upperBound + 6)
    return before.contains { text.scopes[$0] == scope && NameWords.isRole(text.lower($0)) }
      || after.contains { text.scopes[$0] == scope && NameWords.isRole(text.lower($0)) }
  }
}
