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

  /// Left to the next edition, where the draft shows it until it is answered.
  package func left(to edition: Edition.ID) throws(Refusal) -> Question {
    if let answeredDay { throw .alreadyAnswered(on: answeredDay) }
    var question = self
    question.answerEdition = edition
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
    reply,
    .reference("answerEdition", "Besvaras i", "Answered in", \.answerEdition),
  ]

  package func whole() throws(Governance.Refusal) {
    if text.isEmpty { throw .cell(key: "text", .missing) }
  }
}

extension Question {
  /// The answer with its day: given together, once.
  private static let reply = Field<Question>(
    [
      Column("answer", Label("Svar", "Answer"), .text),
      Column("answeredDay", Label("Besvarad", "Answered"), .day),
    ],
    read: { question in
      let answer = question.answer.isEmpty ? nil : Canonical.text(question.answer)
      return [answer, question.answeredDay.map { .text($0.description) }]
    },
    restore: { question, values in
      question.answer = values[0]?.text ?? ""
      question.answeredDay = values[1]?.text.flatMap(Day.init(iso:))
      return (values[0] == nil) == (values[1] == nil)
    },
    change: { question, values throws(Governance.Refusal) in
      guard let day = values[1]?.text.flatMap(Day.init(iso:)) else {
        throw .unfinished(key: "answeredDay")
      }
      do throws(Refusal) {
        question = try question.answered(values[0]?.text ?? "", on: day)
      } catch { throw .question(error) }
    })
}
