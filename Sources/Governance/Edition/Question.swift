/// A member's question about a statement, answered at once or in the next edition.
package struct Question: Equatable, Sendable {
  package enum Refusal: Error, Equatable, Sendable {
    case withoutText
    case alreadyAnswered(on: Day)
  }

  package var edition: Edition.ID?
  package var statement = ""
  package var text = ""
  package var askedBy: Function.ID?
  package var askedDay: Day?
  package private(set) var answer = ""
  package private(set) var answeredDay: Day?
  /// The edition that answers, when it isn't answered at once.
  package var answerEdition: Edition.ID?

  package init() {}

  package func answered(_ text: String, on day: Day) throws(Refusal) -> Question {
    if let answeredDay { throw .alreadyAnswered(on: answeredDay) }
    guard !text.isEmpty else { throw .withoutText }
    var question = self
    question.answer = text
    question.answeredDay = day
    return question
  }
}

extension Question: Record {
  package static let kind = RecordKind.question
  package static let label = Label("Fråga", "Question")
  package var title: String { text }

  package static let fields: [Field<Question>] = [
    .reference("edition", "Uppföljning", "Edition", required: true, \.edition),
    .text("statement", "Mening", "Statement", \.statement),
    .text("text", "Fråga", "Question", as: .text, required: true, \.text),
    .reference("askedBy", "Ställd av", "Asked by", \.askedBy),
    .day("askedDay", "Ställd", "Asked", \.askedDay),
    .text("answer", "Svar", "Answer", as: .text, \.answer),
    .day("answeredDay", "Besvarad", "Answered", \.answeredDay),
    .reference("answerEdition", "Besvaras i", "Answered in", \.answerEdition),
  ]

  package func whole() throws(Governance.Refusal) {
    if answer.isEmpty != (answeredDay == nil) { throw .unfinished(key: "answer") }
  }
}
