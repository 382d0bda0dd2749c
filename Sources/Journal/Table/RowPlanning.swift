import Governance

/// Plans one row after another.
struct RowPlanning<R: Record> {
  private(set) var plan = TablePlan()
  private let register: Register
  private let header: TableHeader
  /// Those of the directory; `nil` when it isn't at hand.
  private let persons: Set<Person.ID>?
  /// The line on which each identifier of the table first stands.
  private var lines: [String: Int] = [:]

  init(
    _ register: Register, _ header: TableHeader, _ rows: ArraySlice<TableRow>,
    _ persons: Set<Person.ID>?
  ) {
    self.persons = persons
    self.register = register
    self.header = header
    for row in rows {
      let id = header.cell(JournalColumn.id, of: row)
      if lines[id] == nil { lines[id] = row.line }
    }
  }

  mutating func take(_ row: TableRow) {
    do throws(TableFinding) {
      let place = try RowPlace<R>(row, header, register, lines: lines)
      let cells = try header.cells(of: row)
      let flaws = flaws(of: cells, in: place, row)
      plan.findings += flaws
      if flaws.isEmpty { try take(cells, at: place, row) }
    } catch {
      plan.findings.append(error)
    }
  }

  /// Every cell by itself, so that a person sees all that is wrong at once.
  private func flaws(
    of cells: [String: String], in place: RowPlace<R>, _ row: TableRow
  ) -> [TableFinding] {
    let own = place.record.cells
    var findings: [TableFinding] = []
    for column in R.columns {
      guard let cell = cells[column.key], cell != own[column.key] else { continue }
      do throws(Refusal) { _ = try column.value(cell) } catch {
        findings.append(TableFinding(line: row.line, column: column.key, .refused(error)))
      }
    }
    return findings
  }

  private mutating func take(
    _ cells: [String: String], at place: RowPlace<R>, _ row: TableRow
  ) throws(TableFinding) {
    let after: R
    do throws(Refusal) { after = try place.record.changed(cells) } catch {
      throw TableFinding(line: row.line, column: error.column, .refused(error))
    }
    if place.before == after { return }
    guard !R.kind.isWrittenByActs else { throw TableFinding(line: row.line, .writtenByActs) }
    try place.demandLatest(row)
    try demandOthers(after.pointers.subtracting(place.record.pointers), row)
    if let named = persons.flatMap({ after.stranger(among: $0, besides: place.record) }) {
      throw TableFinding(line: row.line, column: named.column, .noSuchPerson(named.id))
    }
    let id: String
    if let given = place.id { id = given } else { id = try newIdentifier(after, row) }
    lines[id] = row.line
    plan.changes.append(
      RecordChange(
        line: row.line, key: RecordKey(R.kind, id), basedOn: place.basedOn, before: place.before,
        after: after, cells: differences(place.before, after)))
  }

  /// What a row newly points at must be in the register, or in the table itself.
  private func demandOthers(_ pointers: Set<Pointer>, _ row: TableRow) throws(TableFinding) {
    for pointer in pointers.sorted() where register.find(pointer.key) == nil {
      if pointer.key.kind == R.kind && lines[pointer.key.id] != nil { continue }
      throw TableFinding(
        line: row.line, column: pointer.column, .noSuchRecord(pointer.key.kind, pointer.key.id))
    }
  }

  private func newIdentifier(_ record: R, _ row: TableRow) throws(TableFinding) -> String {
    let id = R.kind.newIdentifier(record.title) { id in
      lines[id] != nil || register.version(RecordKey(R.kind, id)) > 0
    }
    guard let id else {
      throw TableFinding(line: row.line, column: JournalColumn.id, .identifierNeeded)
    }
    return id
  }

  private func differences(_ before: R?, _ after: R) -> [RecordChange.Cell] {
    let (old, new) = (before?.cells ?? [:], after.cells)
    return R.columns.compactMap { column in
      let (from, to) = (old[column.key] ?? "", new[column.key] ?? "")
      return from == to ? nil : RecordChange.Cell(column: column, from: from, to: to)
    }
  }
}

extension Refusal {
  /// The column that it is about, when it is one.
  fileprivate var column: String? {
    switch self {
    case .cell(let key, _), .unfinished(let key): key
    case .organization, .steering, .measure, .edition, .contribution, .settlement, .question: nil
    }
  }
}
