import Formats
import Governance
package import Journal

/// An import proposal as files that a person can read, correct in Excel and give back.
///
/// The tables say what is added. A changed cell changes the record, a row that is deleted is not
/// added, and a new row is. "proposal.json" holds what tables can't, and is left alone.
package struct ProposalFolder: Equatable, Sendable {
  package static let proposalName = "proposal.json"
  package static let readMeName = "LÄS MIG.txt"

  package var files: [String: [UInt8]]

  package init(files: [String: [UInt8]]) { self.files = files }

  static func tableName(_ kind: RecordKind) -> String { kind.rawValue + ".csv" }

  /// `register` is the one that the proposal was made in.
  package init(_ proposal: ImportProposal, in register: Register) {
    let drafted = register.expecting(proposal)
    files = [
      Self.proposalName: proposal.stored.bytes,
      Self.readMeName: Array(proposal.readMe.utf8),
    ]
    for kind in RecordKind.allCases {
      let ids = Set(proposal.records.filter { $0.key.kind == kind }.map(\.key.id))
      guard !ids.isEmpty else { continue }
      let table = drafted.table(of: kind)
      let rows = table.prefix(1) + table.dropFirst().filter { ids.contains($0[0]) }
      files[Self.tableName(kind)] = CSV.bytes(rows.map { $0.map(SpreadsheetCell.guarded) })
    }
  }
}

extension Register {
  /// As it would be with all that is proposed.
  func expecting(_ proposal: ImportProposal) -> Register {
    var register = self
    for proposed in proposal.records { register.expect(proposed) }
    return register
  }

  private mutating func expect(_ proposed: ProposedRecord) {
    expect(proposed.record, proposed)
  }

  private mutating func expect<R: Record>(_ record: R, _ proposed: ProposedRecord) {
    if let id = Identifier<R>(proposed.key.id) { expect(record, id) }
  }
}

extension ImportProposal {
  /// What the person should know before reading the tables.
  fileprivate var readMe: String {
    let unsure = sureness.values.reduce(0) { $0 + $1.unsure }
    let all = sureness.values.reduce(0) { $0 + $1.all }
    var lines = [
      "Förslag till inläsning av \(order.id)", "",
      "Källans kontrollsumma (SHA-256): \(order.sourceDigest)", "",
      "Ingenting är inläst ännu. Läs tabellerna, rätta det som är fel och läs in mappen.",
      "En ändrad cell ändrar posten. En rad som tas bort läses inte in. En ny rad läggs till.",
      "Orden i contribution.csv är rapportens egna och ska stå som i källan.",
      "Vad en mening är rättas i marking.csv. Ändra inte proposal.json.", "",
      "Läsningar: \(all), varav osäkra: \(unsure)",
    ]
    for kind in RecordKind.allCases {
      let count = records.count { $0.key.kind == kind }
      if count > 0 { lines.append("\(kind.type.label.swedish): \(count)") }
    }
    let measures = unsureMeasures.sorted { $0.key < $1.key }
    if !measures.isEmpty { lines += ["", "Insatser som vilar på osäkra läsningar:"] }
    lines += measures.map { "\($0.key): \($0.value)" }
    if !findings.isEmpty { lines += ["", "Att se över:"] + findings.map(\.line) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ImportFinding {
  fileprivate var line: String {
    switch self {
    case .uncitableDecision(let statement, let words):
      "\(statement): ”\(words)” saknar dag eller § och blir inget beslut."
    case .unknownBody(let name, let decision):
      "\(decision): organet ”\(name)” finns inte i registret."
    case .undatedWording(let direction):
      "\(direction): lydelsen skiljer sig, men ingen dag säger från när den gäller."
    }
  }
}
