import Formats
import Governance
import SwedishText

/// Tells the board's wording from the administration's, passage by passage.
struct Voices {
  private let direction: DirectionText
  private let quoted: [[Word]]
  private let typeOfAdopted: Bool

  init(_ sections: [OutlinedSection]) {
    let text = DirectionText(sections)
    direction = text
    quoted = sections.filter { $0.kind == .area }.flatMap { section in
      section.passages.prefix(3).filter { text.isQuoted(by: $0) }.map { words(in: $0.text) }
    }
    let adopted = sections.filter { $0.kind == .direction }.flatMap(\.passages)
    let marked = adopted.count { $0.isMarkedAsQuote }
    typeOfAdopted = marked > 0 && marked < adopted.count
  }

  /// In the direction chapter: adopted wording, or the administration's own text.
  func isAdopted(_ passage: Passage) -> Bool {
    let own = words(in: passage.text)
    if quoted.contains(where: { overlap($0, own) >= 0.45 || containment(of: $0, in: own) >= 0.7 }) {
      return true
    }
    if typeOfAdopted { return passage.isMarkedAsQuote }
    return !speaksOfTheReport.holds(own) && !tellsOfLater(passage.text)
  }

  /// A cited decision of a body with its day is told by the administration; the adopted wording
  /// doesn't cite its own minutes.
  private func tellsOfLater(_ text: String) -> Bool {
    decisionCitations(in: text).contains { $0.paragraph != nil }
  }

  /// The passages at an area's start that quote the direction.
  func quoteLength(_ passages: [Passage]) -> Int {
    var length = 0
    for (index, passage) in passages.prefix(5).enumerated() {
      if direction.isQuoted(by: passage) {
        length = index + 1
      } else if !(passage.isMarkedAsQuote && index == length) {
        break
      }
    }
    return length
  }
}

extension OutlinedSection {
  var passages: [Passage] {
    parts.compactMap { part in
      if case .passage(let passage) = part { passage } else { nil }
    }
  }
}

extension Passage {
  /// Set as a quote: by its style, between quotation marks, or in italics and indented.
  var isMarkedAsQuote: Bool {
    if source.style.contains("quote") || source.style.contains("citat") { return true }
    if let first = text.first, let last = text.last, "”“\"»«".contains(first),
      "”“\"»«".contains(last)
    {
      return true
    }
    return isAllItalic && source.isIndented
  }
}

private let speaksOfTheReport = Phrasebook<Bool>(
  [
    "framgår nedan|av", "nedan ~4 redovisas|följer|återges|beskrivs", "därefter följer",
    "redovisas ~4 nedan|per|i", "återges ~4 nedan|i|här|ordagrant", "i det följande",
    "förvaltningens ~4 uppföljning",
    "i denna|detta ~2 rapport|uppföljning|avsnitt|kapitel",
    "förvaltningen ~4 har|tolkar|bedömer|arbetar",
    "förvaltningens ~4 arbete", "nämnden ~3 antog|beslutade ~6 inriktning*|budget",
    "inriktning* ~4 antogs|beslutades|fastställdes", "följande ~2 inriktning*|lydelse",
    "lyder|lydelse ~6 följande|nedan", "sedan ~3 beslutet|budgeten|antogs",
  ], as: true)
