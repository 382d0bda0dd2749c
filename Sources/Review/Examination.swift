package import Governance

/// All that the review has to say of a report, beside the report itself.
package struct Examination: Equatable, Sendable {
  package var report: Report
  package var earlier: Report?
  package var account: Account
  /// By consequence, the gravest first.
  package var remarks: [Remark]
  /// Every planned statement of the earlier edition, in its order; empty without one.
  package var plans: [SettledPlan]
  package var changes: [Change]

  package init(
    report: Report, earlier: Report?, account: Account, remarks: [Remark], plans: [SettledPlan],
    changes: [Change]
  ) {
    self.report = report
    self.earlier = earlier
    self.account = account
    self.remarks = remarks
    self.plans = plans
    self.changes = changes
  }
}

/// What a report claims and on what ground, in numbers.
package struct Account: Equatable, Sendable {
  /// Effect claims by what carries them, without the summary's; every ground has its count, also 0.
  package var effects: [Effect.Ground: Int]
  /// Planned statements in the report itself.
  package var planned: Int
  /// What became of the earlier edition's plans, by `Fate.name`; empty without an earlier edition.
  package var fates: [String: Int]
  /// Places where a quote differs from the adopted wording.
  package var alteredWordings: Int
  /// Decisions cited, each counted once.
  package var decisions: Int
  /// Those of them that can't be followed to money, measure and effect.
  package var decisionsWithoutThread: Int

  package init(
    effects: [Effect.Ground: Int], planned: Int, fates: [String: Int], alteredWordings: Int,
    decisions: Int, decisionsWithoutThread: Int
  ) {
    self.effects = effects
    self.planned = planned
    self.fates = fates
    self.alteredWordings = alteredWordings
    self.decisions = decisions
    self.decisionsWithoutThread = decisionsWithoutThread
  }
}
