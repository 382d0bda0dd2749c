import Governance
import SwedishText

/// A table row that tells a status or a time beside what it is about.
struct StatusRow {
  enum Status {
    case done
    case partly
    case planned
    case late
    case dropped
  }

  /// What the row is about: its cells without status, time and owner.
  let told: String
  let status: Status?
  /// The cell that holds a time, or the time in the cell that holds the status.
  let time: String?

  init?(_ statement: Statement, in block: Block) {
    guard statement.cells.count > 1 else { return nil }
    let head = if case .table(let head) = block.kind { head.map { $0.lowercased() } } else { [""] }
    let cells = statement.cells.enumerated().map { index, cell in
      Cell(text: cell, head: index < head.count ? head[index] : "", isFirst: index == 0)
    }
    status = cells.lazy.filter { !$0.isFirst }.compactMap(\.status).first
    time = cells.first { $0.isTime }?.text ?? cells.lazy.compactMap(\.timeOfStatus).first
    told = cells.filter(\.isTold).map(\.text).joined(separator: " | ")
  }
}

private struct Cell {
  let text: String
  let head: String
  let isFirst: Bool

  /// The longest cell that can be a status rather than a sentence, in words.
  private static let longestStatus = 7

  var status: StatusRow.Status? {
    let words = words(in: text)
    guard words.count <= Self.longestStatus else { return nil }
    return Self.statuses.first(in: words)?.meaning
  }

  var isTime: Bool {
    if isFirst { return false }
    let words = words(in: text)
    guard words.count <= Self.longestStatus, status == nil else { return false }
    return !times(in: words).isEmpty || Self.timeHeads.contains { head.hasPrefix($0) }
  }

  /// "Försenad, nytt datum juni 2026".
  var timeOfStatus: String? {
    guard !isFirst, status != nil else { return nil }
    let words = words(in: text)
    return times(in: words).last.map { printed($0.range, of: words, in: text) }
  }

  var isTold: Bool {
    if isFirst { return true }
    if status != nil || isTime || text.count < 3 { return false }
    return !Self.ownerHeads.contains { head.hasPrefix($0) }
  }

  private static let timeHeads = [
    "tid", "när", "klart senast", "slutdatum", "datum", "klar", "start",
  ]
  private static let ownerHeads = ["ansvar", "ägare", "vem", "utförare", "funktion", "nr"]

  private static let statuses = Phrasebook<StatusRow.Status>([
    ("inte|ej ~1 påbörja*", .planned), ("inte|ej ~2 genomför*|klar|klart|startad|startat", .late),
    ("inte|ej ~2 aktuel*", .dropped), ("delvis ~1 *", .partly), ("delvis", .partly),
    ("planera*", .planned), ("kommande", .planned),
    ("framskj*|framflytt*|senarelag*|flyttad*|flyttas|uppskj*|skjuts", .late),
    ("försen*", .late), ("vilande|pausad|pausat", .late),
    ("utgå*|struken|struket|stryks|inställ*|nedlag*|avskriv*|avför*|avbrut*|avbryt*", .dropped),
    ("pågå*", .partly), ("påbörja*", .partly), ("startad|startat|inlett|inledd", .partly),
    ("genomför*", .done), ("klar|klart|klara", .done), ("avslut*", .done), ("slutför*", .done),
    ("färdig*", .done), ("utför*", .done), ("verkställ*", .done), ("införd|infört", .done),
    ("uppnå*", .done),
  ])
}
