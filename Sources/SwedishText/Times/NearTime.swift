package import Governance

/// A time that a text names, also one without a year, which is read from the day that the text
/// speaks for.
package struct NearTime: Equatable, Sendable {
  /// The last day of what is named.
  package let end: Day
  /// An ISO day when the text names one day with its year.
  package let day: Day?
  /// Word indices, with what belongs to the time: "slutet av", "första".
  package let range: Range<Int>
  package let hasYear: Bool
}

/// Times in order, with and without year: "i september", "under hösten", "den 1 december", "februari 2027".
package func nearTimes(in words: [Word], asOf: Day?) -> [NearTime] {
  NearTimeReader(words: words, asOf: asOf).read()
}

private struct NearTimeReader {
  let words: [Word]
  let asOf: Day?

  func read() -> [NearTime] {
    var found: [NearTime] = []
    var index = 0
    let reader = TimeReader(words: words)
    while index < words.count {
      if let mention = reader.mention(at: index) {
        let near = NearTime(
          end: mention.end, day: mention.day, range: widened(mention.range), hasYear: true)
        found.append(near)
        index = mention.range.upperBound
      } else if let near = withoutYear(index) {
        found.append(near)
        index = near.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// "sommarlovet 2027", "första kvartalet 2027", "den 1 december", "slutet av november".
  private func widened(_ range: Range<Int>) -> Range<Int> {
    var from = range.lowerBound
    if from > 0, Self.periods.contains(words[from - 1]) { from -= 1 }
    if from > 1, words[from - 1].lower == "av", Self.edges.contains(words[from - 2]) {
      from -= 2
    }
    if from > 0, Self.ordinals.contains(words[from - 1]) { from -= 1 }
    return from..<range.upperBound
  }

  private func withoutYear(_ index: Int) -> NearTime? {
    guard let asOf, words[index].kind == .letters else { return nil }
    if index + 1 < words.count, TimeReader(words: words).mention(at: index + 1) != nil {
      return nil
    }
    let lower = words[index].lower
    guard let month = Self.month(of: lower) else { return nil }
    var from = index
    var dayOfMonth: Int?
    if index > 0, Calendar.months[lower] != nil, words[index - 1].kind == .number {
      dayOfMonth = Int(words[index - 1].text)
      from = index > 1 && words[index - 2].lower == "den" ? index - 2 : index - 1
    } else if !isTime(index) {
      return nil
    }
    return coming(month, dayOfMonth, asOf).map {
      NearTime(end: $0, day: nil, range: widened(from..<(index + 1)), hasYear: false)
    }
  }

  /// "vår" and "maj" can be other things: a season must be definite, a month stands behind a preposition.
  private func isTime(_ index: Int) -> Bool {
    guard Calendar.months[words[index].lower] != nil else { return true }
    return index > 0 && Self.leads.contains(words[index - 1])
  }

  /// The first such time that isn't over on the day the text speaks for.
  private func coming(_ month: Int, _ day: Int?, _ asOf: Day) -> Day? {
    let inYear = last(month, day, asOf.year)
    if let inYear, inYear >= asOf { return inYear }
    return last(month, day, asOf.year + 1)
  }

  private func last(_ month: Int, _ day: Int?, _ year: Int) -> Day? {
    if let day { return Day(year, month, day) }
    return [31, 30, 29, 28].lazy.compactMap { Day(year, month, $0) }.first
  }

  private static func month(of lower: String) -> Int? {
    if let month = Calendar.months[lower] { return month }
    return yearless.first { lower.utf8.starts(with: $0.0.utf8) }?.1
  }

  private static let yearless: [(String, Int)] = [
    ("våren", 6), ("vårterminen", 6), ("sommaren", 8), ("hösten", 12), ("höstterminen", 12),
    ("vintern", 2), ("årsskiftet", 12), ("sommarlovet", 8), ("höstlovet", 11), ("sportlovet", 3),
    ("påsklovet", 4), ("jullovet", 1), ("midsommar", 6), ("skolstarten", 8), ("sensommaren", 9),
    ("julen", 12), ("semestern", 8), ("senhösten", 12), ("sommaruppehållet", 8),
  ]

  private static let periods: WordSet = [
    "kvartalet", "halvåret", "sommarlovet", "höstlovet", "sportlovet", "påsklovet", "jullovet",
    "tertialet", "skolstarten", "terminen", "läsåret", "sensommaren", "senhösten", "halvan",
    "midsommar", "försommaren", "vårvintern", "sommarperioden", "den",
  ]
  private static let edges: WordSet = ["slutet", "mitten", "början", "utgången"]
  private static let ordinals: WordSet = [
    "första", "andra", "tredje", "fjärde", "senare", "den",
  ]
  private static let leads: WordSet = [
    "i", "till", "under", "från", "senast", "före", "efter", "mellan", "och", "av", "inför",
    "först",
    "tidigast", "–", "-", "per", "sedan", "hela",
  ]
}
