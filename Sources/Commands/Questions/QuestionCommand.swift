import Acts
import ArgumentParser
import Governance
import Journal
import Pages
import Words

/// `roder question`: what members ask about an edition, and the answers.
struct QuestionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "question",
    abstract: "Ledamöternas frågor om en uppföljning, och svaren.",
    subcommands: [List.self, Ask.self, Answer.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Listar frågorna om en uppföljning, eller alla.")

    @Argument(help: ArgumentHelp("Uppföljningens beteckning.", valueName: "edition"))
    var edition: String?

    @OptionGroup var home: HomeOptions

    func run() async throws {
      let id: Edition.ID? = try edition.map { try identifier($0, in: home.lang) }
      let register = try await Home.open(home).chronicle.register
      let questions = id.map(register.questions) ?? register.all(Question.self)
      for live in questions {
        print("\(live.id) · \(live.record.statement) · \(live.record.state(in: home.lang))")
        print("    \(live.record.text)")
        if !live.record.answer.isEmpty { print("    → \(live.record.answer)") }
      }
    }
  }

  struct Ask: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask", abstract: "Ställer en fråga om en mening i en överlämnad uppföljning.")

    @Argument(help: ArgumentHelp("Uppföljningens beteckning.", valueName: "edition"))
    var edition: String

    @Option(help: ArgumentHelp("Meningen; annars hela.", valueName: "statement"))
    var statement = ""

    @Option(help: "Frågan.")
    var text: String

    @OptionGroup var home: HomeOptions

    func run() async throws {
      let id: Edition.ID = try identifier(edition, in: home.lang)
      let desk = try await Home.open(home).desk()
      let question = try await stopping(in: home.lang) { () async throws(ActRefusal) in
        try await desk.ask(text, about: statement, in: id)
      }
      print(
        home.lang("Frågan är ställd: \(question).", "The question is asked: \(question)."))
    }
  }

  struct Answer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer", abstract: "Svarar nu, eller lämnar frågan till nästa uppföljning.")

    @Argument(help: ArgumentHelp("Frågans beteckning.", valueName: "question"))
    var question: String

    @Option(help: "Svaret. Det dateras och visas bredvid uppföljningen.")
    var text: String?

    @Option(
      name: .customLong("in"),
      help: ArgumentHelp("Uppföljningen som skrivs och ska ge svaret.", valueName: "edition"))
    var edition: String?

    @OptionGroup var home: HomeOptions

    func validate() throws {
      guard (text == nil) != (edition == nil) else {
        throw ValidationError(
          home.lang(
            "Ange svaret med --text, eller uppföljningen med --in.",
            "Give the answer with --text, or the edition with --in."))
      }
    }

    func run() async throws {
      let id: Question.ID = try identifier(question, in: home.lang)
      let later: Edition.ID? = try edition.map { try identifier($0, in: home.lang) }
      let desk = try await Home.open(home).desk()
      try await stopping(in: home.lang) { () async throws(ActRefusal) in
        if let later { try await desk.leave(id, to: later) }
        if let text { try await desk.answer(id, text) }
      }
      print(
        later.map { home.lang("\(id) besvaras i \($0).", "\(id) is answered in \($0).") }
          ?? home.lang("\(id) är besvarad.", "\(id) is answered."))
    }
  }
}

extension Question {
  fileprivate func state(in language: Language) -> String {
    if let answeredDay { return language("besvarad \(answeredDay)", "answered \(answeredDay)") }
    if let answerEdition {
      return language("besvaras i \(answerEdition)", "to be answered in \(answerEdition)")
    }
    return language("obesvarad", "not answered")
  }
}
