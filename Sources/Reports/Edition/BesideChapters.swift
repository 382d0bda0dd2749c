import Governance
import Words

/// What stands beside an edition, before all else: corrections, then questions and answers.
struct BesideChapters {
  let words: EditionWords

  private var edition: FrozenEdition { words.edition }
  private var own: BesideWords { BesideWords(words.language) }

  var chapters: [Manuscript.Chapter] {
    [corrections, questions].compactMap(\.self)
  }

  private var corrections: Manuscript.Chapter? {
    let rows = edition.beside.corrections
    guard !rows.isEmpty else { return nil }
    let items = rows.map { row in
      Piece.Item(Passage(lead(own.lead(row), row.statement) + [said(row.text, row.statement)]))
    }
    return Manuscript.Chapter(
      anchor: "rattelser", title: own.correctionsHeading, role: .account,
      pieces: [.paragraph(Passage(own: own.correctionsNote), .quiet), .list(items, .lines)])
  }

  private var questions: Manuscript.Chapter? {
    let rows = edition.beside.questions
    guard !rows.isEmpty else { return nil }
    let items = rows.map { row in
      let asked = lead(own.lead(row), row.statement) + [said(row.text, row.statement)]
      var answered = Passage.Run(" \(own.answerLead(row)): ", .own)
      answered.isBold = true
      return Piece.Item(Passage(asked + [answered, said(own.answer(row), row.statement)]))
    }
    return Manuscript.Chapter(
      anchor: "fragor", title: own.questionsHeading, role: .account,
      pieces: [.list(items, .lines)])
  }

  /// The lead word, and the statement's own words with a link when it stands in the edition.
  private func lead(_ words: String, _ id: String) -> [Passage.Run] {
    var lead = Passage.Run(words, .own)
    lead.isBold = true
    guard let statement = statement(id) else { return [lead, Passage.Run(": ", .own)] }
    var quote = isMasked(id) ? masked : Passage.Run(statement.text, .quoted)
    quote.link = statement.anchor
    return [lead, Passage.Run(" ", .own), quote, Passage.Run(": ", .own)]
  }

  private func said(_ words: String, _ id: String) -> Passage.Run {
    isMasked(id) ? masked : Passage.Run(words, .report)
  }

  private var masked: Passage.Run { Passage.Run(words.maskedWord, .masked) }

  private func isMasked(_ id: String) -> Bool { edition.masked.contains("statement/\(id)") }

  private func statement(_ id: String) -> Statement? {
    edition.report.sections.flatMap(\.blocks).flatMap(\.statements)
      .first { $0.id == id && !id.isEmpty }
  }
}
