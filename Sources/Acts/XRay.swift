package import Formats
package import Governance
import Intake
package import Review

/// Which of the two files couldn't be taken as a report, and why.
package struct UnreadableReport: Error, Equatable, Sendable {
  package let path: String
  package let reason: UnreadableFile
}

/// Reads a report, and when there is one the edition before it, and examines them.
///
/// Stores nothing.
package func examineReport(
  at path: String, earlier earlierPath: String? = nil
) async throws(UnreadableReport) -> Examination {
  let report = try await readingReport(at: path)
  guard let earlierPath else { return examine(report) }
  return examine(report, after: try await readingReport(at: earlierPath))
}

/// Reads a report as it stands.
///
/// One without a title goes by its file's name.
package func readingReport(at path: String) async throws(UnreadableReport) -> Report {
  do throws(UnreadableFile) {
    var report = try readReport(try await readSource(at: path))
    if report.title.isEmpty { report.title = fileTitle(path) }
    return report
  } catch {
    throw UnreadableReport(path: path, reason: error)
  }
}

private func fileTitle(_ path: String) -> String {
  let file = path.split(separator: "/").last.map(String.init) ?? path
  return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
}
