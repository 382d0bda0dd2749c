import Foundation
import Governance
import Testing

@testable import Intake

/// Sentences by some fifty imagined authors that neither reader has been tried on or taught by.
///
/// The floors are what a reader of loose sentences by somebody new can count on; in a report more is
/// found, since what stands around a sentence helps. They are only ever raised.
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
    Floor(kind: .done, found: 0.79, right: 0.88),
    Floor(kind: .planned, found: 0.80, right: 0.87),
    Floor(kind: .effect, found: 0.66, right: 0.90),
    Floor(kind: .purpose, found: 0.74, right: 0.85),
    Floor(kind: .shortfall, found: 0.74, right: 0.83),
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
    try #require(sentences.count == 600)
    return sentences
  }
}
