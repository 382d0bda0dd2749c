/// A word of a sentence as matching sees it: its stem, and how much it counts by its sort.
package struct ContentUnit: Equatable, Sendable {
  package let stem: String
  package let strength: Double
  /// Whether the sentence is about it, not only at, for or with it.
  package let isSubject: Bool
}

/// What a sentence is about: its content words by stem, its numbers by value, each once.
///
/// Times and status are left out, since they are what differs when the same thing is told again.
package func content(of text: ReadText) -> [ContentUnit] {
  var reader = ContentReader(text.words, text.verbs)
  return reader.read()
}

package func content(of words: [Word]) -> [ContentUnit] {
  var reader = ContentReader(words, verbGroups(in: words))
  return reader.read()
}

private struct ContentReader {
  let words: [Word]
  private var units: [ContentUnit] = []
  private var seen: Set<String> = []
  private var isInQuotes = false
  /// Where those stand who will do it: "Biblioteket ska köpa" is no plan about the library.
  private let actors: Range<Int>
  /// Where those stand to whom it is done: "kursen ska erbjudas chefer".
  private let receivers: Range<Int>
  /// What stands behind a preposition counts less than what the sentence is about.
  private var behind: Double?
  private var isBehindAdjective = false

  init(_ words: [Word], _ verbs: [VerbGroup]) {
    self.words = words
    let verb = verbs.first { [.future, .present].contains($0.tense) }
    let isPassive = verb?.main.hasSuffix("s") ?? false
    let acts = verb.map { $0.tense == .future && !Self.passive.contains($0.main) && !isPassive }
    actors = 0..<(acts == true ? verb?.range.lowerBound ?? 0 : 0)
    receivers = (isPassive ? verb?.range.upperBound ?? words.count : words.count)..<words.count
  }

  /// "på särskilda boenden": a word right behind the first may be its noun.
  private mutating func passModifier() {
    if behind != nil, !isBehindAdjective {
      isBehindAdjective = true
    } else {
      (behind, isBehindAdjective) = (nil, false)
    }
  }

  private static let passive: WordSet = [
    "få", "vara", "bli", "ha", "kunna", "börja", "starta", "öppna", "gälla", "ingå", "omfatta",
    "stå", "byta", "flytta",
  ]

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
    case .letters: takeWord(word, at: index)
    }
  }

  private mutating func takeWord(_ word: Word, at index: Int) {
    if let number = NumberWords.value(of: word) {
      add("#\(number)", 0.5)
      return
    }
    let strength = EmptyWords.strength(of: word)
    guard strength > 0 else {
      behind =
        Self.prepositions[word] ?? (Self.determiners.contains(word) ? behind : nil)
      return
    }
    defer { passModifier() }
    let isName = word.isCapitalized && index > 0 && word.text.dropFirst() == word.lower.dropFirst()
    let factor = isName && (behind ?? 1) > Self.partner ? 1.4 : isInQuotes ? 1.2 : 1
    for stem in stems(word) {
      add(stem, strength * factor * (behind ?? 1), isSubject: behind == nil)
    }
  }

  private func stems(_ word: Word) -> [String] {
    guard word.lower.utf8.contains(0x2D) else { return [stem(word)] }
    return word.lower.split(separator: "-").filter { $0.utf8.count > 1 }.map { stem(String($0)) }
  }

  private static let determiners: WordSet = [
    "den", "det", "de", "en", "ett", "sin", "sitt", "sina", "vår", "vårt", "våra", "alla",
    "samtliga", "hela", "flera", "varje", "båda", "olika", "respektive", "övriga", "några", "egna",
    "ny", "nya", "nytt", "stora", "små", "dessa", "denna", "detta", "andra", "många",
  ]

  /// With whom something is done says least of what it is.
  private static let partner = 0.65
  private static let prepositions: WordTable<Double> = [
    "på": 0.7, "i": 0.7, "vid": 0.7, "hos": 0.7, "längs": 0.7, "inom": 0.7, "från": 0.65,
    "mellan": 0.7, "kring": 0.7, "till": 0.8, "för": 0.85, "med": 0.65, "åt": 0.65,
    "tillsammans": 0.65,
  ]

  private mutating func add(_ stem: String, _ strength: Double, isSubject: Bool = false) {
    guard seen.insert(stem).inserted else { return }
    units.append(ContentUnit(stem: stem, strength: strength, isSubject: isSubject))
  }

  /// "den 15 juni" without a year.
  private func isDayOfMonth(_ index: Int) -> Bool {
    index + 1 < words.count && Calendar.months[words[index + 1].lower] != nil
  }
}
