import Governance
import Journal
import PostgresStore
import SQLiteStore

/// One writer that saves on twenty records, from the record to the acknowledged revision.
///
/// Beside it the same rows, finished in advance, go through the C library alone: same tables,
/// same transaction, prepared statements. Both take turns, and the best round of each is told.
private enum Appending {
  static let rounds = 7
  static let appends = 400
  static let records = 20
}

/// One round: how long Roder took, and how long the C library.
private typealias Round = (roder: Duration, bare: Duration)

func benchSQLite(in folder: String) async throws {
  try await tellBest { number in
    let journal = try SQLiteJournal.create(at: "\(folder)/roder-\(number).sqlite")
    let roder = try await time { try await write(in: journal) }
    let entries = try await journal.entries(after: 0, limit: Appending.appends)
    let path = "\(folder)/bare-\(number).sqlite"
    try SQLiteJournal.create(at: path).close()
    let bare = try BareSQLite(path)
    let alone = try await time { for entry in entries { try bare.append(entry) } }
    bare.close()
    try await demandSame(try SQLiteJournal.open(at: path), journal)
    try journal.close()
    return (roder, alone)
  }
}

func benchPostgres(_ connection: String) async throws {
  let start = Int.random(in: 0..<1_000_000)
  try await tellBest { number in
    func open(_ name: String) async throws -> PostgresJournal {
      try await PostgresJournal.open(
        Tenancy(municipality: "\(name)-\(start + number)", connection: connection))
    }
    let journal = try await open("roder")
    let roder = try await time { try await write(in: journal) }
    let entries = try await journal.entries(after: 0, limit: Appending.appends)
    let beside = try await open("bare")
    let bare = try BarePostgres(connection, municipality: "bare-\(start + number)")
    let statements = try bare.statements(entries)
    let alone = try await time { for statement in statements { try bare.append(statement) } }
    bare.close()
    try await demandSame(beside, journal)
    await beside.close()
    await journal.close()
    return (roder, alone)
  }
}

private func write(in journal: any JournalStore) async throws {
  let stamp = Stamp(instant: 1_790_000_000_000, actor: try known("anna"), function: nil)
  for number in 0..<Appending.appends {
    let id: Measure.ID = try known("measure-\(number % Appending.records)")
    let proposal = Proposal(
      sampleMeasure(number), id, basedOn: number / Appending.records, salts: .random)
    _ = try await journal.append(Batch(stamp, [proposal]))
  }
}

private func tellBest(_ round: (Int) async throws -> Round) async throws {
  var rounds: [Round] = []
  for number in 0..<Appending.rounds { rounds.append(try await round(number)) }
  if let best = rounds.map(\.roder).min() { tell("roder", best, for: Appending.appends) }
  if let best = rounds.map(\.bare).min() { tell("bare", best, for: Appending.appends) }
}

/// What was written through the C library alone is a whole journal with the same head.
private func demandSame(_ one: any JournalStore, _ other: any JournalStore) async throws {
  let verification = try await Verification(of: one)
  guard verification.isWhole, try await other.head() == verification.head else {
    throw Wrong.answer("the two journals differ")
  }
}

/// An ordinary measure, with a text of a few sentences.
func sampleMeasure(_ number: Int) -> Measure {
  var measure = Measure()
  measure.title = "Kartläggning av språket i förskoleklass, omgång \(number)"
  measure.text = """
    Alla förskoleklasser kartlägger elevernas språk med samma material. Läraren och \
    specialpedagogen går igenom resultatet tillsammans, och skolan bestämmer vilket stöd som behövs.
    """
  measure.owner = Function.ID("rektor-\(number % 7)")
  measure.startDay = Day(2026, 1 + number % 12, 1 + number % 28)
  measure.dueDay = Day(2027, 1 + number % 12, 1 + number % 28)
  measure.areas = [Area.ID("tidiga-insatser"), Area.ID("sprak")].compactMap(\.self)
  measure.decisions = [Decision.ID("bun-2026-03-25-44")].compactMap(\.self)
  measure.grant = "Likvärdig skola"
  (measure.reached, measure.all) = (number % 22, 22)
  measure.effectExpected = "interim"
  return measure
}
