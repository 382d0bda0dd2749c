import Formats
import Governance
import SwedishText

/// Finds the passages in which an area quotes the direction.
struct Quotes {
  private let wordings: [Wording]
  private let byPair: [Int: [Int]]
  /// A lead-in, a subheading and some words of context may stand before the quote.
  private static let reach = 6

  init(_ adopted: [String]) {
    wordings = adopted.map { Wording($0) }
    var index: [Int: [Int]] = [:]
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

  /// Where the quote ends inside its passage, in sentences: what follows in the same paragraph may
  /// be the administration's.
  func length(of sentences: [String]) -> Int {
    let read = sentences.map { Wording($0) }
    let held = read.map { sentence in
      !sentence.pairs.isEmpty && candidates(sentence).contains { $0.holds(sentence) }
    }
    guard let last = held.lastIndex(of: true) else { return sentences.count }
    let rest = read[(last + 1)...]
    let isOwn = !rest.contains(where: \.isNormative)
    let isLong = rest.reduce(0) { $0 + $1.count } > read[...last].reduce(0) { $0 + $1.count }
    return isOwn || isLong ? last + 1 : sentences.count
  }

  /// The places, among the area's passages, of those that quote.
  func places(in parts: [Part]) -> Set<Int> {
    var quotes: Set<Int> = []
    var (place, told, isLed) = (0, false, false)
    for part in parts {
      switch part {
      case .table: told = told || !quotes.isEmpty
      case .heading(let heading):
        isLed = SectionTitle.leadsQuote(heading.title)
        told = told || !quotes.isEmpty
      case .passage(let passage):
        let isOpen = isLed || (!told && place < Self.reach)
        if isOpen, isQuote(passage, isLed: isLed, begun: place == 0 || quotes.contains(place - 1)) {
          quotes.insert(place)
        } else {
          isLed = false
          told = told || !quotes.isEmpty
        }
        place += 1
      }
    }
    return quotes
  }

  private func isQuote(_ passage: Passage, isLed: Bool, begun: Bool) -> Bool {
    if isQuoted(by: passage.text) { return true }
    return (begun || isLed) && passage.isMarkedAsQuote
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
