package import Governance

/// What a table would change in the register, and what of it can't be taken.
///
/// Nothing has been changed yet.
package struct TablePlan: Sendable {
  package internal(set) var changes: [RecordChange] = []
  package internal(set) var findings: [TableFinding] = []

  /// What is appended, all or nothing; `nil` while there are findings.
  package func proposals(_ salts: Salts) -> [Proposal]? {
    findings.isEmpty ? changes.map { $0.proposal(salts) } : nil
  }
}

/// One record as a row of the table would have it.
package struct RecordChange: Sendable {
  package struct Cell: Equatable, Sendable {
    package let column: Column
    package let from: String
    package let to: String
  }

  package let line: Int
  package let key: RecordKey
  package let basedOn: Int
  /// `nil` for a new record.
  package let before: (any Record)?
  package let after: any Record
  package let cells: [Cell]

  package func proposal(_ salts: Salts) -> Proposal { proposal(after, salts) }

  private func proposal<R: Record>(_ record: R, _ salts: Salts) -> Proposal {
    Proposal(key, basedOn: basedOn, form: R.form, sealed: salts.seal(record.body))
  }
}

/// Why something in a person's table can't be taken, and where it stands.
package struct TableFinding: Error, Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    case nothingInIt
    case unknownColumn(String)
    case columnTwice(String)
    case tooManyCells(expected: Int, found: Int)
    case notAnIdentifier(String)
    /// A kind that goes by the statement it speaks of.
    case identifierNeeded
    /// The identifier stands on an earlier line too.
    case twice(String, firstLine: Int)
    case notAVersion(String)
    /// The record is there, and the row doesn't say which version it was made from.
    case versionNeeded(now: Int)
    /// Somebody has changed the record since the table was made.
    case stale(basedOn: Int, now: Int)
    case removed(String)
    /// The row claims a version of a record that never was.
    case neverThere(String)
    case noSuchRecord(RecordKind, String)
    /// Nobody in the directory has the identifier.
    case noSuchPerson(String)
    /// Only acts write the kind.
    case writtenByActs
    case refused(Refusal)
  }

  /// From 1.
  package let line: Int
  /// The column's key; `nil` when it is the row as a whole.
  package let column: String?
  package let problem: Problem

  package init(line: Int, column: String? = nil, _ problem: Problem) {
    self.line = line
    self.column = column
    self.problem = problem
  }
}
