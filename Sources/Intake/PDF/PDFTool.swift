package import Formats
import Subprocess

/// Asks poppler's tools what stands where in a PDF.
package enum PDFTool {
  /// A report of a thousand pages takes some seconds; a file that takes a minute was made to.
  package static let limit = Duration.seconds(60)
  /// Positions take some twenty times the letters' room: 64 MiB is a report of ten thousand pages.
  private static let outputLimit = 64 << 20
  private static let errorLimit = 64 << 10

  static func positions(_ path: String) async throws(UnreadableFile) -> PDFPositions {
    let output = try await run(
      "pdftohtml",
      ["-xml", "-i", "-hidden", "-nodrm", "-noroundcoord", "-fontfullname", "-stdout", path])
    return PDFScanner.scan(output)
  }

  /// The title that the file itself carries; empty when it has none.
  static func title(_ path: String) async throws(UnreadableFile) -> String {
    let output = try await run("pdfinfo", ["-enc", "UTF-8", path])
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("Title:") } ?? ""
    return String(line.dropFirst("Title:".count)).foldingWhiteSpace()
  }

  package static func run(
    _ tool: String, _ arguments: [String], limit: Duration = limit
  ) async throws(UnreadableFile) -> [UInt8] {
    do {
      return try await withThrowingTaskGroup(of: [UInt8].self) { group in
        group.addTask { try await outcome(tool, arguments) }
        group.addTask {
          try await Task.sleep(for: limit)
          throw UnreadableFile.pdfToolTookTooLong
        }
        defer { group.cancelAll() }
        return try await group.next() ?? []
      }
    } catch let refusal as UnreadableFile {
      throw refusal
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .pdfToolMissing
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .tooLarge(bytes: outputLimit + 1, limit: outputLimit)
    } catch {
      throw .brokenPDF
    }
  }

  private static func outcome(_ tool: String, _ arguments: [String]) async throws -> [UInt8] {
    let result = try await Subprocess.run(
      .name(tool), arguments: Arguments(arguments), environment: environment,
      output: .bytes(limit: outputLimit), error: .bytes(limit: errorLimit))
    guard result.terminationStatus.isSuccess else {
      let complaint = String(decoding: result.standardError, as: UTF8.self)
      throw complaint.contains("Incorrect password")
        ? UnreadableFile.lockedPDF : UnreadableFile.brokenPDF
    }
    return result.standardOutput
  }

  /// Nothing of the person's environment reaches the tool but where programs are.
  private static var environment: Environment {
    .custom(["LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin"])
  }
}
