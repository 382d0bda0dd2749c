package import Governance
package import Journal

extension Register {
  /// What stands beside an edition: corrections by day, then questions about it or left to it.
  ///
  /// `report`: its words, by which a question about the edition before finds its place.
  package func beside(_ id: Edition.ID, in report: Report) -> FrozenEdition.Beside {
    var beside = FrozenEdition.Beside()
    beside.corrections = all(Correction.self).map(\.record).filter { $0.edition == id }
      .map(FrozenEdition.CorrectionRow.init)
      .sorted { ($0.day?.description ?? "") < ($1.day?.description ?? "") }
    beside.questions = questions(of: id).map { row($0.record, in: id, report) }
    return beside
  }

  private func row(
    _ question: Question, in id: Edition.ID, _ report: Report
  ) -> FrozenEdition.QuestionRow {
    var row = FrozenEdition.QuestionRow()
    row.statement =
      question.edition == id
      ? question.statement
      : report.sections.flatMap(\.blocks).flatMap(\.statements)
        .first { $0.follows == question.statement && !question.statement.isEmpty }?.id ?? ""
    row.text = question.text
    row.askedBy = question.askedBy.flatMap { self[$0]?.title } ?? ""
    row.askedDay = question.askedDay
    row.answer = question.answer
    row.answeredDay = question.answeredDay
    if let later = question.answerEdition, later != id { row.leftTo = self[later]?.heading ?? "" }
    return row
  }
}

extension FrozenEdition.CorrectionRow {
  fileprivate init(_ correction: Correction) {
    self.init()
    day = correction.day
    statement = correction.statement
    text = correction.text
  }
}
