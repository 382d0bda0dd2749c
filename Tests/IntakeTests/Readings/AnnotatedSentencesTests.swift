import Foundation
import Governance
import Testing

@testable import Intake

/// Sentences by some 150 imagined authors, annotated without knowing how they are read.
///
/// The floors are what was reached when they were first read, before any tuning on them: what a
/// reader of a report by somebody new can count on. They are only ever raised.
@Suite struct `Sentences by new authors` {
  struct Annotated: Decodable {
    let text: String
    let kinds: Set<String>
    /// What two careful people could disagree on: neither demanded nor counted as wrong.
    let unclear: Set<String>
  }

  struct Floor: CustomTestStringConvertible {
    let kind: Reading.Kind
    let found: Double
    let right: Double
    var testDescription: String { kind.rawValue }
  }

  static let floors = [
    Floor(kind: .done, found: 0.76, right: 0.72),
    Floor(kind: .planned, found: 0.55, right: 0.83),
    Floor(kind: .effect, found: 0.54, right: 0.90),
    Floor(kind: .purpose, found: 0.54, right: 0.89),
    Floor(kind: .shortfall, found: 0.67, right: 0.85),
  ]

  @Test(arguments: floors)
  func `are read as well as they ever were`(floor: Floor) throws {
    let kind = floor.kind.rawValue
    var (hits, missed, wrong) = (0, [String](), [String]())
    for sentence in try Self.sentences() {
      let isRead = Self.kinds(of: sentence.text).contains(floor.kind)
      switch (sentence.kinds.contains(kind), isRead) {
      case (true, true): hits += 1
      case (true, false) where !sentence.unclear.contains(kind): missed.append(sentence.text)
      case (false, true) where !sentence.unclear.contains(kind): wrong.append(sentence.text)
      default: break
      }
    }
    let found = Double(hits) / Double(max(1, hits + missed.count))
    let right = Double(hits) / Double(max(1, hits + wrong.count))
    #expect(found >= floor.found, "found \(found): \(missed.prefix(20).joined(separator: "\n"))")
    #expect(right >= floor.right, "right \(right): \(wrong.prefix(20).joined(separator: "\n"))")
  }

  private static func kinds(of sentence: String) -> Set<Reading.Kind> {
    let clue = Clue(sentence, Clue.Context(asOf: Day(2026, 8, 31)))
    return Set(readings(of: clue).map(\.kind))
  }

  private static func sentences() throws -> [Annotated] {
    let folder = try #require(
      Bundle.module.url(forResource: "Annotated", withExtension: nil, subdirectory: "Recorded"))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let lines = try files.filter { $0.pathExtension == "jsonl" }
      .flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
    let sentences = try lines.map { line in
      try JSONDecoder().decode(Annotated.self, from: Data(line.utf8))
    }
    try #require(sentences.count > 1800)
    return sentences
  }
}
