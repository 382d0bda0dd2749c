import Formats
import FoundationEssentials

/// Times writing and reading a workbook, and leaves it as a file when one is named.
func benchWorkbook(_ runs: Int, to path: String?) async throws {
  let bytes = try WorkbookBench.bytes()
  tell("write", try await median(of: runs) { _ in _ = try WorkbookBench.bytes() })
  tell("read", try await median(of: runs) { _ in _ = try ExcelReader.read(bytes) })
  if let path { try Data(bytes).write(to: URL(filePath: path)) }
}

/// The tables of a report of 14 pages: four of thirty rows and six columns.
enum WorkbookBench {
  static func bytes() throws -> [UInt8] {
    let sheets = (1...4).map { number in
      Workbook.Sheet(
        name: "Tabell \(number)", note: "Läget den 31 augusti 2026",
        heads: [Workbook.Head("", columnCount: 3), Workbook.Head("Utfall", columnCount: 3)],
        columns: columns, rows: (1...30).map { row(number * 100 + $0) })
    }
    let labels = Workbook.Labels(
      lists: "Listor", table: "Tabell", column: "Kolumn", sheet: "Blad")
    let properties = OfficeProperties(
      title: "Uppföljning", creator: "Roder", createdDay: "2026-08-31")
    return try ExcelWriter.bytes(
      of: Workbook(sheets: sheets, properties: properties, labels: labels))
  }

  private static let columns: [Workbook.Column] = [
    .init("Enhet", .text), .init("Läge", .choice(["Planerad", "Påbörjad", "Klar"])),
    .init("Beskrivning", .longText), .init("Dag", .day), .init("Kronor", .amount),
    .init("Andel", .decimal(places: 1)),
  ]

  private static func row(_ number: Int) -> [Cell] {
    [
      .text("Enhet \(number)"), .text(["Planerad", "Påbörjad", "Klar"][number % 3]),
      .text("Närvaron följs varje vecka, och enhet \(number) har gjort sin andra mätning."),
      SheetDay(2026, 1 + number % 12, 1 + number % 28).map { .day($0) } ?? .empty,
      .number(SheetNumber(number * 7919)), .number(SheetNumber(number * 37, places: 1)),
    ]
  }
}
