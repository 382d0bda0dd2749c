import Acts
import Formats
import Governance
import Journal
import Testing
import Words

@Suite struct `Records in CSV` {
  private func register() throws -> Register {
    let bodies = [
      #"{"amountKronor":-5000,"form":1,"heading":"=SUMMA(A1)","text":"- Rad ett;\n\"Rad\" två"}"#,
      #"{"form":1,"heading":"'Läslyftet'"}"#,
    ]
    let store = MemoryStore()
    let salts = Salts { Array(repeating: 7, count: Salts.byteCount) }
    let stamp = Stamp(instant: 0, actor: try #require(Person.ID("anna")), function: nil)
    for (index, body) in bodies.enumerated() {
      let key = RecordKey(.decision, "beslut-\(index)")
      let proposal = Proposal(key, basedOn: 0, form: 1, sealed: salts.seal(Array(body.utf8)))
      _ = try store.append(Batch(stamp, [proposal]))
    }
    var register = Register()
    for entry in store.entries(after: 0, limit: .max) { try register.apply(entry) }
    return register
  }

  @Test func `go out and in again without a difference`() throws {
    let register = try register()
    for kind in RecordKind.allCases {
      let plan = planImport(kind, try TableFile(recordsTable(kind, of: register)), into: register)
      #expect(plan.findings == [])
      #expect(plan.changes.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `go out to Excel and in again without a difference`(language: Language) throws {
    let register = try register()
    let day = try #require(Day(2026, 9, 1))
    for kind in RecordKind.allCases {
      let bytes = try recordsWorkbook(kind, of: register, day: day, in: language)
      let plan = planImport(kind, try TableFile(bytes), into: register)
      #expect(plan.findings == [], "\(kind)")
      #expect(plan.changes.isEmpty, "\(kind)")
    }
  }

  @Test func `name the cell of a workbook where something is wrong`() throws {
    let sheet = Workbook.Sheet(
      name: "Beslut",
      columns: [Workbook.Column("id", .text), Workbook.Column("Sammanträdesdag", .text)],
      rows: [[.text("kf-1"), .text("i våras")]])
    let workbook = Workbook(
      sheets: [sheet],
      properties: OfficeProperties(title: "", creator: "", createdDay: "2026-09-01"),
      labels: Workbook.Labels(lists: "Listor", table: "Tabell", column: "K", sheet: "Blad"))
    let file = try TableFile(try ExcelWriter.bytes(of: workbook))
    let plan = planImport(.decision, file, into: try register())
    let places = plan.findings.map { file.address(of: $0, .decision) }
    #expect(places.contains("B2"), "\(plan.findings)")
  }

  @Test func `hold nothing that a spreadsheet would run`() throws {
    let text = String(decoding: recordsTable(.decision, of: try register()), as: UTF8.self)
    #expect(text.contains(";'=SUMMA(A1);"))
    #expect(text.contains(";-5000;"))
  }

  @Test func `are changed from the program's own alphabet and separator`() throws {
    let csv = Array("id,version,heading\nbeslut-1,1,L".utf8) + [0xE4] + Array("slyft\n".utf8)
    let plan = planImport(.decision, try TableFile(csv), into: try register())
    #expect(plan.changes.map { $0.after.title } == ["Läslyft"])
    #expect(plan.changes.map(\.line) == [2])
  }

  @Test func `name only persons of the directory`() throws {
    let csv = Array("id;role;holder;deputies\nregistrator;registrar;rut;\"bo\neva\"\n".utf8)
    let known = Set(["rut", "bo"].compactMap { Person.ID($0) })
    let plan = planImport(.function, try TableFile(csv), into: try register(), persons: known)
    #expect(plan.findings == [TableFinding(line: 2, column: "deputies", .noSuchPerson("eva"))])
    let all = known.union([try #require(Person.ID("eva"))])
    let held = planImport(
      .function, try TableFile(csv), into: try register(), persons: all)
    #expect(held.findings == [])
  }

  static let byActs: [(RecordKind, String)] = [
    (.strike, "id;decision;reason\nstrykning-1;BUN § 71;Namn\n"),
    (.document, "id;edition;format;digest\nbun-01;bun;html;abc\n"),
    (.acceptance, "id;edition;rule;reason\nbun-01;bun;hardToRead;Prövat\n"),
    (.correction, "id;edition;text\nbun-01;bun;Rättat\n"),
    (.question, "id;edition;text\nbun-01;bun;Varför?\n"),
    (.settlement, "id;edition;outcome\nbun-01.1;bun;routine\n"),
  ]

  @Test(arguments: byActs)
  func `never write what only acts may`(kind: RecordKind, table: String) async throws {
    let plan = planImport(kind, try TableFile(Array(table.utf8)), into: try register())
    #expect(plan.findings == [TableFinding(line: 2, .writtenByActs)])
    #expect(plan.changes.isEmpty)
    let board = try await SmallBoard()
    let carin = try board.desk(kind == .strike || kind == .document ? "rut" : "carin")
    let rows = table.split(separator: "\n").map { $0.split(separator: ";").map(String.init) }
    let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]).dropFirst())
    await #expect(throws: ActRefusal.writtenByActs(kind)) {
      try await carin.set(RecordKey(kind, rows[1][0]), cells)
    }
  }

  @Test func `leave what is handed in and what is frozen alone`() async throws {
    let board = try await SmallBoard()
    _ = try await board.handOverApril()
    let key = RecordKey(.contribution, "bun-2026-april-01")
    let anna = try board.desk("anna")
    let day = try #require(Day(2026, 5, 20))
    await #expect(
      throws: ActRefusal.refused(.contribution(.alreadyHandedIn(on: day)), of: .contribution)
    ) {
      try await anna.set(key, ["blocks": "[bun-2026-april-01.1] Något annat."])
    }
    await #expect(throws: ActRefusal.wrongStage(.handedOver)) {
      try await anna.set(key, ["heading": "Något annat"])
    }
    await #expect(throws: ActRefusal.wrongStage(.handedOver)) { try await anna.remove(key) }
  }

  @Test func `are set only with persons of the directory`() async throws {
    let board = try await SmallBoard()
    let rut = try board.desk("rut")
    let key = RecordKey(.function, "revisor")
    await #expect(throws: ActRefusal.noSuchPerson("eva")) {
      try await rut.set(key, ["role": "auditor", "holder": "eva"], persons: [])
    }
    let eva = try #require(Person.ID("eva"))
    try await rut.set(key, ["role": "auditor", "holder": "eva"], persons: [eva])
    #expect(await board.chronicle.register.find(key) != nil)
  }

  static let unreadable: [([UInt8], UnreadableTable)] = [
    ([], .file(.empty)), ([0x69, 0, 0x64], .file(.binary)),
    (Array("id;heading\n\"a;b".utf8), .broken(CSV.Broken(line: 2, .openQuote))),
  ]

  @Test(arguments: unreadable)
  func `are refused when the file is no table`(bytes: [UInt8], reason: UnreadableTable) {
    #expect(throws: reason) { try TableFile(bytes) }
  }
}
