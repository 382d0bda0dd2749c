extension FrozenEdition {
  /// What stands beside an edition, dated after the day it was handed over.
  ///
  /// The frozen value and its check number know nothing of it.
  package struct Beside: Equatable, Sendable {
    package var corrections: [CorrectionRow] = []
    package var questions: [QuestionRow] = []

    package init() {}

    package var isEmpty: Bool { corrections.isEmpty && questions.isEmpty }
  }

  /// A rättelse as it is shown.
  package struct CorrectionRow: Equatable, Sendable {
    package var day: Day?
    /// The statement that it corrects; empty when it is about the whole.
    package var statement = ""
    package var text = ""

    package init() {}
  }

  /// A member's question with its answer, as it is shown.
  package struct QuestionRow: Equatable, Sendable {
    package var statement = ""
    package var text = ""
    /// The function's title, never a name.
    package var askedBy = ""
    package var askedDay: Day?
    package var answer = ""
    package var answeredDay: Day?
    /// The title of the later edition that it was left to.
    package var leftTo = ""

    package init() {}
  }
}

extension FrozenEdition.Beside {
  /// What a copy shows when statements are masked: nothing of what is said about them.
  package func masking(_ parts: Set<String>) -> Self {
    var copy = self
    for index in corrections.indices
    where parts.contains("statement/\(corrections[index].statement)") {
      copy.corrections[index].text = ""
    }
    for index in questions.indices where parts.contains("statement/\(questions[index].statement)") {
      copy.questions[index].text = ""
      copy.questions[index].answer = ""
    }
    return copy
  }

  /// For those who read an exported edition by machine.
  package var value: Canonical {
    .object([
      "corrections": .list(corrections.map { .object($0.members) }),
      "questions": .list(questions.map { .object($0.members) }),
    ])
  }
}

extension FrozenEdition.CorrectionRow: Described {
  package static let fields: [Field<Self>] = [
    .day("day", "Dag", "Day", \.day),
    .text("statement", "Mening", "Statement", \.statement),
    .text("text", "Rättelse", "Correction", as: .text, \.text),
  ]
}

extension FrozenEdition.QuestionRow: Described {
  package static let fields: [Field<Self>] = [
    .text("statement", "Mening", "Statement", \.statement),
    .text("text", "Fråga", "Question", as: .text, \.text),
    .text("askedBy", "Ställd av", "Asked by", \.askedBy),
    .day("askedDay", "Ställd", "Asked", \.askedDay),
    .text("answer", "Svar", "Answer", as: .text, \.answer),
    .day("answeredDay", "Besvarad", "Answered", \.answeredDay),
    .text("leftTo", "Besvaras i", "Answered in", \.leftTo),
  ]
}
