/// What stands between the tags of a cell.
struct CellContent {
  var value: String?
  var inline: String?
  var hasFormula = false
}

/// What a cell's attributes say of its content.
struct CellMeaning {
  private let kind: String
  private let format: NumberFormat
  private let context: SheetContext

  init(_ xml: borrowing XMLReader<ExcelTag>, context: SheetContext) {
    kind = xml.value("t") ?? "n"
    let style = xml.value("s").flatMap { Int($0) } ?? 0
    format = context.formats.indices.contains(style) ? context.formats[style] : .plain
    self.context = context
  }

  func value(of content: CellContent) -> (Cell, CellProblem?) {
    if kind == "inlineStr" { return (Self.text(content.inline ?? ""), nil) }
    guard let value = content.value, !value.isEmpty || kind == "str" else {
      return (.empty, content.hasFormula ? .uncalculated : nil)
    }
    if kind == "e" { return (.empty, .error(value)) }
    let cell = cell(value)
    return (cell ?? .empty, cell == nil ? .unreadable : nil)
  }

  private func cell(_ value: String) -> Cell? {
    switch kind {
    case "s":
      Int(value).flatMap { context.strings.indices.contains($0) ? context.strings[$0] : nil }
        .map { $0.isEmpty ? .empty : .text($0) }
    case "str": Self.text(value)
    case "b": value == "1" || value == "true" ? .flag(true) : .flag(false)
    case "d": Self.moment(value)
    default: SheetNumber(reading: value).map { context.calendar.cell($0, as: format) }
    }
  }

  private static func text(_ value: String) -> Cell {
    value.isEmpty ? .empty : .text(SheetText.read(value))
  }

  /// "2026-08-31" or "2026-08-31T14:30:00", as the strict form writes days.
  private static func moment(_ value: String) -> Cell? {
    let halves = value.split(separator: "T", maxSplits: 1)
    let numbers = halves.first?.split(separator: "-").compactMap { Int($0) } ?? []
    guard numbers.count == 3, let day = SheetDay(numbers[0], numbers[1], numbers[2]) else {
      return nil
    }
    guard halves.count == 2 else { return .day(day) }
    let clock = halves[1].prefix(8).split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, zip(clock, [24, 60, 60]).allSatisfy({ (0..<$1).contains($0) }) else {
      return nil
    }
    let seconds = clock[0] * 3600 + clock[1] * 60 + clock[2]
    return seconds == 0 ? .day(day) : .moment(day, seconds: seconds)
  }
}
