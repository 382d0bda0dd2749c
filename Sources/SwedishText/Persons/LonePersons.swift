import Governance

/// Finds one single person in a small unit that is named: "en elev på Lillskolan".
///
/// What is said of anyone ("varje elev", "en elev ska kunna …", "när ett barn börjar") is quiet.
struct LonePersons {
  /// How far from the person the unit may be named, in words.
  static let reach = 15

  let text: PersonText

  func read() -> [PersonalTrace] {
    var found: [PersonalTrace] = []
    var index = 0
    while index < text.words.count {
      guard let person = person(at: index), let trace = trace(of: person) else {
        index += 1
        continue
      }
      found.append(trace)
      index = person.upperBound
    }
    return found
  }

  private static let articles: WordSet = ["en", "ett", "den", "det", "denna", "detta", "denne"]

  private static let starters = articles.union(PersonWords.definite)

  /// The words for one person that begin at `index`: "en ny elev", "eleven", "en av eleverna".
  private func person(at index: Int) -> Range<Int>? {
    let word = text.lower(index)
    guard Self.starters.contains(word) else { return nil }
    if PersonWords.definite.contains(word) { return index..<index + 1 }
    guard Self.articles.contains(word), text.words[index].kind == .letters else { return nil }
    if text.lower(index + 1) == "av" {
      let noun = text.lower(index + 2) == "de" ? index + 3 : index + 2
      return PersonWords.groups.contains(text.lower(noun)) ? index..<noun + 1 : nil
    }
    var noun = index + 1
    while noun - index <= 2, isAdjective(text.lower(noun)) { noun += 1 }
    guard isPerson(noun, article: word) else { return nil }
    return text.text(noun + 1) == "-" && text.isTight(noun + 1) ? nil : index..<noun + 1
  }

  private static let adjectives: WordSet = [
    "ny", "nytt", "enda", "enskild", "enskilt", "ung", "ungt", "äldre", "yngre", "annan", "annat",
    "tidigare", "viss", "visst", "före", "detta", "sjuk", "sjukt", "utsatt", "nya", "unga",
  ]

  private func isAdjective(_ word: String) -> Bool {
    Self.adjectives.contains(word)
      || ["ig", "igt", "sk", "skt", "ad"].contains { word.hasSuffix($0) }
  }

  /// "ett boende" is a house and "det man" is anyone.
  private func isPerson(_ index: Int, article: String) -> Bool {
    let word = text.lower(index)
    switch word {
    case "man": return article == "en"
    case "boende": return article == "en" || article == "den"
    default:
      return PersonWords.indefinite.contains(word) || PersonWords.definite.contains(word)
        || PersonWords.employed.contains(word)
    }
  }

  private func trace(of person: Range<Int>) -> PersonalTrace? {
    guard !isAnyone(person), !text.isQuoted[person.lowerBound] else { return nil }
    let noun = text.lower(person.upperBound - 1)
    if PersonWords.employed.contains(noun), !isSensitive(person) { return nil }
    if let grade = grade(after: person) {
      return text.trace(
        .oneInASmallGroup, person.lowerBound..<grade,
        isSure: PersonWords.gendered.contains(noun) || unit(near: person) != nil)
    }
    if isPointedOut(person) { return text.trace(.oneInASmallGroup, person, isSure: false) }
    guard let unit = unit(near: person) else { return nil }
    let isBeside = (0...3).contains(unit - person.upperBound)
    if PersonWords.definite.contains(noun), !PersonWords.gendered.contains(noun), !isBeside {
      return nil
    }
    let range = isBeside ? person.lowerBound..<unit + (isLedUnit(unit) ? 2 : 1) : person
    return text.trace(.oneInASmallGroup, range, isSure: isBeside || !isLoose(person))
  }

  private func isLedUnit(_ unit: Int) -> Bool {
    text.lower(unit).hasSuffix("s") && text.words.indices.contains(unit + 1)
      && text.words[unit + 1].kind == .letters
  }

  /// "den", "det": may point back at anything.
  func isLoose(_ person: Range<Int>) -> Bool {
    ["den", "det", "denna", "detta"].contains(text.lower(person.lowerBound))
  }

  /// The end of "i årskurs 5", but not of "i årskurs 1 till 3".
  private func grade(after person: Range<Int>) -> Int? {
    let place = person.upperBound
    guard ["i", "från"].contains(text.lower(place)),
      ["årskurs", "åk"].contains(text.lower(place + 1))
    else { return nil }
    let number = text.text(place + 2) == "." ? place + 3 : place + 2
    guard text.words.indices.contains(number), text.words[number].kind == .number else {
      return nil
    }
    return ["till", "-", "–", "och"].contains(text.lower(number + 1)) ? nil : number + 1
  }

  private func unit(near person: Range<Int>) -> Int? {
    let scope = text.scopes[person.lowerBound]
    let after = person.upperBound..<min(text.words.count, person.upperBound + Self.reach)
    if let unit = after.first(where: { text.scopes[$0] == scope && isPlaced($0) }) { return unit }
    let before = max(0, person.lowerBound - Self.reach)..<person.lowerBound
    return before.last { text.scopes[$0] == scope && isPlaced($0) }
  }

  private static let prepositions: WordSet = ["på", "i", "vid", "från", "inom", "hos", "till"]

  /// A unit with the preposition of a place, before which a common noun may stand.
  private func isPlaced(_ index: Int) -> Bool {
    // "i rum 7", "lägenhet 1202": as good as a name.
    if ["rum", "lägenhet"].contains(text.lower(index - 1)), text.words[index].kind == .number {
      return true
    }
    guard PersonWords.isNamedUnit(text, index) else { return false }
    if text.beginsSentence(index) { return true }
    return Self.prepositions.contains(text.lower(index - 1))
      || Self.prepositions.contains(text.lower(index - 2))
  }

  private func isSensitive(_ person: Range<Int>) -> Bool {
    let scope = text.scopes[person.lowerBound]
    let end = min(text.words.count, person.upperBound + 2 * Self.reach)
    return (person.upperBound..<end).contains { index in
      text.scopes[index] == scope
        && PersonWords.sensitive.contains { text.lower(index).hasPrefix($0) }
    }
  }
}
