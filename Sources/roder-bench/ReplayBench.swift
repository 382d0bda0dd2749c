import FoundationEssentials
import Governance
import Journal
import SQLiteStore

/// Opens a journal of that many revisions, and decodes the same bodies with Foundation.
func benchReplay(_ count: Int, in folder: String) async throws {
  let path = folder + "/replay.sqlite"
  let journal = try SQLiteJournal.create(at: path)
  try await fill(journal, count)
  tell(
    "open",
    try await work {
      let opened = try SQLiteJournal.open(at: path)
      _ = try await Chronicle(opened, seen: opened.seen)
      try opened.close()
    }, for: count)

  let entries = try await journal.entries(after: 0, limit: count)
  tell(
    "fold",
    try await work {
      var register = Register()
      for entry in entries { try register.apply(entry) }
    }, for: count)

  let bodies = entries.compactMap { $0.sealed.map { Data($0.body) } }
  let decoder = JSONDecoder()
  tell(
    "decoder",
    try await work {
      for body in bodies { _ = try decoder.decode(PlainMeasure.self, from: body) }
    }, for: count)
  try journal.close()
}

private func fill(_ journal: SQLiteJournal, _ count: Int) async throws {
  let (records, batch) = (2_000, 1_000)
  let stamp = Stamp(instant: 1_790_000_000_000, actor: try known("anna"), function: nil)
  for start in stride(from: 0, to: count, by: batch) {
    var proposals: [Proposal] = []
    for number in start..<min(start + batch, count) {
      let id: Measure.ID = try known("measure-\(number % records)")
      proposals.append(
        Proposal(sampleMeasure(number), id, basedOn: number / records, salts: .random))
    }
    _ = try await journal.append(Batch(stamp, proposals))
  }
}

/// A measure as a program without Roder's rules would read it.
private struct PlainMeasure: Decodable {
  let form: Int
  let title: String
  let text: String
  let owner: String?
  let state: String
  let startDay: String?
  let dueDay: String?
  let areas: [String]?
  let decisions: [String]?
  let grant: String?
  let reached: Int?
  let all: Int?
  let effectExpected: String?
}
