import Governance
import SwedishText

/// Pairs of statements in different areas that tell of the same post, measure or event.
struct Twins {
  private let statements: [Told]
  let matcher: SentenceMatcher
  private let strong: [Set<String>]
  private let posts: [Set<String>]
  private let strongCounts: [String: Int]
  private let postCounts: [String: Int]
  private(set) var pairs: [(Told, Told)] = []

  /// Both ways: nearly the same sentence.
  static let alike = 0.5
  /// With a rare name in common, so much will do.
  private static let alikeWhenNamed = 0.3
  /// Share of the shorter one: it says nothing that the longer doesn't.
  static let contained = 0.7
  /// What is shared must weigh something, or two short sentences are alike by chance.
  static let heavy = 6.0
  /// A post that more statements than this speak of is an occupation, not a post.
  private static let commonest = 4

  init(_ statements: [Told]) {
    self.statements = statements
    matcher = SentenceMatcher(statements.map(\.content))
    strong = statements.map { StrongWords.keys($0.words) }
    posts = statements.map { Posts.named(in: $0.words) }
    strongCounts = Self.counts(strong)
    postCounts = Self.counts(posts)
    findPairs()
  }

  private static func counts(_ sets: [Set<String>]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for key in sets.joined() { counts[key, default: 0] += 1 }
    return counts
  }

  /// The likest pairs first; a statement has one twin.
  private mutating func findPairs() {
    let found = statements.indices.filter { isDeed(statements[$0]) }.compactMap { index in
      twin(of: index).map { (index, $0.place, $0.likeness) }
    }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    var told: Set<Int> = []
    var places: [(Int, Int)] = []
    for (index, twin, _) in found where told.isDisjoint(with: [index, twin]) {
      told.formUnion([index, twin])
      places.append((min(index, twin), max(index, twin)))
    }
    pairs = places.sorted { $0 < $1 }.map { (statements[$0], statements[$1]) }
  }

  func isDeed(_ told: Told) -> Bool {
    told.statement.has(.done) || told.statement.has(.planned) || told.statement.has(.effect)
  }

  /// The statement of another area that is most like it, when it is like enough.
  private func twin(of index: Int) -> (place: Int, likeness: Double)? {
    matcher.candidates(for: index, within: statements.indices)
      .filter { statements[$0].section != statements[index].section }
      .compactMap { other in
        likeness(index, other).map { (other, $0 * weight(of: index) * weight(of: other)) }
      }
      .max { ($0.1, $1.0) < ($1.1, $0.0) }
  }

  /// A table's row that says what a sentence of its area says steps back for the sentence.
  private func weight(of index: Int) -> Double {
    statements[index].statement.cells.isEmpty ? 1 : 0.6
  }

  /// `nil` when they aren't about the same thing.
  func likeness(_ one: Int, _ other: Int) -> Double? {
    let likeness = matcher.likeness(one, other)
    if isSamePost(one, other) { return 1 + likeness.mutual }
    guard likeness.weight >= Self.heavy else { return nil }
    let isSame = likeness.mutual >= Self.alike || likeness.ofEither >= Self.contained
    let isNamed = likeness.mutual >= Self.alikeWhenNamed && shareRarity(one, other)
    return isSame || isNamed || shareNames(one, other) ? likeness.mutual : nil
  }

  /// Two names or long nouns, one of which stands in these statements and nowhere else.
  private func shareNames(_ one: Int, _ other: Int) -> Bool {
    let counts = strong[one].intersection(strong[other]).map { strongCounts[$0] ?? 0 }
    return counts.contains { $0 <= 2 } && counts.count { $0 <= 4 } >= 2
  }

  /// One name, number or long noun that stands in these two statements and nowhere else.
  private func shareRarity(_ one: Int, _ other: Int) -> Bool {
    strong[one].intersection(strong[other]).contains { strongCounts[$0] == 2 }
  }

  /// Both speak of a post that few speak of, and one of them of filling it.
  private func isSamePost(_ one: Int, _ other: Int) -> Bool {
    let common = posts[one].intersection(posts[other]).filter {
      (postCounts[$0] ?? 0) <= Self.commonest
    }
    return !common.isEmpty
      && (Posts.tellsOfHiring(statements[one].words)
        || Posts.tellsOfHiring(statements[other].words))
  }
}
