@testable import Formats

/// Workbooks of every shape, each from a number that tells which.
struct WorkbookSample {
  private var seed: UInt64

  init(_ number: Int) { seed = UInt64(number) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  static let labels = Workbook.Labels(
    lists: "Listor", table: "Tabell", column: "Kolumn", sheet: "Blad")
  static let properties = OfficeProperties(
    title: "Uppföljning", creator: "Kommunen", createdDay: "2026-08-31")

  static func workbook(_ sheets: [Workbook.Sheet]) -> Workbook {
    Workbook(sheets: sheets, properties: properties, labels: labels)
  }

  mutating func workbook() -> Workbook {
    let count = 1 + below(4)
    return Self.workbook((1...count).map { sheet("Blad \($0)") })
  }

  private mutating func sheet(_ name: String) -> Workbook.Sheet {
    let columns = (1...(1 + below(below(8) == 0 ? 60 : 9))).map { number in
      Workbook.Column("\(text()) \(number)", kind(), width: below(2) == 0 ? nil : below(80))
    }
    let rows = (0..<below(25)).map { _ in
      columns.prefix(columns.count - below(2)).map { cell(in: $0.kind) }
    }
    var heads: [Workbook.Head] = []
    var room = below(2) == 0 ? 0 : columns.count
    while room > 0 {
      heads.append(Workbook.Head(below(3) == 0 ? "" : text(), columnCount: 1 + below(room)))
      room -= heads[heads.count - 1].columnCount
    }
    return Workbook.Sheet(
      name: name, note: below(2) == 0 ? nil : text() + ".", heads: heads, columns: columns,
      rows: rows)
  }

  private mutating func kind() -> Workbook.Column.Kind {
    switch below(8) {
    case 0: .text
    case 1: .wholeNumber
    case 2: .amount
    case 3: .decimal(places: below(9))
    case 4: .day
    case 5: .choice((0..<below(6)).map { _ in text() })
    case 6: .choice((1...40).map { "Val nummer \($0)" })
    default: .longText
    }
  }

  private mutating func cell(in kind: Workbook.Column.Kind) -> Cell {
    if below(6) == 0 { return anyCell() }
    switch kind {
    case .text, .longText: return .text(text())
    case .wholeNumber, .amount: return .number(SheetNumber(below(1_000_000) - 500_000))
    case .decimal(let places): return .number(SheetNumber(below(1_000_000_000), places: places))
    case .day: return day().map { .day($0) } ?? .empty
    case .choice(let choices): return choices.first.map { .text($0) } ?? .empty
    }
  }

  private mutating func anyCell() -> Cell {
    switch below(7) {
    case 0: return .empty
    case 1: return .flag(below(2) == 0)
    case 2: return day().map { .moment($0, seconds: 1 + below(86_399)) } ?? .empty
    case 3: return .time(seconds: below(86_400))
    case 4: return .number(SheetNumber(below(999_999_999_999_999), places: below(30)))
    case 5: return .text(String(repeating: text(), count: 1 + below(50)))
    default: return .number(SheetNumber(-below(999), places: -below(200)))
    }
  }

  private mutating func day() -> SheetDay? { SheetCalendar.from1900.day(61 + below(2_958_405)) }

  private mutating func text() -> String {
    let words = [
      "Åtgärd", "närvaro", "<b>", "&", "\"citat\"", "it's", "_x000D_", "_x41_", "=1+1", "a,b", "\n",
      "\t", "ﬀ", "👩‍👩‍👧", "e\u{301}", "ß", "2026-08-31", "0,5", "]]>", " ", "#N/A", "Ω", "ОК",
      String(repeating: "långt", count: 30),
    ]
    return (0...below(4)).map { _ in words[below(words.count)] }.joined(separator: " ")
  }

  private mutating func below(_ limit: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(seed >> 33) % max(1, limit)
  }
}
