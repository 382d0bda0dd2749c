import Governance
import Markup

/// What stands beside the edition: corrections, then questions and answers.
extension EditionPage {
  var besideWords: BesideWords { BesideWords(language: language) }
  var hasCorrections: Bool { !edition.beside.corrections.isEmpty }
  var hasQuestions: Bool { !edition.beside.questions.isEmpty }

  /// Empty when nothing stands beside: not even a line.
  var notesBeside: HTML { "\(corrections)\(questions)" }

  private var corrections: HTML {
    let rows = edition.beside.corrections
    guard !rows.isEmpty else { return "" }
    let items: [HTML] = rows.map { row in
      """
      <li>\(lead(besideWords.lead(row), about: row.statement)) \(said(row.text, of: row.statement))</li>
      """
    }
    return """
      <section class="own-section" aria-labelledby="rattelser">
      <h2 id="rattelser">\(besideWords.correctionsHeading)</h2>
      <p class="quiet">\(besideWords.correctionsNote)</p>
      <ul class="lines">
      \(items, between: "\n")
      </ul>
      </section>

      """
  }

  private var questions: HTML {
    let rows = edition.beside.questions
    guard !rows.isEmpty else { return "" }
    let items: [HTML] = rows.map { row in
      let asked = lead(besideWords.lead(row), about: row.statement)
      return """
        <li>\(asked) \(said(row.text, of: row.statement))<br>
        <strong>\(besideWords.answerLead(row)):</strong> \
        \(said(besideWords.answer(row), of: row.statement))</li>
        """
    }
    return """
      <section class="own-section" aria-labelledby="fragor">
      <h2 id="fragor">\(besideWords.questionsHeading)</h2>
      <ul class="lines">
      \(items, between: "\n")
      </ul>
      </section>

      """
  }

  /// The lead word, with a link to the statement when it stands in the edition.
  private func lead(_ words: String, about id: String) -> HTML {
    guard let statement = statement(id) else { return "<strong>\(words):</strong>" }
    let place = language("till meningen", "on the statement")
    let quoted: HTML =
      edition.masked.contains("statement/\(id)")
      ? maskedWord : "<q\(language.ofReport)>\(statement.text)</q>"
    return """
      <strong>\(words)</strong> \(place) <a href="#\(statement.anchor)">\(quoted)</a>:
      """
  }

  private func said(_ words: String, of id: String) -> HTML {
    edition.masked.contains("statement/\(id)")
      ? maskedWord : "<span\(language.ofReport)>\(words)</span>"
  }

  private func statement(_ id: String) -> Statement? {
    edition.report.sections.flatMap(\.blocks).flatMap(\.statements)
      .first { $0.id == id && !id.isEmpty }
  }
}
