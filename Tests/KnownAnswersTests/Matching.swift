import Foundation
import Governance
import SwedishText

/// Pairs the sentences a person found in an edition with the statements that Roder found there.
struct Matching {
  /// For each sentence of the facts, the statement that is the same.
  private(set) var statements: [Placed?]
  private(set) var blocks: [Block.Kind?]
  /// Statements that no sentence of the facts answers to.
  private(set) var left: [Placed]

  /// Least share of common words for two texts to be the same one.
  private static let overlap = 0.85

  init(_ edition: KnownAnswers.Edition) {
    let sentences = edition.facts.sentences.map { Text($0.text, in: $0.area) }
    let all = edition.report.statements
    var pairing = Pairing(
      sentences: sentences, statements: all.map { Text($0.statement.text, in: $0.section.area) })
    pairing.pair { $0.folded == $1.folded && $0.area == $1.area }
    pairing.pair { $0.folded == $1.folded }
    pairing.pair { $1.folded.hasPrefix($0.folded + " |") }
    pairing.pair { $1.holds($0) || $0.holds($1) }
    pairing.pair { $0.overlap($1) >= Self.overlap }
    let placed = all.map {
      Placed(section: $0.section.kind, title: $0.section.title, statement: $0.statement)
    }
    statements = pairing.partners.map { $0.map { placed[$0] } }
    blocks = pairing.partners.map { $0.map { all[$0].block.kind } }
    left = pairing.free.sorted().map { placed[$0] }
  }
}

/// Which sentence stands for which statement; each at most once, in order where texts repeat.
private struct Pairing {
  let sentences: [Text]
  let statements: [Text]
  var partners: [Int?]
  var free: Set<Int>

  init(sentences: [Text], statements: [Text]) {
    self.sentences = sentences
    self.statements = statements
    partners = Array(repeating: nil, count: sentences.count)
    free = Set(statements.indices)
  }

  mutating func pair(where areSame: (Text, Text) -> Bool) {
    for (index, sentence) in sentences.enumerated() where partners[index] == nil {
      guard let partner = free.sorted().first(where: { areSame(sentence, statements[$0]) })
      else { continue }
      partners[index] = partner
      free.remove(partner)
    }
  }
}

/// A text as it is compared: composed, folded, one sort of quotation marks.
struct Text {
  let folded: String
  let area: String?
  private let words: Set<String>

  init(_ text: String, in area: String? = nil) {
    folded = Text.fold(text)
    self.area = area.map(Text.fold)
    words = Set(plainWords(in: folded).map(\.lower))
  }

  static func fold(_ text: String) -> String {
    let marks = ["“": "”", "\"": "”", "»": "”", "«": "”", "\u{AD}": "", "\u{2011}": "-"]
    let even = marks.reduce(text.precomposedStringWithCanonicalMapping) {
      $0.replacingOccurrences(of: $1.key, with: $1.value)
    }
    return even.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the other is most of it: all but a lead word or a mark.
  func holds(_ other: Text) -> Bool {
    folded.contains(other.folded) && other.folded.count * 3 >= folded.count * 2
  }

  func overlap(_ other: Text) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    return Double(words.intersection(other.words).count)
      / Double(max(words.count, other.words.count))
  }
}
