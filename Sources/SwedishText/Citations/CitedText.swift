/// A text with its words and printed days, and what stands beside a place in it.
struct CitedText {
  /// How far from a citation its body may be named, in words.
  static let reach = 8

  struct Body {
    let text: String
    let words: Range<Int>
    let isShort: Bool
  }

  private let read: ReadText
  let days: [PrintedDay]
  /// For each word, whether it belongs to a printed day.
  let isDay: [Bool]
  private let dayAtStart: [Int: Int]
  private let dayAtEnd: [Int: Int]

  init(_ read: ReadText) {
    self.read = read
    let words = read.words
    days = printedDays(in: words)
    var isDay = Array(repeating: false, count: words.count)
    for day in days { for place in day.words { isDay[place] = true } }
    self.isDay = isDay
    let starts = days.enumerated().map { ($1.words.lowerBound, $0) }
    let ends = days.enumerated().map { ($1.words.upperBound, $0) }
    dayAtStart = Dictionary(starts) { first, _ in first }
    dayAtEnd = Dictionary(ends) { first, _ in first }
  }

  var words: [Word] { read.words }

  func bytes(of range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  func printed(_ range: Range<Int>) -> String { read.printed(range) }

  /// With the parenthesis that it opened: "den 17 juni 2025 (§ 44)".
  func closed(_ range: Range<Int>) -> Range<Int> {
    let opened = range.count { words[$0].text == "(" } - range.count { words[$0].text == ")" }
    let end = range.upperBound
    guard opened > 0, end < words.count, words[end].text == ")" else { return range }
    return range.lowerBound..<end + 1
  }

  func endsSentence(_ index: Int) -> Bool {
    guard [".", "!", "?", ";"].contains(words[index].text) else { return false }
    guard words[index].text == ".", index > 0 else { return true }
    let before = words[index - 1]
    return before.kind == .letters && !Abbreviation.never.contains(before)
  }

  func dayIndex(endingBefore start: Int) -> Int? {
    var place = start
    while start - place <= Self.reach {
      if let day = dayAtEnd[place] { return day }
      guard place > 0, connects(place - 1) else { return nil }
      place -= 1
    }
    return nil
  }

  func dayIndex(beginningAfter end: Int) -> Int? {
    var place = end
    while place - end <= Self.reach {
      if let day = dayAtStart[place] { return day }
      guard place < words.count, connects(place), !["och", "samt"].contains(words[place].lower)
      else { return nil }
      place += 1
    }
    return nil
  }

  func isNear(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let gap = max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
    return gap <= Self.reach
  }

  /// Whether the word may stand between a day and its paragraph.
  private func connects(_ index: Int) -> Bool {
    let word = words[index]
    if CitationWords.connectors.contains(word) || CitationWords.isBody(word) { return true }
    return isRegistryNumber(index)
  }

  /// A part of "dnr BUN 2025/123".
  private func isRegistryNumber(_ index: Int) -> Bool {
    guard words[index].kind == .number || ["/", ".", ":"].contains(words[index].text) else {
      return false
    }
    return words[max(0, index - 6)..<index].contains {
      $0.lower == "dnr" || $0.lower == "diarienummer"
    }
  }

  /// "BUN 2025 § 44": a year alone between the body and the paragraph.
  func leadingYear(before start: Int) -> Int? {
    guard start > 1, !isDay[start - 1], words[start - 1].text.utf8.count == 4 else { return nil }
    guard let year = Int(words[start - 1].text), (1950...2199).contains(year) else { return nil }
    let before = words[start - 2]
    return CitationWords.isBody(before) || CitationWords.isDecisionNoun(before)
      || CitationWords.isCapitals(before) ? year : nil
  }

  func speaksOfDecision(before range: Range<Int>) -> Bool {
    for index in stride(from: range.lowerBound - 1, through: 0, by: -1).prefix(Self.reach) {
      if endsSentence(index) { return false }
      if CitationWords.isDecisionNoun(words[index]) || CitationWords.isDecisionVerb(words[index]) {
        return true
      }
    }
    return false
  }
}
