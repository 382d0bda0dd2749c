import Formats
import Governance
import SwedishText

/// Tells the board's wording from the administration's, passage by passage.
struct Voices {
  let quotes: Quotes
  /// Openings of areas that speak in the direction's words.
  private let quoted: Quotes
  private let typeOfAdopted: Bool

  init(_ sections: [OutlinedSection]) {
    let chapter = sections.filter { $0.kind == .direction }.flatMap(\.directionTexts)
    let all = Quotes(chapter)
    let openings = sections.filter { $0.kind == .area }.flatMap { section in
      let passages = section.passages
      return all.places(in: section.parts).map { passages[$0].text }
    }
    quoted = Quotes(openings)
    let passages = sections.filter { $0.kind == .direction }.flatMap(\.passages)
    let marked = passages.count(where: \.isMarkedAsQuote)
    let typed = marked > 0 && marked < passages.count
    typeOfAdopted = typed
    let quoted = quoted
    quotes = Quotes(
      chapter.filter { quoted.isQuoted(by: $0) || (!typed && Voices.mayBeAdopted($0)) }
        + passages.filter { typed && $0.isMarkedAsQuote }.map(\.text))
  }

  /// In the direction chapter: adopted wording, or the administration's own text.
  func isAdopted(_ passage: Passage) -> Bool {
    if quoted.isQuoted(by: passage.text) { return true }
    if typeOfAdopted { return passage.isMarkedAsQuote }
    return Voices.mayBeAdopted(passage.text)
  }

  /// A table of areas and wordings, of which an area quotes some.
  func isAdopted(_ table: Part.Table) -> Bool {
    table.rows.contains { row in row.contains { quoted.isQuoted(by: $0) } }
  }

  /// The wording doesn't cite its own minutes and doesn't speak of the report.
  private static func mayBeAdopted(_ text: String) -> Bool {
    let read = ReadText(text)
    return !speaksOfTheReport.holds(read.words)
      && !decisionCitations(in: read).contains { $0.paragraph != nil }
  }
}

extension OutlinedSection {
  fileprivate var directionTexts: [String] {
    parts.flatMap(\.directionTexts)
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
