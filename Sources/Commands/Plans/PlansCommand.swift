import Acts
import ArgumentParser
import Governance
import Journal
import Markup
import Pages
import Review
import Words

/// `roder plans`: what became of the earlier edition's plans, in two files or in the journal.
struct PlansCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans",
    abstract: "Skriver ut vad det blev av den förra uppföljningens planer.",
    discussion: """
      Med två rapporter jämförs de utan att något sparas. Med --edition visas de planerade \
      åtgärder som en uppföljning i journalen ska svara på.
      """)

  @Argument(help: ArgumentHelp("Rapporten (.docx, .pdf eller .txt).", valueName: "file"))
  var file: String?

  @Argument(help: ArgumentHelp("Den förra uppföljningen.", valueName: "earlier"))
  var earlier: String?

  @Option(help: ArgumentHelp("En uppföljning i journalen.", valueName: "edition"))
  var edition: String?

  @Option(help: "Svarets form: text eller json.")
  var format: ListFormat = .text

  @OptionGroup var home: HomeOptions

  func validate() throws {
    guard (file == nil) == (earlier == nil), (file == nil) != (edition == nil) else {
      throw ValidationError(
        home.lang(
          "Ange två rapporter, eller --edition.", "Give two reports, or --edition."))
    }
  }

  func run() async throws {
    if let edition { return try await printPlans(of: try identifier(edition, in: home.lang)) }
    guard let file, let earlier else { return }
    let examination = try await examining(file, after: earlier, home.lang)
    let answer =
      switch format {
      case .json: examination.plansJSON.text
      case .text: examination.plansText(in: home.lang)
      }
    try Destination.standardOutput.deliver(answer, in: home.lang)
  }

  private func printPlans(of id: Edition.ID) async throws {
    let register = try await Home.open(home).chronicle.register
    let plans = register.plans(of: id)
    for plan in plans {
      let answer =
        plan.settlement.map {
          home.lang($0.outcome.name.label.swedish, $0.outcome.name.label.english)
        }
        ?? home.lang("Inget svar", "No answer")
      print("\(plan.statement.id) · \(answer)")
      print("    \(plan.statement.text)")
    }
    let open = plans.count { $0.settlement == nil }
    print(
      home.lang(
        "\(plans.count) planerade, \(open) utan svar.",
        "\(plans.count) planned, \(open) unanswered."))
  }
}
