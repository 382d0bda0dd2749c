/// Tells whether a number says how many a vague quantity is.
struct NumberCompany {
  let words: [Word]
  let numbers: [Quantity]
  private let scopes: [Int]
  private let numberAt: [Int: Quantity]

  init(words: [Word], numbers: [Quantity]) {
    self.words = words
    self.numbers = numbers
    scopes = sentenceScopes(of: words)
    numberAt = Dictionary(numbers.map { ($0.range.lowerBound, $0) }) { first, _ in first }
  }

  func stands(with vague: Quantity) -> Bool {
    follows(vague.range) || isCompared(vague.range) || isSetAgainst(vague.range)
      || precedes(vague.range)
      || isRestated(vague.range)
  }

  private func lower(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].lower : ""
  }

  private static let leads: WordSet = [
    "totalt", "sammanlagt", "bestämt", "nämligen", "cirka", "ca", "ungefär", "drygt", "knappt",
    "omkring", "dvs", "närmare", "över", "alla", "samtliga", "hela",
  ]

  /// "(17 av 22)", ", totalt åtta,", "– 17 av 22 –", "än 40": within the phrase it belongs to.
  private func follows(_ range: Range<Int>) -> Bool {
    let isShare = words[range].contains { Self.shares.contains($0) }
    var opener: String? = Self.links.contains(lower(range.upperBound)) ? "" : nil
    var place = opener == nil ? range.upperBound : range.upperBound + 1
    while place < words.count, place - range.upperBound <= 9,
      scopes[place] == scopes[range.lowerBound]
    {
      if let number = numberAt[place], isShare && number.kind.isShare || belongs(number, to: opener)
      {
        return true
      }
      if Self.openers.contains(lower(place)), !isRange(place) {
        opener = lower(place)
      } else if !Self.leads.contains(lower(place)) {
        opener = nil
      } else if Self.sums.contains(lower(place)) {
        opener = ""
      }
      place += 1
    }
    return false
  }

  /// The dash of "F–3" opens no aside.
  private func isRange(_ place: Int) -> Bool {
    ["-", "–"].contains(lower(place))
      && words[place].range.lowerBound == words[place - 1].range.upperBound
  }

  private static let links: WordSet = ["än", "om", "av"]
  private static let openers: WordSet = ["(", ",", "–", "-", ":"]
  private static let sums: WordSet = ["totalt", "sammanlagt"]
  private static let shares: WordSet = [
    "merparten", "merpart", "majoriteten", "majoritet", "flesta", "flertalet", "del", "delen",
    "hälften", "huvuddelen", "lejonparten", "alla", "samtliga",
  ]

  /// After a comma or a dash, a number that goes on with a noun begins another thought.
  private func belongs(_ number: Quantity, to opener: String?) -> Bool {
    guard let opener else { return false }
    if opener.isEmpty || opener == "(" || opener == ":" || number.kind.isShare { return true }
    let next = number.range.upperBound
    return next >= words.count || words[next].isSign || ["stycken", "st"].contains(lower(next))
  }

  /// "fler" and "färre" beside two values or a share in the same sentence.
  private func isCompared(_ range: Range<Int>) -> Bool {
    let isComparative = words[range].contains { ["fler", "färre"].contains($0.lower) }
    guard isComparative else { return false }
    let scope = scopes[range.lowerBound]
    let start = max(0, range.lowerBound - 40)
    let end = min(words.count, range.upperBound + 40)
    let isBeside = lower(range.upperBound) == "än"
    return (start..<end).contains { index in
      guard scopes[index] == scope, let number = numberAt[index] else { return false }
      return isBeside || number.kind.isComparison
    }
  }

  /// "färre olyckor, 14 mot 22": two values that tell the change.
  private func isSetAgainst(_ range: Range<Int>) -> Bool {
    guard words[range].contains(where: { ["fler", "färre"].contains($0.lower) }) else {
      return false
    }
    let scope = scopes[range.lowerBound]
    let rest = (range.upperBound..<words.count).prefix { scopes[$0] == scope }
    guard let against = rest.first(where: { ["mot", "jämfört"].contains(lower($0)) }) else {
      return false
    }
    return rest.contains { $0 < against && against - $0 <= 6 && numberAt[$0] != nil }
      && rest.contains { $0 > against && $0 - against <= 4 && numberAt[$0] != nil }
  }

  private static let changes: WordSet = [
    "ökning", "minskning", "uppgång", "nedgång", "tillväxt", "skillnad", "tillskott", "tapp",
  ]

  /// "fler besök i år, en ökning med 620": the change once more, as a number.
  private func isRestated(_ range: Range<Int>) -> Bool {
    guard words[range].contains(where: { ["fler", "färre"].contains($0.lower) }) else {
      return false
    }
    let scope = scopes[range.lowerBound]
    return (range.upperBound..<words.count).prefix { scopes[$0] == scope }.contains { index in
      guard Self.changes.contains(lower(index)),
        lower(index - 1) == "en" || lower(index - 1) == "ett",
        Self.openers.contains(lower(index - 2))
      else { return false }
      return (index + 1..<index + 5).contains { numberAt[$0] != nil }
    }
  }

  /// "12 fler", "tre lärare fler", "17 av 22, alltså merparten".
  private func precedes(_ range: Range<Int>) -> Bool {
    let isComparative = ["fler", "färre"].contains(lower(range.lowerBound))
    for place in stride(from: range.lowerBound - 1, through: 0, by: -1).prefix(5) {
      guard scopes[place] == scopes[range.lowerBound] else { return false }
      if let number = numberAt[place], number.range.upperBound <= range.lowerBound {
        let gap = range.lowerBound - number.range.upperBound
        return number.kind.isComparison || isComparative && gap <= 1
      }
    }
    return false
  }
}
