import ArgumentParser
import Governance
import Journal
import Pages
import SQLiteStore
import Words

/// `roder history`: what happened to a record, field by field.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Visar en posts historik, fält för fält.")

  @Argument(help: "Slaget.") var kind: RecordKind
  @Argument(help: "Postens beteckning.") var id: String
  @OptionGroup var home: HomeOptions

  func run() async throws {
    let opened = try await Home.open(home)
    let entries = try await stopping(storeIn: home.lang) { () async throws(StoreFailure) in
      try await opened.journal.history(of: RecordKey(kind, id))
    }
    let rows = try await stopping(in: home.lang) { () async throws(OpeningError) in
      do throws(Flaw) { return try fieldHistory(entries) } catch { throw .flaw(error) }
    }
    for row in rows {
      let function = row.stamp.function.map { " (\($0))" } ?? ""
      print("\(moment(row.stamp.instant)) \(row.stamp.actor)\(function): \(words(of: row.event))")
    }
  }

  private func words(of event: HistoryRow.Event) -> String {
    switch event {
    case .changed(let column, let from, let to):
      let label = home.lang(column.label.swedish, column.label.english)
      let before = from ?? home.lang("[struket]", "[struck]")
      return before.isEmpty ? "\(label): \(to)" : "\(label): \(before) → \(to)"
    case .removed: return home.lang("borttagen", "removed")
    case .struck: return home.lang("struken", "struck")
    }
  }
}
