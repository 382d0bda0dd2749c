import Governance

/// Which record a row speaks of, and from which version it was made.
struct RowPlace<R: Record> {
  /// `nil` when the row leaves it to Roder to name a new record.
  let id: String?
  /// `nil` for a new record.
  let before: R?
  let basedOn: Int
  private let now: Int

  /// What the row's cells are written in.
  var record: R { before ?? R() }

  init(
    _ row: TableRow, _ header: TableHeader, _ register: Register, lines: [String: Int]
  ) throws(TableFinding) {
    let version = try Self.version(row, header)
    let id = header.cell(JournalColumn.id, of: row)
    if id.isEmpty {
      guard version == 0 else { throw Self.finding(row, .identifierNeeded) }
      (self.id, before, basedOn, now) = (nil, nil, 0, 0)
      return
    }
    guard let identifier = Identifier<R>(id) else { throw Self.finding(row, .notAnIdentifier(id)) }
    if let first = lines[id], first != row.line {
      throw Self.finding(row, .twice(id, firstLine: first))
    }
    guard let live = register.find(identifier) else {
      guard register.version(RecordKey(identifier)) == 0 else {
        throw Self.finding(row, .removed(id))
      }
      guard version == 0 else { throw Self.finding(row, .neverThere(id)) }
      (self.id, before, basedOn, now) = (id, nil, 0, 0)
      return
    }
    (self.id, before, basedOn, now) = (id, live.record, version, live.version)
  }

  /// Only a row that changes something must have been made from the latest version.
  func demandLatest(_ row: TableRow) throws(TableFinding) {
    guard basedOn != now else { return }
    throw TableFinding(
      line: row.line, column: JournalColumn.version,
      basedOn == 0 ? .versionNeeded(now: now) : .stale(basedOn: basedOn, now: now))
  }

  /// 0 when the row doesn't say.
  private static func version(
    _ row: TableRow, _ header: TableHeader
  ) throws(TableFinding) -> Int {
    let text = header.cell(JournalColumn.version, of: row)
    if text.isEmpty { return 0 }
    guard let version = Int(text), version >= 0 else {
      throw TableFinding(line: row.line, column: JournalColumn.version, .notAVersion(text))
    }
    return version
  }

  private static func finding(_ row: TableRow, _ problem: TableFinding.Problem) -> TableFinding {
    TableFinding(line: row.line, column: JournalColumn.id, problem)
  }
}
