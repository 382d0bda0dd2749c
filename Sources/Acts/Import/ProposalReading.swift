import Formats
import Governance
package import Journal

/// Why something in a proposal's folder can't be taken, by file.
package struct ProposalFinding: Error, Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    case missingFile
    case unreadableFile
    case unreadableTable(UnreadableTable)
    case row(TableFinding)
  }

  package let file: String
  package let problem: Problem
}

extension ProposalFolder {
  /// The proposal as the person left it, or everything that is wrong with it.
  package func proposal(
    in register: Register
  ) -> Result<ImportProposal, ProposalFindings> {
    guard let bytes = files[Self.proposalName] else {
      return .failure(ProposalFindings(Self.proposalName, .missingFile))
    }
    guard let base = ImportProposal(stored: bytes) else {
      return .failure(ProposalFindings(Self.proposalName, .unreadableFile))
    }
    var reader = ProposalReader(base, register.expecting(base))
    for kind in RecordKind.allCases {
      if let bytes = files[Self.tableName(kind)] {
        reader.take(bytes, kind)
      } else {
        reader.dropAll(kind)
      }
    }
    return reader.result
  }
}

/// All that is wrong with a folder.
package struct ProposalFindings: Error, Equatable, Sendable {
  package let all: [ProposalFinding]

  init(_ all: [ProposalFinding]) { self.all = all }

  init(_ file: String, _ problem: ProposalFinding.Problem) {
    all = [ProposalFinding(file: file, problem: problem)]
  }
}

private struct ProposalReader {
  private var proposal: ImportProposal
  private let drafted: Register
  private var findings: [ProposalFinding] = []

  init(_ base: ImportProposal, _ drafted: Register) {
    proposal = base
    self.drafted = drafted
  }

  var result: Result<ImportProposal, ProposalFindings> {
    findings.isEmpty ? .success(proposal) : .failure(ProposalFindings(findings))
  }

  mutating func dropAll(_ kind: RecordKind) {
    proposal.records.removeAll { $0.key.kind == kind }
  }

  mutating func take(_ bytes: [UInt8], _ kind: RecordKind) {
    let file = ProposalFolder.tableName(kind)
    do throws(UnreadableTable) {
      let table = try TableFile(bytes)
      let plan = planImport(kind, table, into: drafted)
      findings += plan.findings.map { ProposalFinding(file: file, problem: .row($0)) }
      let kept = identifiers(table)
      proposal.records.removeAll { $0.key.kind == kind && !kept.contains($0.key.id) }
      for change in plan.changes { put(change) }
    } catch {
      findings.append(ProposalFinding(file: file, problem: .unreadableTable(error)))
    }
  }

  /// The rows that still stand in the table.
  private func identifiers(_ table: TableFile) -> Set<String> {
    guard let place = table.rows.first?.cells.firstIndex(of: "id") else { return [] }
    return Set(
      table.rows.dropFirst().compactMap { $0.cells.indices.contains(place) ? $0.cells[place] : nil }
    )
  }

  private mutating func put(_ change: RecordChange) {
    let record = change.after.keepingReadings(of: change.before)
    if let place = proposal.records.firstIndex(where: { $0.key == change.key }) {
      proposal.records[place].record = record
    } else {
      proposal.records.append(
        ProposedRecord(key: change.key, basedOn: change.basedOn, record: record))
    }
  }
}
