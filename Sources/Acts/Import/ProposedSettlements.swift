import Governance
import Journal
import Review
import SwedishText

extension Proposing {
  /// What became of each plan of the earlier edition that this one tells of; the others wait for
  /// an answer.
  mutating func addSettlements() throws(ActRefusal) {
    for plan in examination.plans {
      guard let outcome = outcome(plan), let id = Settlement.ID(plan.earlier.statement.id) else {
        continue
      }
      let before = register[id]
      if before?.outcome == .notAPlan { continue }
      let measure = before?.measure ?? register.measure(marked: plan.earlier.statement.id)
      let settlement = try refusing(Refusal.settlement, .settlement) {
        () throws(Settlement.Refusal) in
        try Settlement(
          outcome, in: order.id, told: plan.now?.statement.id ?? "", measure: measure)
      }
      try put(settlement, id)
      if let measure { try settle(measure, outcome, told: plan.now?.statement) }
    }
  }

  private mutating func settle(
    _ id: Measure.ID, _ outcome: Settlement.Outcome, told: Statement?
  ) throws(ActRefusal) {
    guard let measure = register[id], let day = asOf else { return }
    let newDay = newDueDay(outcome, told)
    let settled = try refusing(Refusal.measure, .measure) { () throws(Measure.Refusal) in
      let settled = try measure.settled(outcome, on: day)
      guard let newDay, !settled.state.isEnd else { return settled }
      return try settled.moved(toDue: newDay)
    }
    try put(settled, id)
  }

  private func outcome(_ plan: SettledPlan) -> Settlement.Outcome? {
    let told = plan.now?.statement
    switch plan.fate {
    case .done:
      return .done(
        on: told.flatMap { doneDay($0) }.flatMap { day in
          asOf.map { day <= $0 } ?? true ? day : nil
        })
    case .partly: return .partlyDone(rest: told.map(rest) ?? unsaid)
    case .moved(let time): return .moved(to: time ?? unsaid)
    case .dropped(let reason): return .dropped(because: reason ?? unsaid)
    case .unchanged: return .asPlanned
    case .unanswered: return nil
    }
  }

  /// What the report doesn't tell is said to be untold, never made up.
  private var unsaid: String { "framgår inte" }

  /// The clause that tells what is left, when there is one; else the whole sentence.
  private func rest(_ told: Statement) -> String {
    let text = told.text
    for divider in ["; ", ", men ", ", medan ", " – "] {
      guard let range = text.ranges(of: divider).first else { continue }
      let rest = text[range.upperBound...].drop { $0 == " " }
      if words(in: String(rest)).count > 2 { return String(rest) }
    }
    return text
  }

  /// A time in words has a last day too.
  private func newDueDay(_ outcome: Settlement.Outcome, _ told: Statement?) -> Day? {
    guard case .moved(let time) = outcome, Day(iso: time) == nil else { return nil }
    return nearTimes(in: words(in: time), asOf: asOf).last?.end
  }
}
