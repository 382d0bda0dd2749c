import Formats
import Governance
import Intake
import Review

/// Medians of the steps from files to remarks.
func benchReport(_ runs: Int, _ paths: [String]) async throws {
  var sources: [SourceDocument] = []
  for path in paths { sources.append(try await readSource(at: path)) }
  let reports = try sources.map { try readReport($0) }
  let earlier = reports.count > 1 ? reports[1] : nil

  tell(
    "read",
    try await median(of: runs) { _ in for path in paths { _ = try await readSource(at: path) } })
  tell(
    "understand",
    try await median(of: runs) { _ in for source in sources { _ = try readReport(source) } })
  tell("review", await median(of: runs) { _ in _ = examine(reports[0], after: earlier) })
}
