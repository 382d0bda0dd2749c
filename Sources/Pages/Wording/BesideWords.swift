import Governance

/// The words around corrections and questions.
struct BesideWords: Sendable {
  let language: Language

  var correctionsHeading: String { language("Rättelser", "Corrections") }
  var questionsHeading: String { language("Frågor och svar", "Questions and answers") }
  var correctionsNote: String {
    language(
      "Skrivna efter överlämnandet. Uppföljningens egna ord står kvar som de var.",
      "Written after the hand-over. The follow-up's own words stand as they were.")
  }

  /// "Rättelse 2026-10-02".
  func lead(_ row: FrozenEdition.CorrectionRow) -> String {
    dated(language("Rättelse", "Correction"), row.day)
  }

  /// "Fråga 2026-10-02, ledamot".
  func lead(_ row: FrozenEdition.QuestionRow) -> String {
    let asked = dated(language("Fråga", "Question"), row.askedDay)
    return row.askedBy.isEmpty ? asked : "\(asked), \(row.askedBy)"
  }

  func answerLead(_ row: FrozenEdition.QuestionRow) -> String {
    dated(language("Svar", "Answer"), row.answeredDay)
  }

  /// The answer, or when it is to come.
  func answer(_ row: FrozenEdition.QuestionRow) -> String {
    if !row.answer.isEmpty { return row.answer }
    if !row.leftTo.isEmpty {
      return language("Besvaras i \(row.leftTo).", "To be answered in \(row.leftTo).")
    }
    return language("Inte besvarad än.", "Not answered yet.")
  }

  private func dated(_ word: String, _ day: Day?) -> String {
    day.map { "\(word) \($0)" } ?? word
  }
}
