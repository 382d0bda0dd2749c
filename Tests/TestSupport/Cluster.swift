package import Foundation

/// The PostgreSQL server of the test run: started once, stopped when the tests have ended.
package actor Cluster {
  package static let shared = Cluster()

  /// A server that isn't there is a failure in CI; on a developer's machine its tests are skipped.
  static let isDemanded =
    ["CI", "RODER_REQUIRE_POSTGRES"].contains { ProcessInfo.processInfo.environment[$0] != nil }

  static let isInstalled =
    ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? [])
    .contains {
      FileManager.default.isExecutableFile(atPath: "/usr/lib/postgresql/\($0)/bin/initdb")
    }

  /// Whether tests that need the server are run.
  package static let isHere = isInstalled || isDemanded

  private var folder: URL?

  /// Connection text for the role that owns the database.
  package func connection() throws -> String {
    "host=\(try running().path) user=roder dbname=roder"
  }

  /// The folder of the socket.
  package func running() throws -> URL {
    if let folder { return folder }
    let folder = URL(filePath: "/tmp/roder-postgres-\(UUID().uuidString)")
    try Shell.run(Shell.tool("postgres"), ["start", folder.path])
    try stopWithUs(folder)
    self.folder = folder
    return folder
  }

  /// A watcher of its own, so that the server goes also when the tests crash.
  private func stopWithUs(_ folder: URL) throws {
    let watcher = Process()
    watcher.executableURL = URL(filePath: "/bin/sh")
    watcher.arguments = [
      "-c",
      """
      while kill -0 \(ProcessInfo.processInfo.processIdentifier) 2>/dev/null; do sleep 0.2; done
      \(Shell.tool("postgres")) crash \(folder.path); rm -rf \(folder.path)
      """,
    ]
    watcher.standardInput = FileHandle.nullDevice
    watcher.standardOutput = FileHandle.nullDevice
    watcher.standardError = FileHandle.nullDevice
    try watcher.run()
  }
}

package enum Shell {
  package struct Failed: Error {
    package let status: Int32
    package let said: String
  }

  package static func tool(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../tools/\(name)").standardizedFileURL.path
  }

  /// A program that goes on beside the test.
  package struct Running {
    fileprivate let process: Process
    fileprivate let said: URL

    /// Waits for its end and answers with all that it said.
    package func finish() throws -> String {
      process.waitUntilExit()
      defer { try? FileManager.default.removeItem(at: said) }
      let text = try String(contentsOf: said, encoding: .utf8)
      guard process.terminationStatus == 0 else {
        throw Failed(status: process.terminationStatus, said: text)
      }
      return text
    }
  }

  /// Starts a program at once, however busy the test's threads are.
  package static func start(_ program: String, _ arguments: [String]) throws -> Running {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    // A file and not a pipe: a server that lives on would keep a pipe open.
    let said = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: said)
    let output = try FileHandle(forWritingTo: said)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Running(process: process, said: said)
  }

  @discardableResult
  package static func run(_ program: String, _ arguments: [String]) throws -> String {
    try start(program, arguments).finish()
  }
}
