import Governance
import SwedishText

/// What the columns of a table hold: the status of what a row tells of, its time, its words.
struct StatusColumns {
  private let head: [String]
  private let status: Int?
  private let time: Int?
  private let asOf: Day?

  init(_ table: Part.Table, asOf: Day?) { self.init(head: table.head, table.rows, asOf: asOf) }

  init(head: [String], _ rows: [[String]], asOf: Day?) {
    self.head = head
    self.asOf = asOf
    let named = head.firstIndex { StatusColumns.begins($0, with: StatusColumns.statusHeads) }
    status = named ?? StatusColumns.fullest(rows)
    time = head.firstIndex { StatusColumns.begins($0, with: StatusColumns.timeHeads) }
  }

  func status(of row: [String]) -> (status: Clue.Status, words: String)? {
    if let status, status < row.count, let told = read(row[status], column: status) { return told }
    for (column, cell) in row.enumerated() where cell.utf8.count <= Self.longest {
      if column > 0 || column == status, let told = read(cell, column: column) { return told }
    }
    return coming(row)
  }

  /// What the row says in sentences: all but its status and time.
  func told(_ row: [String]) -> String {
    row.enumerated().filter { $0.offset != status && $0.offset != time }.map(\.element)
      .filter { !$0.isEmpty }.joined(separator: " | ")
  }

  /// A status is a word or two, with a day at most.
  private static let longest = 40
  private static let statusHeads = [
    "status", "läge", "nuläge", "genomför", "utfall", "klart", "klar?", "lägesbild", "bedömning",
  ]
  private static let timeHeads = ["tid", "när", "klart senast", "slutdatum", "datum", "period"]

  private static func begins(_ cell: String, with heads: [String]) -> Bool {
    heads.contains { cell.lowercased().hasPrefix($0) }
  }

  /// Without a head that tells, the column in which most cells are words of status.
  private static func fullest(_ rows: [[String]]) -> Int? {
    var counts: [Int: Int] = [:]
    for row in rows {
      for (column, cell) in row.enumerated() where cell.utf8.count <= longest {
        if StatusWord.status(of: cell) != nil { counts[column, default: 0] += 1 }
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value * 2 > rows.count ? $0.key : nil }
  }

  private func read(_ cell: String, column: Int) -> (status: Clue.Status, words: String)? {
    if Self.marks.contains(cell.lowercased()) { return marked(cell, column) }
    guard let told = StatusWord.status(of: cell) else { return nil }
    // "Klart våren 2027" is still to come.
    if told == .done, let asOf, times(in: words(in: cell)).contains(where: { $0.isAfter(asOf) }) {
      return (.planned, cell)
    }
    return (told, cell)
  }

  /// A mark says what its column's head says; under "Status" it says done.
  private func marked(_ cell: String, _ column: Int) -> (status: Clue.Status, words: String)? {
    guard column < head.count else { return nil }
    if let told = StatusWord.status(of: head[column]) { return (told, head[column]) }
    return column == status ? (.done, cell) : nil
  }

  private static let marks: WordSet = ["x", "✓", "✔", "✔️", "☑", "☒", "ja", "●", "•", "√"]

  /// A row whose only word on its status is a time that lies ahead.
  private func coming(_ row: [String]) -> (status: Clue.Status, words: String)? {
    guard let asOf, status != nil || time != nil else { return nil }
    let cells = [status, time].compactMap { $0 }.filter { $0 < row.count }.map { row[$0] }
    return cells.first { cell in
      cell.utf8.count <= Self.longest
        && times(in: words(in: cell)).contains { $0.isAfter(asOf) }
    }.map { (.planned, $0) }
  }
}

/// The words that stand in a status column.
enum StatusWord {
  static func status(of cell: String) -> Clue.Status? {
    let words = words(in: cell)
    guard words.count <= 9 else { return nil }
    return book.first(in: words)?.meaning
  }

  private static let book = Phrasebook<Clue.Status>([
    ("inte|ej ~1 påbörja*|igångsatt|igångsatta", .planned),
    ("inte|ej ~1 startad|startat|startade|inledd|inlett", .planned),
    ("inte|ej ~2 genomför*|klar|klart|klara|avslutad|avslutat|utförd|utfört|nått|nådd", .late),
    (
      "beräknas|väntas|förväntas|ska ~3 klar|klart|klara|färdig|färdigt|vara|starta|genomföras",
      .planned
    ),
    ("klar|klart ~3 senast|tidigast|först", .planned),
    ("delvis *", .partly), ("genomför*", .done), ("klar|klart|klara", .done), ("avslut*", .done),
    ("slutför*", .done), ("färdig*", .done), ("utför*", .done), ("verkställ*", .done),
    ("införd|infört|införda", .done), ("åtgärdad|åtgärdat|åtgärdade", .done),
    ("levererad|levererat|levererade", .done), ("i drift", .done),
    ("planer*", .planned), ("inplanera*", .planned), ("kommande", .planned),
    ("återstår|kvarstår", .planned), ("startar|påbörjas|inleds|genomförs", .planned),
    ("framskj*|framflytt*|senarelagd*|senarelagt|flyttad*|flyttat|uppskjut*", .planned),
    ("ny ~1 tid*", .planned), ("pågå*", .ongoing), ("påbörja*", .ongoing), ("löpande", .ongoing),
    ("startad|startat|startade|igång|inledd|inlett", .ongoing),
    ("enligt plan", .ongoing), ("följer plan*", .ongoing), ("gul|gult|grön|grönt", .ongoing),
    ("försena*", .late), ("röd|rött", .late), ("avvaktar", .late),
    ("utgå*|utgår|struken|struket|avbruten|avbrut*|inställ*|nedlagd|nedlagt|avskriv*", .dropped),
    ("vilande|pausad|pausat|pausas|vilar", .late),
  ])
}
