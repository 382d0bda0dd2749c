import Foundation
import Governance
import Intake

/// A sentence with what a person holds it to say, and what both readers have to go by.
struct Lesson: Sendable {
  let kinds: Set<String>
  /// What two careful people could disagree on: no lesson for or against.
  let unclear: Set<String>
  let seen: Seen
  let traits: [Trait]
  /// Whether the rules' word lists were written without having seen it.
  let isNewToRules: Bool

  struct Trait {
    let number: Int
    let value: Float
  }

  /// +1 where the kind is said, -1 where it isn't, `nil` where nobody can tell.
  func answer(_ kind: Reading.Kind) -> Float? {
    guard !unclear.contains(kind.rawValue) else { return nil }
    return kinds.contains(kind.rawValue) ? 1 : -1
  }

  private init(_ sentence: Annotated, isNewToRules: Bool) {
    kinds = Set(sentence.kinds ?? [])
    unclear = Set(sentence.unclear ?? [])
    seen = Seen(sentence.text)
    traits = seen.traits.groups.flatMap { group in
      group.numbers.map { Trait(number: $0, value: group.weight) }
    }
    self.isNewToRules = isNewToRules
  }
}

/// A line of a file of sentences, or a sentence of a sample board's known answers.
private struct Annotated: Decodable {
  let text: String
  let kinds: [String]?
  let unclear: [String]?
  let voice: String?
}

private struct Facts: Decodable {
  let earlier: Edition?
  let later: Edition?

  struct Edition: Decodable {
    let sentences: [Annotated]
  }
}

extension Lesson {
  /// The sentences of every `.jsonl` file in the folder, in the order of their names.
  static func sentences(in folder: URL) throws -> [Lesson] {
    try files(in: folder).filter { $0.pathExtension == "jsonl" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        let sentence = try JSONDecoder().decode(Annotated.self, from: Data(line.utf8))
        return Lesson(sentence, isNewToRules: true)
      }
    }
  }

  /// The administration's sentences of every sample board in the folder.
  static func boards(in folder: URL) throws -> [Lesson] {
    let files = try files(in: folder).map { $0.appendingPathComponent("facts.json") }
    return try files.filter { FileManager.default.fileExists(atPath: $0.path) }.flatMap { file in
      let facts = try JSONDecoder().decode(Facts.self, from: Data(contentsOf: file))
      return [facts.earlier, facts.later].compactMap(\.self).flatMap(\.sentences)
        .filter { $0.voice != "adopted" }.map { Lesson($0, isNewToRules: false) }
    }
  }

  private static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { !$0.lastPathComponent.hasPrefix(".") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
