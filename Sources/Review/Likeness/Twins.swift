import Governance
import SwedishText

/// Pairs of statements in different areas that tell of the same post, measure or event.
struct Twins {
  private let statements: [Told]
  private let likeness: Likeness
  private let strong: [Set<String>]
  private let posts: [Set<String>]
  private var postCounts: [String: Int] = [:]
  private(set) var pairs: [(Told, Told)] = []

  /// Shared weight over the mean of both: nearly the same sentence.
  private static let alike = 0.5
  /// Share of the shorter one: it says nothing that the longer doesn't.
  private static let contained = 0.7
  /// What is shared must weigh something, or two short sentences are alike by chance.
  private static let heavy = 7.0
  /// A post that more statements than this speak of is an occupation, not a post.
  private static let commonest = 4

  init(_ statements: [Told]) {
    self.statements = statements
    likeness = Likeness(statements)
    strong = statements.map { StrongWords.keys($0.words) }
    posts = statements.map { Posts.named(in: $0.words) }
    for post in posts.joined() { postCounts[post, default: 0] += 1 }
    var told: Set<Int> = []
    for index in statements.indices where isDeed(statements[index]) && !told.contains(index) {
      guard let twin = twin(of: index), !told.contains(twin) else { continue }
      told.formUnion([index, twin])
      pairs.append((statements[min(index, twin)], statements[max(index, twin)]))
    }
  }

  private func isDeed(_ told: Told) -> Bool {
    told.statement.has(.done) || told.statement.has(.planned)
  }

  /// The statement of another area that is most like it, when it is like enough.
  private func twin(of index: Int) -> Int? {
    let others = likeness.candidates(for: index).filter {
      statements[$0].section != statements[index].section && isTwin(index, $0)
    }
    return others.max { (likeness.likeness(index, $0), $1) < (likeness.likeness(index, $1), $0) }
  }

  private func isTwin(_ one: Int, _ other: Int) -> Bool {
    if isSamePost(one, other) { return true }
    let shared = likeness.shared(one, other)
    guard shared.count >= 2, likeness.weight(shared) >= Self.heavy else { return false }
    if likeness.likeness(one, other) >= Self.alike { return true }
    if shared.count >= 3, likeness.overlap(one, other) >= Self.contained { return true }
    return likeness.onlyIn(two: shared.intersection(strong[one]).intersection(strong[other])) >= 2
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
