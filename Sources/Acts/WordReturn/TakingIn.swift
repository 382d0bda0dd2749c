package import Governance
import Intake
import Journal

/// What a person asks for when a draft comes in again.
package struct ReturnOrder: Equatable, Sendable {
  /// For what is said of it.
  package var fileName: String
  /// Needed when the file itself doesn't say.
  package var edition: Edition.ID?
  /// Contributions or areas; only these are taken in when there are any.
  package var only: [String] = []
  /// What holds in every conflict that has no choice of its own.
  package var keep: DraftConflict.Side?
  /// Choices by the conflict's name.
  package var kept: [String: DraftConflict.Side] = [:]
  package var isDryRun = false

  package init(fileName: String, edition: Edition.ID? = nil) {
    self.fileName = fileName
    self.edition = edition
  }

  func side(_ name: String) -> DraftConflict.Side? { kept[name] ?? keep }
}

/// What a file changes in an edition, and whether it is done.
package struct WordReturn: Equatable, Sendable {
  package let edition: Edition.ID
  package internal(set) var changes: [DraftChange] = []
  package internal(set) var conflicts: [DraftConflict] = []
  package internal(set) var notes: [DraftNote] = []
  /// Chapters' headings, for what is said of them.
  package internal(set) var titles: [Contribution.ID: String] = [:]
  package internal(set) var isDone = false

  /// Conflicts that nobody has chosen in.
  package var open: [DraftConflict] { conflicts.filter { $0.kept == nil } }
}

extension Desk {
  /// Takes a draft in from Word: what the file changes becomes revisions, all or nothing.
  ///
  /// With a conflict that nobody has chosen in, nothing is changed.
  package func takeIn(
    _ bytes: [UInt8], _ order: ReturnOrder
  ) async throws(ActRefusal) -> WordReturn {
    let register: Register
    do throws(OpeningError) {
      register = try await chronicle.refresh()
    } catch {
      throw .failure(error.failure)
    }
    _ = try function(for: .write, in: register)
    let returned = try await ReturnedDraft(bytes, order, at: self, register)
    let plan = try ReturnPlan(returned, order)
    var answer = plan.answer
    guard answer.open.isEmpty, !order.isDryRun else { return answer }
    try await perform(.write) { draft throws(ActRefusal) in try plan.put(into: &draft) }
    answer.isDone = true
    return answer
  }
}
