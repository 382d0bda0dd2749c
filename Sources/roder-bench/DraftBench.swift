import Acts
import Governance
import Journal
import SQLiteStore

/// Imports a report in a journal on the disk, and drafts the next edition again and again.
///
/// A draft is the whole act: reading what others wrote, inheriting, sealing, and one append.
func benchDraft(_ runs: Int, _ path: String, in folder: String) async throws {
  let report = try await readingReport(at: path)
  let desk = try await newDesk(in: folder)
  let interim: Edition.ID = try known("bun-2025-interim")
  let order = ImportOrder(
    id: interim, body: try known("bun"), year: 2025, checkpoint: "interim")
  tell(
    "import",
    try await time {
      _ = try await desk.apply(try await desk.importReport(report, order))
    })
  let model: SteeringModel.ID = try known("bun-2025")
  tell(
    "draft",
    try await median(of: runs) { run in
      try await desk.draftEdition(
        EditionOrder(
          id: try known("bun-2025-annual-\(run)"), model: model, checkpoint: "annual",
          follows: interim))
    })
}

private func newDesk(in folder: String) async throws -> Desk {
  let journal = try SQLiteJournal.create(at: folder + "/draft.sqlite")
  guard let today = Day(2025, 9, 17), let person = Person.ID("anna") else { throw Wrong.name }
  let desk = Desk(
    try await Chronicle(journal), person: person, today: today, instant: { 1_790_000_000_000 })
  try await desk.found(name: "Almby kommun", code: "9901")
  try await desk.perform(.keepRecords) { draft throws(ActRefusal) in
    guard let bun = Body.ID("bun"), let id = SteeringModel.ID("bun-2025") else { return }
    var board = Body()
    (board.name, board.short) = ("Barn- och ungdomsnämnden", "BUN")
    try draft.put(board, bun)
    var model = SteeringModel()
    (model.year, model.body) = (2025, bun)
    model.checkpoints = [
      SteeringModel.Checkpoint(
        key: "interim", name: "Delårsbokslut", asOf: Day(2025, 8, 31), deadline: nil),
      SteeringModel.Checkpoint(
        key: "annual", name: "Årsbokslut", asOf: Day(2025, 12, 31), deadline: nil),
    ]
    try draft.put(model, id)
  }
  return desk
}

/// What can only be wrong when this program is.
enum Wrong: Error {
  case name
  case answer(String)
}

func known<Subject>(_ text: String) throws(Wrong) -> Identifier<Subject> {
  guard let id = Identifier<Subject>(text) else { throw .name }
  return id
}
