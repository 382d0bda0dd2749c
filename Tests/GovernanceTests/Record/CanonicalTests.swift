import Governance
import Testing

@Suite struct `Canonical JSON` {
  static let canonical = [
    #""""#, #""å""#, #""a\"b\\c""#, #""\n\r\t""#, #""\u0000\u001f""#, "\"\u{7F}\u{2028}\"", "0",
    "-1", "9223372036854775807", "-9223372036854775808", "true", "false", "[]", "{}", "[[],{}]",
    #"{"":0,"A":1,"B":2,"a":3,"å":4}"#, #"[1,"1",true]"#,
    #"{"a":{"b":[{"c":"d"}]},"b":[]}"#,
  ]

  @Test(arguments: canonical)
  func `is read and written the same way`(json: String) throws {
    #expect(text(try Canonical(bytes: Array(json.utf8)).bytes) == json)
  }

  static let refused = [
    "", " 1", "1 ", "[1, 2]", "[ ]", "{\"a\": 1}", "null", "[null]", "1.0", "1e3", "-0", "+1", "01",
    "-", "9223372036854775808", "tru", "True", #""a"#, #"a""#, "\"\n\"", #""\/""#, #""\b""#,
    #""\u000a""#, #""\u001F""#, #""\u0041""#, #""\u00e5""#, #""\x""#, #""\"#, #""\u00"#, "[1,]",
    "[,1]", "[1", "{", #"{"a"}"#, #"{"a":1,}"#, #"{a:1}"#, #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#,
    #"{"a":1"#, "[1]]", "\u{FEFF}1",
  ]

  @Test(arguments: refused)
  func `refuses what could have been written otherwise`(json: String) {
    #expect(throws: NotCanonical.self) { try Canonical(bytes: Array(json.utf8)) }
  }

  @Test(
    arguments: [
      [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xFF, 0x22], [0xEF, 0xBB, 0xBF, 0x31],
    ] as [[UInt8]])
  func `refuses bytes that aren't UTF-8`(bytes: [UInt8]) {
    #expect(throws: NotCanonical.self) { try Canonical(bytes: bytes) }
  }

  @Test func `tells where reading stopped`() {
    #expect(throws: NotCanonical(offset: 5)) { try Canonical(bytes: Array(#"{"a":x}"#.utf8)) }
  }

  @Test func `is no deeper than a record can be`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(try Canonical(bytes: nested(Canonical.deepest)).bytes == nested(Canonical.deepest))
    #expect(throws: NotCanonical.self) { try Canonical(bytes: nested(Canonical.deepest + 1)) }
    #expect(throws: NotCanonical.self) { try Canonical(bytes: nested(100_000)) }
  }

  @Test func `keeps members in the byte order of their keys, however they came`() {
    var object = Canonical.Object()
    for key in ["b", "å", "a", "B", "", "b"] { object[key] = .text(key) }
    #expect(object.members.map(\.key) == ["", "B", "a", "b", "å"])
    object["B"] = nil
    object["c"] = nil
    #expect(object.members.map(\.key) == ["", "a", "b", "å"])
    #expect(object["b"] == .text("b"))
  }

  /// Whatever bytes come: no crash, and what is accepted is written back to the byte.
  @Test(arguments: 0..<20)
  func `survives any mutation of a stored body`(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    for _ in 0..<1_000 {
      let (kind, body) = RecordedBodies.all[chance.below(RecordedBodies.all.count)]
      let bytes = chance.mutated(body)
      guard let value = accepted({ try Canonical(bytes: bytes) }) else { continue }
      #expect(value.bytes == bytes)
      guard let record = accepted({ try kind.type.init(body: bytes) }) else { continue }
      #expect(record.body == bytes)
    }
  }
}

/// The value, or `nil` when it is refused.
func accepted<Value>(_ make: () throws -> Value) -> Value? {
  do { return try make() } catch { return nil }
}
