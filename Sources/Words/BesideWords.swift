package import Governance

/// The words around corrections and questions.
package struct BesideWords: Sendable {
  let language: Language

  package init(_ language: Language) { self.language = language }

  package var correctionsHeading: String { language("Rättelser", "Corrections") }
  package var questionsHeading: String { language("Frågor och svar", "Questions and answers") }
  package var correctionsNote: String {
    language(
      "Skrivna efter överlämnandet. Uppföljningens egna ord står kvar som de var.",
      "Written after the hand-over. The follow-up's own words stand as they were.")
  }

  /// "Rättelse 2026-10-02".
  package func lead(_ row: FrozenEdition.CorrectionRow) -> String {
    dated(language("Rättelse", "Correction"), row.day)
  }

  /// "Fråga 2026-10-02, ledamot".
  package func lead(_ row: FrozenEdition.QuestionRow) -> String {
    let asked = dated(language("Fråga", "Question"), row.askedDay)
    return row.askedBy.isEmpty ? asked : "\(asked), \(row.askedBy)"
  }

  package func answerLead(_ row: FrozenEdition.QuestionRow) -> String {
    dated(language("Svar", "Answer"), row.answeredDay)
  }

  /// The answer, or when it is to come.
  package func answer(_ row: FrozenEdition.QuestionRow) -> String {
    if !row.answer.isEmpty { return row.answer }
    if !row.leftTo.isEmpty {
      return language("Besvaras i \(row.leftTo).", "To be answered in \(row.leftTo).")
    }
    return language("Inte besvarad än.", "Not answered yet.")
  }

  private func dated(_ word: String, _ day: Day?) -> String {
    day.map { "\(word) \($0)" } ?? word
  }

  /// All of it line by line, for the terminal.
  package func lines(_ beside: FrozenEdition.Beside) -> [String] {
    let corrections = beside.corrections.map { row in
      place(lead(row), row.statement) + ": " + row.text
    }
    let questions = beside.questions.flatMap { row in
      [
        place(lead(row), row.statement) + ": " + row.text,
        "    \(answerLead(row)): \(answer(row))",
      ]
    }
    return corrections + questions
  }

  private func place(_ lead: String, _ statement: String) -> String {
    statement.isEmpty ? lead : "\(lead) [\(statement)]"
  }
}
