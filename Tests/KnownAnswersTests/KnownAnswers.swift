import Formats
import Foundation
import Governance
import Intake

/// A board's two sample editions, read by Roder, beside what a person holds true of them.
struct KnownAnswers {
  let board: String
  /// `nil` when the file couldn't be read; `unread` names it.
  let earlier: Edition?
  let later: Edition?
  let plans: [Facts.Plan]

  struct Edition {
    let name: String
    let facts: Facts.Edition
    let report: Report
  }

  var editions: [Edition] { [earlier, later].compactMap { $0 } }
  var unread: [String] {
    [earlier == nil ? "\(board) earlier" : nil, later == nil ? "\(board) later" : nil]
      .compactMap { $0 }
  }
}

extension KnownAnswers {
  /// Names a further folder of boards to score, for samples that are kept apart.
  private static let extraFolder = "RODER_SAMPLES"
  private static let fileNames = ["earlier": ["earlier", "april"], "later": ["later", "delar"]]

  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  enum Shelf: String, CaseIterable {
    /// What word lists were tried on and the second reader was taught by.
    case known
    /// What nothing was tried on: how a report by somebody new is read.
    case unseen

    fileprivate var folders: [String] {
      switch self {
      case .known: ["Demo", "Tests/Samples/reports"]
      case .unseen: ["Tests/Samples/unseen"]
      }
    }
  }

  /// Every board on the shelf, in the order of the folders' names.
  static func boards(_ shelf: Shelf) async throws -> [KnownAnswers] {
    var boards: [KnownAnswers] = []
    for folder in try folders(shelf) { boards.append(try await read(folder)) }
    return boards
  }

  private static func folders(_ shelf: Shelf) throws -> [URL] {
    var roots = shelf.folders.map { root.appending(path: $0) }
    if let extra = ProcessInfo.processInfo.environment[extraFolder] {
      roots = [URL(filePath: extra)]
    }
    return try roots.flatMap { root in
      try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
        .map { root.appending(path: $0) }
        .filter { FileManager.default.fileExists(atPath: $0.appending(path: "facts.json").path) }
    }
  }

  private static func read(_ folder: URL) async throws -> KnownAnswers {
    let json = try Data(contentsOf: folder.appending(path: "facts.json"))
    let facts = try JSONDecoder().decode(Facts.self, from: json)
    return KnownAnswers(
      board: folder.lastPathComponent,
      earlier: try await edition("earlier", facts.earlier, folder),
      later: try await edition("later", facts.later, folder), plans: facts.plans)
  }

  private static func edition(
    _ name: String, _ facts: Facts.Edition, _ folder: URL
  ) async throws -> Edition? {
    let stems = fileNames[name, default: []]
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let file = files.first { file in stems.contains { file.hasPrefix($0 + ".") } }
    guard let file else { throw CocoaError(.fileNoSuchFile) }
    do {
      let source = try await readSource(at: folder.appending(path: file).path)
      return Edition(name: name, facts: facts, report: try readReport(source))
    } catch {
      return nil
    }
  }
}
