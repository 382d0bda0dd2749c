package import Governance

/// A decision that a text refers to, by its day, its paragraph in the minutes, or both.
package struct DecisionCitation: Equatable, Sendable {
  /// As printed: "BUN", "barn- och ungdomsnämnden", "kommunfullmäktiges".
  package let body: String?
  /// `nil` when it isn't printed whole, or the calendar has no such day.
  package let day: Day?
  package let paragraph: Int?
  /// Of the day, or printed with the paragraph: "§ 44/2025".
  package let year: Int?
  /// As printed; the same for all numbers of "§§ 44–46".
  package let words: String
  /// UTF-8 offsets in the text.
  package let range: Range<Int>

  package init(
    body: String?, date: (day: Day?, year: Int?), paragraph: Int?, words: String, range: Range<Int>
  ) {
    self.body = body
    day = date.day
    year = date.year
    self.paragraph = paragraph
    self.words = words
    self.range = range
  }
}

/// The decisions that a text cites, one for each paragraph number, in the order they are printed.
///
/// Paragraphs of statutes, agreements and rules of procedure are no decisions.
package func decisionCitations(in text: ReadText) -> [DecisionCitation] {
  var reader = CitationReader(text)
  return reader.read()
}
