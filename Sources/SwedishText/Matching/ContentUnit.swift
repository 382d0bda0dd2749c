/// A word of a sentence as matching sees it: its stem, and how much it counts by its sort.
package struct ContentUnit: Equatable, Sendable {
  package let stem: String
  package let strength: Double
}

/// What a sentence is about: its content words by stem, its numbers by value, each once.
///
/// Times and status are left out, since they are what differs when the same thing is told again.
package func content(of words: [Word]) -> [ContentUnit] {
  var reader = ContentReader(words: words)
  return reader.read()
}

private struct ContentReader {
  let words: [Word]
  private var units: [ContentUnit] = []
  private var seen: Set<String> = []
  private var isInQuotes = false
  /// Whether a preposition of place stands before: where something is counts less than what it is.
  private var isPlace = false

  init(words: [Word]) { self.words = words }

  mutating func read() -> [ContentUnit] {
    let times = times(in: words).map(\.range)
    var next = 0
    for index in words.indices {
      while next < times.count, times[next].upperBound <= index { next += 1 }
      if next < times.count, times[next].contains(index) { continue }
      take(index)
    }
    return units
  }

  private mutating func take(_ index: Int) {
    let word = words[index]
    switch word.kind {
    case .sign: if ["”", "“", "\"", "»", "«"].contains(word.text) { isInQuotes.toggle() }
    case .number: if !isDayOfMonth(index) { add("#" + word.text, 0.5) }
    case .letters: takeWord(word, isFirst: index == 0)
    }
  }

  private mutating func takeWord(_ word: Word, isFirst: Bool) {
    if let number = NumberWords.value(of: word.lower) {
      add("#\(number)", 0.5)
      return
    }
    let strength = EmptyWords.strength(of: word.lower)
    guard strength > 0 else {
      isPlace = Self.placeWords.contains(word.lower) || isPlace && isSmallWord(word.lower)
      return
    }
    defer { isPlace = false }
    let isName = word.isCapitalized && !isFirst && word.text.dropFirst() == word.lower.dropFirst()
    let factor = isName ? 1.4 : isInQuotes ? 1.2 : 1
    for part in word.lower.split(separator: "-") where part.utf8.count > 1 {
      add(stem(String(part)), strength * factor * (isPlace ? 0.7 : 1))
    }
  }

  private static let placeWords: Set<String> = [
    "på", "i", "vid", "hos", "längs", "inom", "från", "mellan", "kring", "till", "tillsammans",
  ]

  private mutating func add(_ stem: String, _ strength: Double) {
    if seen.insert(stem).inserted { units.append(ContentUnit(stem: stem, strength: strength)) }
  }

  /// "den 15 juni" without a year.
  private func isDayOfMonth(_ index: Int) -> Bool {
    index + 1 < words.count && Calendar.months[words[index + 1].lower] != nil
  }
}
