package import Governance
import SwedishText

/// Reads a report, and when there is one the edition before it, by every rule.
package func examine(_ report: Report, after earlier: Report? = nil) -> Examination {
  let subject = Subject(report, after: earlier)
  let remarks = rules.concurrentMap { $0.check(subject) }.flatMap { $0 }
  return Examination(
    report: report, earlier: earlier, account: Account(subject, remarks),
    remarks: byConsequence(remarks), plans: subject.plans, changes: subject.changes)
}

private let rules: [any ReviewRule] = [
  CouldPointOutAPerson(), SummaryClaimsMore(), AlteredWording(), WhatBecameOfThePlans(),
  SummaryLeavesOut(), StatusByTypeOnly(), EffectWithoutGround(), DecisionWithoutThread(),
  SameThingTwice(), UncountedQuantity(), NoOwnerNoDay(), HardToRead(), WhatHasChanged(),
]

/// The gravest first; among equals the order of the rules above, and then of the report.
private func byConsequence(_ remarks: [Remark]) -> [Remark] {
  remarks.enumerated().sorted { one, other in
    (other.element.weight, one.offset) < (one.element.weight, other.offset)
  }.map(\.element)
}

extension Account {
  fileprivate init(_ subject: Subject, _ remarks: [Remark]) {
    // A summary says again what the areas say: each claim counts once.
    let claims = subject.claims.filter { $0.placed.section != .summary }
      .compactMap { $0.statement.reading(.effect)?.effect?.ground }
    var effects: [Effect.Ground: Int] = [:]
    for ground in Effect.Ground.allCases { effects[ground] = claims.count { $0 == ground } }
    var fates: [String: Int] = [:]
    for plan in subject.plans { fates[plan.fate.name, default: 0] += 1 }
    let threads = DecisionThreads(subject).threads
    self.init(
      effects: effects, planned: subject.body.count { $0.statement.has(.planned) }, fates: fates,
      alteredWordings: remarks.count { $0.rule == .alteredWording }, decisions: threads.count,
      decisionsWithoutThread: threads.count { !$0.missing.isEmpty })
  }
}
