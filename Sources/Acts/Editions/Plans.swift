package import Governance
package import Journal

/// A planned statement of the earlier edition and the answer it has got.
package struct OpenPlan: Equatable, Sendable {
  package let statement: Statement
  package let area: String?
  package let settlement: Settlement?
}

extension Register {
  /// Identifiers of the edition's planned statements.
  func plannedStatements(of edition: Edition.ID) -> Set<String> {
    Set(
      (report(of: edition)?.statements ?? []).filter { $0.statement.has(.planned) }
        .map(\.statement.id))
  }

  /// Whether a planned statement still waits for its end.
  func isOpen(plan statement: String) -> Bool {
    guard let settlement = Settlement.ID(statement).flatMap({ self[$0] }) else { return true }
    return !settlement.outcome.isEnd
  }

  /// Every planned statement of the edition that this one updates, outside the summary.
  package func plans(of edition: Edition.ID) -> [OpenPlan] {
    guard let earlier = self[edition]?.follows, let report = report(of: earlier) else { return [] }
    return plans(in: report, toldIn: edition)
  }

  /// The same for an edition before that is frozen.
  package func plans(in earlier: Report, toldIn edition: Edition.ID) -> [OpenPlan] {
    earlier.statements.filter { $0.statement.has(.planned) && $0.section.kind != .summary }
      .map { place in
        let settlement = Settlement.ID(place.statement.id).flatMap { self[$0] }
        let answers = settlement.map { $0.edition == edition || $0.edition == nil } ?? false
        let answer = answers || settlement?.outcome == .notAPlan ? settlement : nil
        return OpenPlan(
          statement: place.statement, area: place.section.area,
          settlement: answer ?? notYetDue(place.statement.id, in: edition))
      }
  }

  /// Before its day an item needs no answer.
  private func notYetDue(_ statement: String, in edition: Edition.ID) -> Settlement? {
    guard let asOf = self[edition]?.asOf,
      let measure = Marking.ID(statement).flatMap({ self[$0]?.measure }),
      let due = self[measure]?.dueDay, due > asOf
    else { return nil }
    var settlement = Settlement(notYetDueIn: edition)
    settlement.measure = measure
    return settlement
  }
}

extension Settlement.Outcome {
  /// Whether nothing more is to be expected of the plan.
  package var isEnd: Bool {
    switch self {
    case .notYetDue, .asPlanned, .partlyDone, .moved: false
    case .done, .routine, .dropped, .merged, .takenOver, .notAPlan: true
    }
  }
}

extension Desk {
  /// Says what became of a planned statement; with a measure, the measure moves too.
  ///
  /// `statement`: the planned statement of the earlier edition, by identifier.
  /// `edition`: the edition in which it is told.
  package func settle(
    _ statement: String, _ outcome: Settlement.Outcome, in edition: Edition.ID,
    told: String = "", basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await perform(.settle) { draft throws(ActRefusal) in
      let open = try draft.find(edition)
      guard open.isOpen else { throw .notIn(open.stage) }
      guard
        let plan = draft.register.plans(of: edition).first(where: { $0.statement.id == statement })
      else { throw .notAPlan(statement) }
      guard let id = Settlement.ID(statement) else { throw .notAPlan(statement) }
      let marked = Marking.ID(statement).flatMap { draft.register[$0]?.measure }
      var settlement = draft.register[id] ?? plan.settlement ?? Settlement()
      settlement.edition = edition
      settlement.told = told
      settlement.measure = settlement.measure ?? marked
      let answered = settlement
      settlement = try refusing(Refusal.settlement, .settlement) { () throws(Settlement.Refusal) in
        try answered.answered(outcome)
      }
      try draft.put(settlement, id, basedOn: basedOn)
      guard let measure = settlement.measure, let moved = draft.register[measure] else { return }
      let settled = try refusing(Refusal.measure, .measure) { () throws(Measure.Refusal) in
        try moved.settled(outcome, on: today)
      }
      try draft.put(settled, measure)
    }
  }
}
