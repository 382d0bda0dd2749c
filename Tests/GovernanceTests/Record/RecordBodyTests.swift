import Governance
import Testing

@Suite struct `A stored body` {
  @Test(arguments: RecordKind.allCases)
  func `is recorded with every fact of its kind, and with few`(kind: RecordKind) throws {
    let bodies = try RecordedBodies.of(kind)
    #expect(bodies.count == 2)
    let full = try Canonical(bytes: try #require(bodies.first)).object?.members.count ?? 0
    let few = try Canonical(bytes: try #require(bodies.last)).object?.members.count ?? 0
    #expect(full > few || kind == .municipality)
  }

  @Test(arguments: RecordedBodies.all)
  func `is written back to the byte`(kind: RecordKind, body: [UInt8]) throws {
    let record = try kind.type.init(body: body)
    #expect(text(record.body) == text(body))
    try record.whole()
  }

  /// Facts that stand for each other: a paused measure has no successor.
  static let apart: [RecordKind: Set<String>] = [
    .measure: ["continues", "takenOverBy"], .contribution: ["handedInDay"],
  ]

  @Test(arguments: RecordKind.allCases)
  func `has a column for every member, and a sample for every column`(kind: RecordKind) throws {
    let body = try #require(try RecordedBodies.of(kind).first)
    let members = Set((try Canonical(bytes: body).object?.members ?? []).map(\.key))
    let columns = Set(kind.type.columns.map(\.key)).subtracting(Self.apart[kind] ?? [])
    #expect(members.subtracting(["form"]) == columns)
  }

  static let refused: [(String, Unreadable)] = [
    (#"{"code":"1489","form":2,"name":"E"}"#, .newerForm(2)),
    (#"{"code":"1489","form":0,"name":"E"}"#, .notARecord),
    (#"{"code":"1489","name":"E"}"#, .notARecord),
    (#"{"code":"1489","form":"1","name":"E"}"#, .notARecord),
    (#"{"code":1489,"form":1,"name":"E"}"#, .notARecord),
    (#"{"code":"","form":1,"name":"E"}"#, .notARecord),
    (#"{"area":"x","code":"1489","form":1,"name":"E"}"#, .notARecord),
    (#"{"code":"1489","form":1,"name":["E"]}"#, .notARecord),
    (#"["form"]"#, .notARecord),
    (#"{"code":"1489", "form":1}"#, .notCanonical(NotCanonical(offset: 15))),
    ("", .notCanonical(NotCanonical(offset: 0))),
  ]

  @Test(arguments: refused)
  func `is refused when something of it would be lost`(body: String, reason: Unreadable) {
    #expect(throws: reason) { try Municipality(body: Array(body.utf8)) }
  }

  static let halfRead: [(RecordKind, String)] = [
    (.area, #"{"continues":"lasning","form":1,"heading":"Läsning"}"#),
    (.area, #"{"continues":["Läsning"],"form":1,"heading":"Läsning"}"#),
    (.area, #"{"continues":[],"form":1,"heading":"Läsning"}"#),
    (.decision, #"{"day":"2026-02-30","form":1}"#),
    (.model, #"{"checkpoints":[{"key":"april","place":1}],"form":1}"#),
    (.model, #"{"outline":[{"section":"chapter","title":"Bakgrund"}],"form":1}"#),
    (.measure, #"{"form":1,"state":"done","title":"Lässtunder"}"#),
    (.measure, #"{"form":1,"reason":"Pengarna","state":"planned","title":"Lässtunder"}"#),
    (.measure, #"{"continues":"x","form":1,"state":"planned","title":"Lässtunder"}"#),
    (.settlement, #"{"detail":"i höst","form":1,"outcome":"asPlanned"}"#),
    (.question, #"{"answer":"Ja.","form":1,"text":"Hur?"}"#),
    (.contribution, #"{"blocks":[{"kind":"list","level":1,"statements":[]}],"form":1}"#),
    (
      .contribution,
      #"{"blocks":[{"kind":"paragraph","statements":[{"id":"1","italic":false,"text":"A"}]}],"#
        + #""form":1,"section":"area","state":"writing"}"#
    ),
  ]

  @Test(arguments: halfRead)
  func `is never read in part`(kind: RecordKind, body: String) {
    #expect(throws: Unreadable.self) { try kind.type.init(body: Array(body.utf8)) }
  }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
