/// Tells what is said of anyone from what is said of one person.
extension LonePersons {
  private static let anyone: WordSet = [
    "ska", "skall", "kan", "får", "bör", "måste", "behöver", "skulle", "kunna",
  ]
  private static let conditions: WordSet = [
    "när", "om", "då", "varje", "per", "ifall", "oavsett", "att", "än", "som", "där", "antingen",
  ]
  private static let costs = ["kostnad", "ersättning", "genomsnitt", "snitt", "elevpeng", "avgift"]

  func isAnyone(_ person: Range<Int>) -> Bool {
    let before = text.lower(person.lowerBound - 1)
    let article = text.lower(person.lowerBound)
    let isDefinite = PersonWords.definite.contains(article) || isLoose(person)
    if !isDefinite, Self.conditions.contains(before) { return before != "att" || isModal(person) }
    if !isDefinite, isModal(person) { return true }
    guard before == "för" || before == "per" else { return false }
    let start = max(0, person.lowerBound - Self.reach)
    return text.words[start..<person.lowerBound].contains { word in
      Self.costs.contains { word.lower.hasPrefix($0) || word.lower.hasSuffix($0) }
    }
  }

  private func isModal(_ person: Range<Int>) -> Bool {
    let start = max(0, person.lowerBound - 2)
    let end = min(text.words.count, person.upperBound + 4)
    return text.words[start..<person.lowerBound].contains { Self.anyone.contains($0) }
      || text.words[person.upperBound..<end].prefix { $0.lower != "som" }
        .contains { Self.anyone.contains($0) }
  }
}
