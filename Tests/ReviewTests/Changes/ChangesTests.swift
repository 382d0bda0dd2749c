import Governance
import Review
import Testing

@Suite struct `What has changed` {
  private static func edition(_ texts: [String], _ kind: Reading.Kind = .done) -> Report {
    let blocks = texts.enumerated().map { place, text in
      Block(
        kind: .paragraph,
        statements: [
          Statement(id: "1.\(place + 1).1", text: text, readings: [Reading(kind, words: text)])
        ])
    }
    let area = Section(kind: .area, title: "Parker", blocks: blocks)
    return Report(title: "", sections: [area], keepsItalics: false, asOf: Day(2026, 8, 31))
  }

  private static func kinds(_ earlier: [String], _ later: [String]) -> [Change.Kind] {
    changes(from: edition(earlier), to: edition(later), plans: []).map(\.kind)
  }

  static let differing: [(String, String, [Change.Kind])] = [
    (
      "Lekplatsen i Solbacken besöktes av 64 procent av barnen.",
      "Lekplatsen i Solbacken besöktes av 71 procent av barnen.",
      [.newFigure(from: "64 procent", to: "71 procent")]
    ),
    (
      "Tre lekplatser i centrum har fått nya gungor.",
      "Fem lekplatser i centrum har fått nya gungor.",
      [.newFigure(from: "Tre lekplatser", to: "Fem lekplatser")]
    ),
    (
      "Gångvägen genom Ekparken har belysts och grusats.",
      "Gångvägen genom Ekparken har belysts och asfalterats.",
      [.reworded(from: "grusats", to: "asfalterats")]
    ),
  ]

  @Test(arguments: differing)
  func `is told figure by figure and word by word`(
    from: String, to: String, kinds: [Change.Kind]
  ) {
    #expect(Self.kinds([from], [to]) == kinds)
  }

  @Test(arguments: [
    (
      "Gångvägen har belysts, och bänkar har målats.",
      "Gångvägen har belysts och bänkar har målats."
    ),
    ("Parken har fått nya bänkar.", "Parken har också fått nya bänkar."),
    ("Parken har fått nya bänkar.", "Parken har fått nya bänkar."),
  ])
  func `is nothing where only small words and signs differ`(from: String, to: String) {
    #expect(Self.kinds([from], [to]).isEmpty)
  }

  @Test func `is what is new and what is gone where nothing is alike`() {
    let kinds = Self.kinds(["Fontänen har lagats."], ["Hundgården har stängslats in."])
    #expect(kinds == [.new, .gone])
  }

  @Test func `tells what became of a plan, and nothing of one that is unanswered`() {
    let earlier = Self.edition(
      ["Fontänen ska lagas före midsommar.", "Skyltar sätts upp vid dammen."], .planned)
    let later = Self.edition(["Fontänen har lagats."])
    let plans = settledPlans(of: earlier, in: later)
    #expect(plans.map(\.fate) == [.done, .unanswered])
    #expect(changes(from: earlier, to: later, plans: plans).map(\.kind) == [.done])
  }
}
