import FoundationEssentials
import Governance
import Testing

/// Bodies as they were stored on the first day of each kind: one with every fact, one with few.
///
/// They can never change; a kind that gets a new form gets new lines, and keeps these.
enum RecordedBodies {
  static let folder = #filePath.prefix(
    #filePath.utf8.count - "/Record/RecordedBodies.swift".utf8.count)

  static func of(_ kind: RecordKind) throws -> [[UInt8]] {
    let file = try Data(
      contentsOf: URL(filePath: "\(folder)/Recorded/\(kind.rawValue).jsonl"))
    return file.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  static let all: [(RecordKind, [UInt8])] = {
    var bodies: [(RecordKind, [UInt8])] = []
    for kind in RecordKind.allCases {
      do { bodies += try of(kind).map { (kind, $0) } } catch {
        Issue.record("\(kind) has no recorded body: \(error)")
      }
    }
    return bodies
  }()
}
