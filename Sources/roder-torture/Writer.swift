import Governance
import Journal

/// Saves on twenty records that others save on too; a refusal says what to look at next.
struct Writer {
  private static let records = 20

  private let journal: any JournalStore
  private let stamp: Stamp
  private let name: String

  init(_ journal: any JournalStore, name: String) throws {
    guard let actor = Person.ID(name) else { usage() }
    self.journal = journal
    self.name = name
    stamp = Stamp(instant: 0, actor: actor, function: nil)
  }

  /// Prints a line for each save and each refusal, when it has been answered.
  func write(_ count: Int) async throws {
    var versions: [String: Int] = [:]
    var saved = 0
    while count == 0 || saved < count {
      let id = "record-\(Int.random(in: 0..<Self.records))"
      let key = RecordKey(.unit, id)
      var unit = Unit()
      unit.name = "Saved by \(name), number \(saved)"
      let proposal = Proposal(
        key, basedOn: versions[id] ?? 0, form: Unit.form, sealed: Salts.random.seal(unit.body))
      do throws(AppendError) {
        for revision in try await journal.append(Batch(stamp, [proposal])) {
          say(1, "saved \(revision.position) \(id) \(revision.version) \(revision.digest)")
        }
        versions[id, default: 0] += 1
        saved += 1
      } catch {
        guard case .conflict(let conflict) = error else { throw error }
        say(1, "refused \(id) \(conflict.basedOn) \(conflict.now)")
        versions[id] = conflict.now
      }
    }
  }
}
