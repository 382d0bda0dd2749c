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
    var votes: [Int: Int] = [:]
    for place in quote.pairs.flatMap({ byPair[$0] ?? [] }) { votes[place, default: 0] += 1 }
    let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
    return best.contains { wordings[$0.key].isQuoted(by: quote) }
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
  /// Set as a quote: by its style, in a frame, between quotation marks, or in italics and indented.
  var isMarkedAsQuote: Bool {
    if ["quote", "citat", Passage.frame].contains(where: source.style.contains) { return true }
    if let first = text.first, let last = text.last, "”“\"»«".contains(first),
      "”“\"»«".contains(last)
    {
      return true
    }
    return isAllItalic && source.isIndented
  }
}
