import Foundation
import Testing

/// A run of the built program, as a person or a script would make it.
struct Run {
  let code: Int32
  let output: String
  let errors: String

  /// The program stands beside the test runner.
  private static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "roder")

  init(_ arguments: String..., at folder: Folder) throws {
    try self.init(arguments, at: folder)
  }

  init(_ arguments: [String], at folder: Folder) throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    let streams = ["output", "errors"].map { folder.url.appending(path: ".\($0)") }
    for stream in streams { try Data().write(to: stream) }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    output = try String(contentsOf: streams[0], encoding: .utf8)
    errors = try String(contentsOf: streams[1], encoding: .utf8)
    for stream in streams { try FileManager.default.removeItem(at: stream) }
  }
}

/// A folder of its own for one test, removed after it.
final class Folder {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "roder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      Issue.record(error)
    }
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}
