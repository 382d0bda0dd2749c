import Governance
import Testing

@testable import Intake

@Suite struct `A draft's table` {
  private func readings(_ head: [String], _ row: [String]) -> [Reading.Kind] {
    let statement = Statement(
      id: "1", text: row.filter { !$0.isEmpty }.joined(separator: " | "), cells: row)
    let section = Section(
      kind: .area, title: "Område",
      blocks: [Block(kind: .table(head: head), statements: [statement])])
    let read = proposingReadings(in: section, asOf: Day(2026, 4, 30))
    return read.blocks[0].statements[0].readings.map(\.kind)
  }

  static let told: [([String], [String], Reading.Kind)] = [
    (["Insats", "Status"], ["Läsgaranti i årskurs 1", "Genomförd"], .done),
    (["Insats", "Status"], ["Läsgaranti i årskurs 1", "Ej påbörjad"], .planned),
    (["Insats", "Klart"], ["Läsgaranti i årskurs 1", "Klart våren 2027"], .planned),
  ]

  @Test(arguments: told)
  func `tells the status of a row by its column`(
    head: [String], row: [String], kind: Reading.Kind
  ) {
    #expect(readings(head, row).contains(kind))
  }
}
