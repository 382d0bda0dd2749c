package import Governance
import Review

/// What differs between the two sample editions.
extension SampleExamination {
  package static func settled(_ now: Report, _ earlier: Report) throws -> [SettledPlan] {
    func plan(_ then: String, _ fate: Fate, _ here: String?) throws -> SettledPlan {
      SettledPlan(
        earlier: try earlier.placed(then), fate: fate, now: try here.map { try now.placed($0) })
    }
    return [
      try plan("En läsgrupp", .done, "Läsgruppen för"),
      try plan("Alla skolor ska", .partly, "Merparten av"),
      try plan("Rastvärdarna ska", .unchanged, "Rastvärdarna har"),
      try plan("Belysningen", .moved(to: "våren 2026"), "Belysningen på"),
      try plan("En föreläsning", .dropped(because: "föreläsaren fick förhinder"), "Föreläsningen"),
      try plan("Kulturskolan öppnar", .unanswered, nil),
    ]
  }

  package static func changed(_ now: Report, _ earlier: Report) throws -> [Change] {
    func change(_ kind: Change.Kind, _ then: String?, _ here: String?) throws -> Change {
      Change(
        kind: kind, earlier: try then.map { try earlier.placed($0) },
        now: try here.map { try now.placed($0) })
    }
    return [
      try change(.new, nil, "Två bibliotekarier"),
      try change(.done, "En läsgrupp", "Läsgruppen för"),
      try change(
        .newFigure(from: "64 procent", to: "71 procent"), "64 procent", "71 procent"),
      try change(.moved(to: "våren 2026"), "Belysningen", "Belysningen på"),
      try change(.moved(to: nil), "Rastvärdarna ska", "Rastvärdarna har"),
      try change(
        .dropped(because: "föreläsaren fick förhinder"), "En föreläsning", "Föreläsningen"),
      try change(.dropped(because: nil), "Kulturskolan", nil),
      try change(
        .reworded(from: "Alla", to: "Merparten"), "Alla skolor ska", "Merparten av"),
      try change(.gone, "Kulturskolan", nil),
    ]
  }

  package static func planRemarks(_ now: Report, _ plans: [SettledPlan]) -> [Remark] {
    plans.map { plan in
      let place =
        plan.now
        ?? Placed(
          section: plan.earlier.section, title: plan.earlier.title,
          statement: plan.earlier.statement)
      return Remark(
        .plan(plan.fate), weight: .warning, at: Remark.Place(place),
        words: place.statement.text, beside: plan.earlier)
    }
  }

  package static func remark(_ change: Change) -> Remark? {
    guard let placed = change.now else { return nil }
    return Remark(
      .change(change.kind), weight: .note, at: Remark.Place(placed), words: placed.statement.text)
  }
}
