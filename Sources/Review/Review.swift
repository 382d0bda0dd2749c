package import Governance

/// Reads a report, and when there is one the edition before it, by every rule.
package func examine(_ report: Report, after earlier: Report? = nil) -> Examination {
  Examination(
    report: report, earlier: earlier,
    account: Account(
      effects: [:], planned: 0, fates: [:], alteredWordings: 0, decisions: 0,
      decisionsWithoutThread: 0), remarks: [], plans: [], changes: [])
}
