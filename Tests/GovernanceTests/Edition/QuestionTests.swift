import Governance
import Testing

@Suite struct `A question` {
  static var asked: Question {
    var question = Question()
    question.edition = Edition.ID("bun-2026-interim")
    question.text = "Hur många förskolor?"
    return question
  }

  @Test func `is answered once, with words and a day`() throws {
    let october = try day(10, 2)
    #expect(throws: Question.Refusal.withoutText) { try Self.asked.answered("", on: october) }
    let answered = try Self.asked.answered("Sju.", on: october)
    #expect(answered.answer == "Sju.")
    #expect(answered.answeredDay == october)
    #expect(throws: Question.Refusal.alreadyAnswered(on: october)) {
      try answered.answered("Åtta.", on: try day(10, 3))
    }
    #expect(try Question(body: answered.body) == answered)
  }

  @Test func `is left to another edition until it is answered`() throws {
    let next = try #require(Edition.ID("bun-2026-annual"))
    #expect(try Self.asked.left(to: next).answerEdition == next)
    let answered = try Self.asked.answered("Sju.", on: try day(10, 2))
    #expect(throws: Question.Refusal.alreadyAnswered(on: try day(10, 2))) {
      try answered.left(to: next)
    }
    #expect(throws: Refusal.cell(key: "text", .missing)) { try Question().whole() }
  }

  @Test func `is answered in its cells as by the act`() throws {
    let cells = ["answer": "Sju.", "answeredDay": "2026-10-02"]
    let answered = try Self.asked.changed(cells)
    #expect(answered == (try Self.asked.answered("Sju.", on: try day(10, 2))))
    #expect(throws: Refusal.question(.alreadyAnswered(on: try day(10, 2)))) {
      try answered.changed(["answer": "Åtta."])
    }
    #expect(throws: Refusal.unfinished(key: "answeredDay")) {
      try Self.asked.changed(["answer": "Sju."])
    }
    #expect(throws: Refusal.question(.withoutText)) {
      try Self.asked.changed(["answeredDay": "2026-10-02"])
    }
  }
}
