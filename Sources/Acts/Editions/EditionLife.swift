package import Governance
import Journal
package import Review

extension Desk {
  /// What the review says of a draft, beside the edition before.
  package func examination(of id: Edition.ID) async throws(ActRefusal) -> Examination {
    let earlier = try await earlierReport(of: id)
    guard let report = await register.report(of: id) else { throw .notFound(RecordKey(id)) }
    return examine(report, after: earlier)
  }

  /// The edition that this one updates, as it was frozen; `nil` for a first one.
  func earlierReport(of id: Edition.ID) async throws(ActRefusal) -> Report? {
    let register = await register
    guard let edition = register[id] else { throw .notFound(RecordKey(id)) }
    guard let earlier = edition.follows else { return nil }
    return try await reportBefore(earlier)
  }

  /// An edition for the one that comes after it: as it was frozen, read as it is marked now.
  func reportBefore(_ earlier: Edition.ID) async throws(ActRefusal) -> Report? {
    let register = await register
    guard register[earlier]?.versions.isEmpty == false else { return register.report(of: earlier) }
    var report = try await frozen(earlier).edition.report
    report.sections = report.sections.map(register.marked)
    return report
  }

  /// Marks the draft as reviewed by the administration.
  package func reviewed(_ id: Edition.ID) async throws(ActRefusal) {
    try await changeEdition(.reviewEdition, id) { edition throws(Edition.Refusal) in
      try edition.reviewed(on: today)
    }
  }

  /// Records what the board did, beside the frozen value.
  package func treat(
    _ id: Edition.ID, on day: Day, paragraph: Int?, outcome: Edition.Outcome, adjusted: Day?
  ) async throws(ActRefusal) {
    try await changeEdition(.treat, id) { edition throws(Edition.Refusal) in
      try edition.treated(on: day, paragraph: paragraph, outcome: outcome, adjusted: adjusted)
    }
  }

  /// Records the day that the minutes were adjusted, after the treatment.
  package func adjust(_ id: Edition.ID, on day: Day) async throws(ActRefusal) {
    try await changeEdition(.treat, id) { edition throws(Edition.Refusal) in
      try edition.adjusted(on: day)
    }
  }

  package func publish(_ id: Edition.ID) async throws(ActRefusal) {
    try await changeEdition(.publish, id) { edition throws(Edition.Refusal) in
      try edition.published(on: today)
    }
  }

  private func changeEdition(
    _ act: Act, _ id: Edition.ID, _ change: (Edition) throws(Edition.Refusal) -> Edition
  ) async throws(ActRefusal) {
    try await perform(act) { draft throws(ActRefusal) in
      let edition = try draft.find(id)
      let changed = try refusing(Refusal.edition, .edition) { () throws(Edition.Refusal) in
        try change(edition)
      }
      try draft.put(changed, id)
      let isReturned = changed.versions.last?.outcome == .returned
      guard isReturned, edition.versions.last?.outcome != .returned else { return }
      try draft.reopenContributions(of: id)
    }
  }
}

extension Draft {
  /// What the board returned is written on.
  fileprivate mutating func reopenContributions(of id: Edition.ID) throws(ActRefusal) {
    for live in register.contributions(of: id) {
      guard let key = Contribution.ID(live.id), !live.record.isWritable else { continue }
      let handedIn = live.record
      let back = try refusing(Refusal.contribution, .contribution) {
        () throws(Contribution.Refusal) in
        try handedIn.sentBack(because: "Återremiss")
      }
      try put(back, key)
    }
  }
}
