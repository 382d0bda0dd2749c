import FoundationEssentials
import Governance
import Journal
import Testing

/// A register with a full and a sparse record of every kind, as they were recorded.
///
/// What they point at isn't there: an unchanged table must not mind.
enum RecordedRegister {
  static let salts = Salts { Array(repeating: 7, count: Salts.byteCount) }
  static let tests = #filePath.prefix(
    #filePath.utf8.count - "/JournalTests/Table/RecordedRegister.swift".utf8.count)

  static func full() throws -> Register {
    var bodies: [(RecordKey, [UInt8])] = []
    for kind in RecordKind.allCases {
      let path = "\(tests)/GovernanceTests/Recorded/\(kind.rawValue).jsonl"
      let lines = try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      bodies += zip(["full", "sparse"], lines).map { (RecordKey(kind, $0), Array($1)) }
    }
    return try register(bodies.map { (key: $0, body: $1) })
  }

  /// The register after these bodies, one after another.
  static func register(_ bodies: [(key: RecordKey, body: [UInt8])]) throws -> Register {
    let store = MemoryStore()
    let stamp = Stamp(instant: 0, actor: try #require(Person.ID("anna")), function: nil)
    var versions: [RecordKey: Int] = [:]
    for (key, body) in bodies {
      let basedOn = versions[key] ?? 0
      let proposal = Proposal(key, basedOn: basedOn, form: 1, sealed: salts.seal(body))
      _ = try store.append(Batch(stamp, [proposal]))
      versions[key] = basedOn + 1
    }
    var register = Register()
    for entry in store.entries(after: 0, limit: .max) { try register.apply(entry) }
    return register
  }
}
