package import Governance
package import Journal

extension Desk {
  /// A member's question about a statement, from the day that the edition was handed over.
  ///
  /// `statement`: empty when it is about the whole.
  package func ask(
    _ text: String, about statement: String, in id: Edition.ID
  ) async throws(ActRefusal) -> Question.ID {
    let function = try function(for: .ask, in: await register)
    let frozen = try await frozen(id)
    try frozen.edition.demand(statement)
    return try await perform(.ask) { draft throws(ActRefusal) in
      var question = Question()
      question.edition = id
      question.statement = statement
      question.text = text
      question.askedBy = function
      question.askedDay = today
      let key: Question.ID = draft.nextPart(of: id)
      try draft.add(question, key)
      return key
    }
  }

  /// Answers at once: dated, beside the edition.
  package func answer(_ id: Question.ID, _ text: String) async throws(ActRefusal) {
    try await changeQuestion(id) { question throws(Question.Refusal) in
      try question.answered(text, on: today)
    }
  }

  /// Leaves the question to an edition that is still written; its draft shows it.
  package func leave(_ id: Question.ID, to edition: Edition.ID) async throws(ActRefusal) {
    let register = await register
    guard let later = register[edition] else { throw .notFound(RecordKey(edition)) }
    guard later.isOpen else { throw .wrongStage(later.stage) }
    try await changeQuestion(id) { question throws(Question.Refusal) in
      try question.left(to: edition)
    }
  }

  private func changeQuestion(
    _ id: Question.ID, _ change: (Question) throws(Question.Refusal) -> Question
  ) async throws(ActRefusal) {
    try await perform(.answer) { draft throws(ActRefusal) in
      let question = try draft.find(id)
      let changed = try refusing(Refusal.question, .question) { () throws(Question.Refusal) in
        try change(question)
      }
      try draft.put(changed, id)
    }
  }
}

extension Register {
  /// The questions about an edition, and those that were left to it.
  package func questions(of id: Edition.ID) -> [Live<Question>] {
    all(Question.self).filter { $0.record.edition == id || $0.record.answerEdition == id }
  }
}
