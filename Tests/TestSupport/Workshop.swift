import Foundation

/// Where `make test` has put what PDF needs.
package enum Workshop {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let python = root.appending(path: ".build-tools/pdf/bin/python").path

  /// Missing tools are a failure in CI; on a developer's machine the tests that need them are
  /// skipped.
  package static let isHere =
    FileManager.default.isExecutableFile(atPath: python)
    || ProcessInfo.processInfo.environment["CI"] != nil

  /// What the structure of a PDF says, in its order, without white space and divided words' hyphens.
  package static func spoken(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "roder-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["pdfinfo", "-struct-text", file.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try FileManager.default.removeItem(at: file)
    let lines = told.split(separator: "\n").map { $0.drop { $0 == " " } }
    return letters(
      lines.filter { $0.first == "\"" && $0 != "\"-\"" }.map { String($0.dropFirst().dropLast()) }
        .joined())
  }

  /// Without what lines and pages do to words.
  package static func letters(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" })
  }
}
