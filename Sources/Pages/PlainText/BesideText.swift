package import Governance

/// Corrections and questions as plain text, for the terminal.
package func besideText(_ beside: FrozenEdition.Beside, in language: Language) -> String {
  var lines = Lines()
  lines.add(beside, BesideWords(language: language)) { _ in nil }
  return lines.text
}

extension EditionText {
  mutating func addBeside() {
    guard !edition.beside.isEmpty else { return }
    lines.blank()
    lines.blank()
    let masked = edition.masked
    let word = words.maskedWord
    lines.add(edition.beside, BesideWords(language: language)) { id in
      masked.contains("statement/\(id)") ? word : nil
    }
  }
}

extension Lines {
  /// `masked`: the word that stands where a statement's words are kept out.
  fileprivate mutating func add(
    _ beside: FrozenEdition.Beside, _ words: BesideWords, masked: (String) -> String?
  ) {
    if !beside.corrections.isEmpty {
      heading(words.correctionsHeading, rule: "=")
      add(words.correctionsNote)
      for row in beside.corrections {
        add(masked(row.statement) ?? row.text, lead: "* \(lead(words.lead(row), row.statement)): ")
      }
    }
    guard !beside.questions.isEmpty else { return }
    if !beside.corrections.isEmpty { blank() }
    heading(words.questionsHeading, rule: "=")
    for row in beside.questions {
      add(masked(row.statement) ?? row.text, lead: "* \(lead(words.lead(row), row.statement)): ")
      let answer = masked(row.statement) ?? words.answer(row)
      add(answer, lead: "\(words.answerLead(row)): ", indent: 2)
    }
  }

  private func lead(_ words: String, _ statement: String) -> String {
    statement.isEmpty ? words : "\(words) [\(statement)]"
  }
}
