import Foundation
import Testing

/// A file in the repository that says what something must be; a difference is read as a diff.
enum Recorded {
  static func compare(_ text: String, _ path: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../\(path)").standardizedFileURL
    if ProcessInfo.processInfo.environment["RODER_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "RODER_RECORD=1 writes \(path)")
  }
}
