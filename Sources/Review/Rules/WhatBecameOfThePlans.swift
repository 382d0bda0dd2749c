import Governance

/// Planned in the earlier edition: every plan is owed an answer in this one.
struct WhatBecameOfThePlans: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    subject.plans.map { plan in
      let place = plan.now.map(Remark.Place.init) ?? lastingPlace(plan, subject.report)
      return Remark(
        .plan(plan.fate), weight: weight(plan.fate), at: place,
        words: plan.now?.statement.text ?? plan.earlier.statement.text, beside: plan.earlier)
    }
  }

  private func weight(_ fate: Fate) -> Remark.Weight {
    switch fate {
    case .unanswered, .moved(to: nil), .dropped(because: nil): .warning
    case .done, .partly, .moved, .dropped, .unchanged: .note
    }
  }

  /// Where the answer is missing: the same area, when this edition still has it.
  private func lastingPlace(_ plan: SettledPlan, _ report: Report) -> Remark.Place {
    let title = plan.earlier.title
    let section = report.sections.first { $0.title == title } ?? report.areas.first
    return Remark.Place(
      section: section?.kind ?? plan.earlier.section, title: section?.title ?? title, statement: nil
    )
  }
}
