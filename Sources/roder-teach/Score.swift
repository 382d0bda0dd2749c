import Governance

/// How well one kind is told, at the least odds it is said by.
struct Score {
  let kind: Reading.Kind
  let least: Float
  let found: Double
  let right: Double

  /// What is wanted of each kind: most of what is there, and seldom what isn't.
  static let wanted = (found: 0.85, right: 0.90)

  /// Where found and right miss what is wanted equally.
  static func best(_ kind: Reading.Kind, _ lessons: [Lesson], _ odds: [Float]) -> Score {
    let candidates = stride(from: Float(-2), through: 2, by: 0.1).map {
      Score(kind, lessons, odds, least: $0)
    }
    return candidates.max { $0.nearness < $1.nearness } ?? candidates[0]
  }

  private var nearness: Double {
    min(found - Self.wanted.found, right - Self.wanted.right)
  }

  init(_ kind: Reading.Kind, _ lessons: [Lesson], _ odds: [Float], least: Float) {
    var (hits, missed, wrong) = (0, 0, 0)
    for (lesson, odds) in zip(lessons, odds) {
      switch (lesson.kinds.contains(kind.rawValue), odds > least) {
      case (true, true): hits += 1
      case (true, false): missed += 1
      case (false, true) where lesson.answer(kind) != nil: wrong += 1
      case (false, _): break
      }
    }
    self.kind = kind
    self.least = least
    found = Double(hits) / Double(max(1, hits + missed))
    right = Double(hits) / Double(max(1, hits + wrong))
  }
}
