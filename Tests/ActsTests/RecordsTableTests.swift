import Acts
import Formats
import Governance
import Journal
import Testing

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
      let plan = try planImport(kind, csv: recordsTable(kind, of: register), into: register)
      #expect(plan.findings == [])
      #expect(plan.changes.isEmpty)
    }
  }

  @Test func `hold nothing that a spreadsheet would run`() throws {
    let text = String(decoding: recordsTable(.decision, of: try register()), as: UTF8.self)
    #expect(text.contains(";'=SUMMA(A1);"))
    #expect(text.contains(";-5000;"))
  }

  @Test func `are changed from the program's own alphabet and separator`() throws {
    let csv = Array("id,version,heading\nbeslut-1,1,L".utf8) + [0xE4] + Array("slyft\n".utf8)
    let plan = try planImport(.decision, csv: csv, into: try register())
    #expect(plan.changes.map { $0.after.title } == ["Läslyft"])
    #expect(plan.changes.map(\.line) == [2])
  }

  static let unreadable: [([UInt8], UnreadableTable)] = [
    ([], .file(.empty)), ([0x69, 0, 0x64], .file(.binary)),
    (Array("id;heading\n\"a;b".utf8), .broken(CSV.Broken(line: 2, .openQuote))),
  ]

  @Test(arguments: unreadable)
  func `are refused when the file is no table`(bytes: [UInt8], reason: UnreadableTable) throws {
    let register = try register()
    #expect(throws: reason) { try planImport(.decision, csv: bytes, into: register) }
  }
}
