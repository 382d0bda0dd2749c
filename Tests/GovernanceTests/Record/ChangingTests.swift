import Governance
import Testing

@Suite struct `Writing in a record's cells` {
  static let unit = {
    var unit = Unit()
    unit.name = "Ekbackens skola"
    unit.form = .school
    return unit
  }()

  static let refused: [([String: String], Refusal)] = [
    (["colour": "röd"], .cell(key: "colour", .unknown)),
    (["name": " "], .cell(key: "name", .missing)),
    (["type": ""], .cell(key: "type", .missing)),
    (["from": "i höst"], .cell(key: "from", .notADay("i höst"))),
    (["schoolUnitCode": "123"], .organization(.notASchoolUnitCode("123"))),
    (["schoolUnitCode": "1234567å"], .organization(.notASchoolUnitCode("1234567å"))),
  ]

  @Test(arguments: refused)
  func `is refused with the cell and the reason`(cells: [String: String], reason: Refusal) {
    #expect(throws: reason) { try Self.unit.changed(cells) }
  }

  @Test func `leaves the cells that aren't written`() throws {
    let unit = try Self.unit.changed(["parent": "grundskola", "type": "Förskola"])
    #expect(unit.name == "Ekbackens skola")
    #expect(unit.form == .preschool)
    #expect(unit.parent == Unit.ID("grundskola"))
    #expect(try unit.changed(["parent": ""]).parent == nil)
  }

  @Test func `demands of a new record what is required`() throws {
    #expect(throws: Refusal.cell(key: "name", .missing)) { try Unit().changed(["type": "school"]) }
    #expect(try Unit().changed(["name": "Växthuset"]).form == .other)
  }

  /// A whole row comes from CSV: the cell that the transition moved still says what it said.
  @Test func `lets a transition move a cell that was left as it was`() throws {
    var measure = Measure()
    measure.title = "Lässtunder"
    var cells = measure.cells
    cells["state"] = "Pågår"
    cells["stateDay"] = "2026-03-01"
    let begun = try measure.changed(cells)
    #expect(begun.state == .underway)
    #expect(begun.startDay == Day(2026, 3, 1))
  }

  static let sealed: [(any Record, String, String)] = [
    (Edition(), "reviewedDay", "2026-09-01"),
    (Edition(), "versions", "2026-09-01 | abc | | | | | | "),
    (Contribution(), "state", "handedIn"), (Contribution(), "handedInDay", "2026-09-01"),
  ]

  @Test(arguments: sealed)
  func `doesn't reach what acts alone change`(record: any Record, key: String, cell: String) {
    #expect(throws: Refusal.cell(key: key, .notChangedHere)) { try record.changed([key: cell]) }
  }
}
