import Governance
import Journal
import Testing

@Suite struct `A table of records` {
  static let schools = [
    #"{"form":1,"name":"Ekbackens skola","type":"school"}"#,
    #"{"form":1,"name":"Ekbackens nya skola","type":"school"}"#,
  ]

  /// Ekbacken in version 2, a body, and a unit that has been removed.
  private func register() throws -> Register {
    func key(_ id: String) -> RecordKey { RecordKey(.unit, id) }
    return try RecordedRegister.register([
      (key("ekbacken"), Array(Self.schools[0].utf8)),
      (key("ekbacken"), Array(Self.schools[1].utf8)),
      (RecordKey(.body, "bun"), Array(#"{"form":1,"name":"BUN","type":"board"}"#.utf8)),
      (key("nedlagd"), Array(Self.schools[0].utf8)), (key("nedlagd"), Proposal.removedBody),
    ])
  }

  private func plan(_ text: String, of kind: RecordKind = .unit) throws -> TablePlan {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    return try register().plan(
      rows.map {
        TableRow(
          line: $0 + 1,
          cells: $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      },
      of: kind)
  }

  @Test(arguments: RecordKind.allCases)
  func `that goes out and in unchanged changes nothing`(kind: RecordKind) throws {
    let register = try RecordedRegister.full()
    let table = register.table(of: kind)
    #expect(table.count == 3)
    let plan = register.plan(
      table.enumerated().map { TableRow(line: $0 + 1, cells: $1) }, of: kind)
    #expect(plan.findings == [])
    #expect(plan.changes.isEmpty)
    #expect(plan.proposals(RecordedRegister.salts) == [])
  }

  @Test func `names the columns and begins with identifier and version`() throws {
    let table = try register().table(of: .unit)
    #expect(table.first?.prefix(4) == ["id", "version", "name", "type"])
    #expect(
      table.dropFirst().map { $0.prefix(4) } == [
        ["ekbacken", "2", "Ekbackens nya skola", "school"]
      ])
  }

  @Test func `proposes what its cells change, on the version it was made from`() throws {
    let plan = try plan("id;version;name;type;body\nekbacken;2;Ekbacken;Preschool;bun")
    #expect(plan.findings == [])
    let change = try #require(plan.changes.first)
    #expect(change.key == RecordKey(.unit, "ekbacken"))
    #expect(change.basedOn == 2)
    #expect(change.cells.map(\.column.key) == ["name", "type", "body"])
    #expect(change.cells.map(\.from) == ["Ekbackens nya skola", "school", ""])
    #expect(change.cells.map(\.to) == ["Ekbacken", "preschool", "bun"])
    let proposal = try #require(plan.proposals(RecordedRegister.salts)?.first)
    let after = try Unit(body: proposal.sealed.body)
    #expect(after.name == "Ekbacken")
    #expect(after.form == .preschool)
  }

  static let same = [
    "id;version;type\nekbacken;2;Skola", "id;version;type\nekbacken;2;SCHOOL",
    "id;version;name\nekbacken;1;Ekbackens nya skola", "id;name\nekbacken;Ekbackens nya skola",
    "id;version;name\n;;\n ; ;", "id;version;name;from\nekbacken;2;Ekbackens nya skola",
    "id;version;name\nekbacken;2;Ekbackens nya skola;;;", "name",
  ]

  @Test(arguments: same)
  func `changes nothing by saying the same in another way`(text: String) throws {
    let plan = try plan(text)
    #expect(plan.findings == [])
    #expect(plan.changes.isEmpty)
  }

  @Test func `names new records after their titles`() throws {
    let plan = try plan(
      "name;parent\nÅkerö förskola;ekbacken\nÅkerö förskola;\nEkbacken;\nNedlagd;\n§§;")
    #expect(plan.findings == [])
    #expect(
      plan.changes.map(\.key.id) == [
        "akero-forskola", "akero-forskola-2", "ekbacken-2", "nedlagd-2", "unit",
      ])
    #expect(plan.changes.allSatisfy { $0.before == nil && $0.basedOn == 0 })
  }

  @Test func `may point at records of its own`() throws {
    let plan = try plan("id;name;parent\nforskolor;Förskolor;\nvaxthuset;Växthuset;forskolor")
    #expect(plan.findings == [])
    #expect(plan.changes.map(\.key.id) == ["forskolor", "vaxthuset"])
  }

  static let flawed: [(String, [TableFinding])] = [
    ("id;färg\nekbacken;röd", [TableFinding(line: 1, column: "färg", .unknownColumn("färg"))]),
    ("name;name\na;b", [TableFinding(line: 1, column: "name", .columnTwice("name"))]),
    ("name\na;b", [TableFinding(line: 2, .tooManyCells(expected: 1, found: 2))]),
    ("id;name\nEk backen;a", [TableFinding(line: 2, column: "id", .notAnIdentifier("Ek backen"))]),
    ("id;version;name\n;3;a", [TableFinding(line: 2, column: "id", .identifierNeeded)]),
    (
      "id;name\nny;a\nny;b", [TableFinding(line: 3, column: "id", .twice("ny", firstLine: 2))]
    ),
    (
      "id;version;name\nekbacken;två;a",
      [TableFinding(line: 2, column: "version", .notAVersion("två"))]
    ),
    ("id;name\nekbacken;a", [TableFinding(line: 2, column: "version", .versionNeeded(now: 2))]),
    (
      "id;version;name\nekbacken;1;a",
      [TableFinding(line: 2, column: "version", .stale(basedOn: 1, now: 2))]
    ),
    ("id;version;name\nnedlagd;1;a", [TableFinding(line: 2, column: "id", .removed("nedlagd"))]),
    ("id;version;name\nny;1;a", [TableFinding(line: 2, column: "id", .neverThere("ny"))]),
    (
      "id;name;body\nny;a;kf", [TableFinding(line: 2, column: "body", .noSuchRecord(.body, "kf"))]
    ),
    (
      "id;name;from;schoolUnitCode;type\nny;a;igår;;fel\n;b;;12;",
      [
        TableFinding(
          line: 2, column: "type",
          .refused(.cell(key: "type", .notAChoice("fel", Unit.Form.choices)))),
        TableFinding(line: 2, column: "from", .refused(.cell(key: "from", .notADay("igår")))),
        TableFinding(line: 3, column: "type", .refused(.cell(key: "type", .missing))),
      ]
    ),
    (
      "name;schoolUnitCode\nb;12",
      [TableFinding(line: 2, .refused(.organization(.notASchoolUnitCode("12"))))]
    ),
  ]

  @Test(arguments: flawed)
  func `is told all that can't be taken, and then nothing is`(
    text: String, findings: [TableFinding]
  ) throws {
    let plan = try plan(text + "")
    #expect(plan.findings == findings)
    #expect(plan.proposals(RecordedRegister.salts) == nil)
  }

  @Test func `without a row is told so`() throws {
    #expect(try register().plan([], of: .unit).findings == [TableFinding(line: 1, .nothingInIt)])
  }

  @Test func `can't make up the statement that a reading is about`() throws {
    let april = RecordKey(.edition, "april")
    let register = try RecordedRegister.register([
      (april, Array(#"{"form":1,"heading":"April"}"#.utf8))
    ])
    let rows = [["edition", "note"], ["april", "Mätt"]].enumerated()
    let table = rows.map { TableRow(line: $0 + 1, cells: $1) }
    let needed = [TableFinding(line: 2, column: "id", .identifierNeeded)]
    #expect(register.plan(table, of: .marking).findings == needed)
    let named = [["id", "edition", "note"], ["4.2.1", "april", "Mätt"]].enumerated()
    let whole = named.map { TableRow(line: $0 + 1, cells: $1) }
    #expect(register.plan(whole, of: .marking).findings == [])
  }

  @Test func `takes no answer, which only an act gives`() throws {
    let plan = try plan("id;outcome;detail\n4.2.1;moved;i höst", of: .settlement)
    #expect(plan.findings == [TableFinding(line: 2, .writtenByActs)])
  }
}

@Suite struct `A new record's identifier` {
  static let names: [(String, String)] = [
    ("Fler lässtunder", "fler-lasstunder"),
    ("2026-06-17 § 44 Läslyftet", "2026-06-17-44-laslyftet"),
    ("  Ÿngve & Æsir: ärende 7! ", "yngve-aesir-arende-7"), ("§", "measure"), ("", "measure"),
    (
      String(repeating: "ord ", count: 40),
      "ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord"
    ),
    (String(repeating: "å", count: 90), "measure"), ("Taget", "taget-3"),
  ]

  @Test(arguments: names)
  func `is made of its title`(title: String, id: String) {
    let made = RecordKind.measure.newIdentifier(title) { ["taget", "taget-2"].contains($0) }
    #expect(made == id)
    #expect(Measure.ID(id) != nil)
  }

  @Test func `is fixed for the municipality`() {
    #expect(RecordKind.municipality.newIdentifier("Ekbacken") { _ in false } == "kommun")
    #expect(RecordKind.municipality.newIdentifier("Ekbacken") { _ in true } == nil)
  }
}
