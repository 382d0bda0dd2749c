import Governance
import Journal

extension Desk {
  /// The chapters as they were when a draft went out.
  func chapters(
    of edition: Edition.ID, at state: DraftState
  ) async throws(ActRefusal) -> [DraftChapter] {
    let store = chronicle.store
    let there: Entry?
    do throws(StoreFailure) {
      there = try await store.entries(after: state.position - 1, limit: 1).first
    } catch {
      throw .failure(error)
    }
    guard there?.revision.digest.hex == state.digest else { throw .otherJournal }
    var chapters: [DraftChapter] = []
    for live in await register.contributions(of: edition) {
      guard let id = Contribution.ID(live.id) else { continue }
      let entries: [Entry]
      do throws(StoreFailure) {
        entries = try await store.history(of: RecordKey(id))
      } catch {
        throw .failure(error)
      }
      guard let entry = entries.last(where: { $0.revision.position <= state.position }) else {
        continue
      }
      // What was struck mustn't come back by way of a file.
      guard let sealed = entry.sealed else { throw .draftStruck }
      guard sealed.body != Proposal.removedBody else { continue }
      do throws(Unreadable) {
        let record = try Contribution(body: sealed.body)
        chapters.append(DraftChapter(id: id, record: record, version: entry.revision.version))
      } catch {
        throw .failure(StoreFailure(.damaged, while: "reading history", cause: "\(error)"))
      }
    }
    return chapters.sorted { one, other in
      (one.record.place ?? .max, one.id) < (other.record.place ?? .max, other.id)
    }
  }
}
