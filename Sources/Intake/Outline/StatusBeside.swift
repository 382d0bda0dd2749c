import Governance
import SwedishText

/// The status of a statement as type, a lead word or a table's column tells it.
enum StatusBeside {
  /// A sentence wholly in italics is planned, by the custom of these reports; a lead word says it.
  static func status(of statement: Statement) -> (status: Clue.Status, words: String)? {
    if let lead = leadWord(statement.text) { return lead }
    guard statement.isItalic, !statement.isBold else { return nil }
    return (.planned, "kursivt")
  }

  /// "Planerat: …", "Framåt: …", "Klart – …".
  private static func leadWord(_ text: String) -> (status: Clue.Status, words: String)? {
    let words = words(in: String(text.prefix(48)))
    guard let end = words.prefix(4).firstIndex(where: { [":", "–"].contains($0.text) }), end > 0
    else {
      return nil
    }
    let lead = printed(0..<end, of: words, in: text)
    return SectionTitle.status(of: lead).map { ($0, lead) }
  }

  /// The columns of a table, by the words of its head.
  struct Columns {
    private let status: Int?
    private let time: Int?
    private let count: Int

    init(_ head: [String]) {
      count = head.count
      status = head.firstIndex { cell in
        ["status", "läge", "nuläge", "genomförande", "utfall", "klart"].contains {
          cell.lowercased().hasPrefix($0)
        }
      }
      time = head.firstIndex { cell in
        ["tid", "när", "klart senast", "slutdatum", "datum"].contains {
          cell.lowercased().hasPrefix($0)
        }
      }
    }

    func status(of row: [String]) -> (status: Clue.Status, words: String)? {
      if let status, status < row.count, let told = StatusWord.status(of: row[status]) {
        return (told, row[status])
      }
      for cell in row.dropFirst() where cell.utf8.count <= 40 {
        if let told = StatusWord.status(of: cell) { return (told, cell) }
      }
      return nil
    }

    /// What the row says in sentences: all but its status and time.
    func told(_ row: [String]) -> String {
      row.enumerated().filter { $0.offset != status && $0.offset != time }.map(\.element)
        .filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }
}

/// The words that stand in a status column.
enum StatusWord {
  static func status(of cell: String) -> Clue.Status? {
    let words = words(in: cell)
    guard words.count <= 7 else { return nil }
    return book.first(in: words)?.meaning
  }

  private static let book = Phrasebook<Clue.Status>([
    ("inte|ej ~1 påbörja*", .planned), ("inte|ej ~2 genomför*|klar|klart|startad", .late),
    ("delvis *", .partly), ("genomför*", .done), ("klar|klart|klara", .done), ("avslut*", .done),
    ("slutför*", .done), ("färdig*", .done), ("utför*", .done), ("verkställ*", .done),
    ("införd|infört", .done),
    ("planer*", .planned), ("kommande", .planned),
    ("framskj*|framflytt*|senarelagd*|flyttad*", .planned),
    ("ny ~1 tid*", .planned), ("pågå*", .ongoing), ("påbörja*", .ongoing), ("löpande", .ongoing),
    ("försena*", .late),
    ("utgå*|utgår|struken|avbruten|avbrut*|inställ*|nedlagd|avskriv*", .dropped),
    ("vilande|pausad|pausat", .late),
  ])
}
