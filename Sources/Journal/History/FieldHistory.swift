package import Governance

/// What happened to one fact of a record, when and by whom.
package struct HistoryRow: Equatable, Sendable {
  package enum Event: Equatable, Sendable {
    /// `from` is `nil` when what stood before has been struck.
    case changed(Column, from: String?, to: String)
    /// The record was removed; its history stays.
    case removed
    /// Somebody has erased the words of this version for good.
    case struck
  }

  package let version: Int
  package let stamp: Stamp
  package let event: Event
}

/// The history of a record, fact by fact, from every version of it in order.
package func fieldHistory(_ entries: [Entry]) throws(Flaw) -> [HistoryRow] {
  var past = Past()
  var rows: [HistoryRow] = []
  for entry in entries {
    for event in try past.take(entry) {
      rows.append(
        HistoryRow(version: entry.revision.version, stamp: entry.revision.stamp, event: event))
    }
  }
  return rows
}

private struct Past {
  /// The cells of the latest version that can be read.
  private var cells: [String: String] = [:]
  private var isStruck = false

  mutating func take(_ entry: Entry) throws(Flaw) -> [HistoryRow.Event] {
    guard let sealed = entry.sealed else {
      isStruck = true
      return [.struck]
    }
    if sealed.body == Proposal.removedBody {
      self = Past()
      return [.removed]
    }
    let record: any Record
    do throws(Unreadable) {
      record = try entry.revision.key.kind.type.init(body: sealed.body)
    } catch {
      throw .unreadable(position: entry.revision.position, error)
    }
    return changes(to: record)
  }

  private mutating func changes<R: Record>(to record: R) -> [HistoryRow.Event] {
    let now = record.cells
    let events = R.columns.compactMap { column -> HistoryRow.Event? in
      let (from, to) = (cells[column.key] ?? "", now[column.key] ?? "")
      return from == to ? nil : .changed(column, from: isStruck ? nil : from, to: to)
    }
    cells = now
    isStruck = false
    return events
  }
}
