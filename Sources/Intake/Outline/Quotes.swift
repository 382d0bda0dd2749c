import Formats
import Governance
import SwedishText

/// Finds the passages in which an area quotes the direction.
struct Quotes {
  private let wordings: [Wording]
  private let byPair: [UInt64: [Int]]
  /// A lead-in, a subheading and some words of context may stand before the quote.
  private static let reach = 6

  init(_ adopted: [String]) {
    wordings = adopted.map { Wording($0) }
    var index: [UInt64: [Int]] = [:]
    for (place, wording) in wordings.enumerated() {
      for pair in wording.pairs { index[pair, default: []].append(place) }
    }
    byPair = index
  }

  func isQuoted(by text: String) -> Bool {
    let quote = Wording(text)
    return candidates(quote).contains { $0.isQuoted(by: quote) }
  }

  /// The wordings that share most pairs of words with the quote.
  private func candidates(_ quote: Wording) -> [Wording] {
    var votes: [Int: Int] = [:]
    for place in quote.pairs.flatMap({ byPair[$0] ?? [] }) { votes[place, default: 0] += 1 }
    return votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
      .map { wordings[$0.key] }
  }

  /// Where the quote ends inside its passage, in sentences.
  ///
  /// A sentence after it is an addition to the wording; several, longer than the quote itself,
  /// are the administration's own text.
  func length(of sentences: [String]) -> Int {
    let read = sentences.map { Wording($0) }
    let held = read.map { sentence in
      !sentence.pairs.isEmpty && candidates(sentence).contains { $0.holds(sentence) }
    }
    guard let last = held.lastIndex(of: true) else { return sentences.count }
    let rest = read[(last + 1)...]
    let isLong = rest.reduce(0) { $0 + $1.count } > read[...last].reduce(0) { $0 + $1.count }
    return isLong && rest.count > 1 ? last + 1 : sentences.count
  }

  /// The places, among the area's passages, of those that quote.
  func places(in parts: [Part]) -> Set<Int> {
    var quotes: Set<Int> = []
    var (place, isOver, isLed) = (0, false, false)
    var last: Passage?
    for part in parts {
      guard case .passage(let passage) = part else {
        isOver = isOver || !quotes.isEmpty
        last = nil
        if case .heading(let heading) = part { isLed = SectionTitle.leadsQuote(heading.title) }
        continue
      }
      let mayQuote = isLed || (!isOver && place < Self.reach)
      let isFit = last.map { goesOn(passage, after: $0) } ?? isQuote(passage, isLed, place == 0)
      if mayQuote, isFit {
        quotes.insert(place)
        last = passage
      } else {
        (isLed, last) = (false, nil)
        isOver = isOver || !quotes.isEmpty
      }
      place += 1
    }
    return quotes
  }

  private func isQuote(_ passage: Passage, _ isLed: Bool, _ isFirst: Bool) -> Bool {
    if isQuoted(by: passage.text) { return true }
    return (isFirst || isLed) && passage.isMarkedAsQuote
  }

  /// A second passage must be quoted as a whole, and be set as the first: a follow-up that measures
  /// the goal takes up its words.
  private func goesOn(_ passage: Passage, after first: Passage) -> Bool {
    if first.isMarkedAsQuote || passage.isMarkedAsQuote {
      return first.isMarkedAsQuote && passage.isMarkedAsQuote
    }
    let quote = Wording(passage.text)
    return candidates(quote).contains { $0.isQuotedWhole(by: quote) }
  }
}

extension Passage {
  var isInQuotationMarks: Bool {
    guard let first = text.first, let last = text.last else { return false }
    return "”“\"»«".contains(first) && "”“\"»«".contains(last)
  }

  /// Set as a quote: by its style, in a frame, between quotation marks, or in italics and indented.
  var isMarkedAsQuote: Bool {
    if ["quote", "citat", Passage.frame].contains(where: source.style.contains) { return true }
    return isInQuotationMarks || (isAllItalic && source.isIndented)
  }
}
