package import Governance
import SwedishText

/// What the later edition tells otherwise than the earlier one, in its order; what is gone stands last.
///
/// What is told in the same words, or in words that differ in small ones only, is no change, and
/// neither is the board's wording.
package func changes(
  from earlier: Report, to later: Report, plans: [SettledPlan]
) -> [Change] {
  changes(EditionPair(earlier, later), plans: plans)
}

func changes(_ pair: EditionPair, plans: [SettledPlan]) -> [Change] {
  // A sentence that stands as it stood tells nothing new, whatever it says of an older plan.
  ChangeFinder(pair, plans).all().filter { change in
    change.now == nil || change.earlier?.statement.text != change.now?.statement.text
  }
}

/// Which statement of the earlier edition each later one updates, by identifier: the same sentence,
/// the same reworded, or the answer to a plan.
package func updates(
  of earlier: Report, in later: Report, plans: [SettledPlan]
) -> [String: String] {
  ChangeFinder(EditionPair(earlier, later), plans).updates()
}

private struct ChangeFinder {
  private let pair: EditionPair
  /// For each earlier statement, the later one that it became.
  private var followers: [Int?]
  private var isTold: [Bool]
  private var found: [(later: Int, change: Change)] = []

  /// How alike two statements must be to be one reworded, in the same section and elsewhere.
  private static let leastInSection = 0.5
  private static let leastElsewhere = 0.7

  init(_ pair: EditionPair, _ plans: [SettledPlan]) {
    self.pair = pair
    followers = Array(repeating: nil, count: pair.earlier.count)
    isTold = Array(repeating: false, count: pair.later.count)
    pairEqual()
    take(plans)
    pairAlike()
  }

  func updates() -> [String: String] {
    var updates: [String: String] = [:]
    for (from, to) in followers.enumerated() {
      // A plan that nothing answers is followed by no statement.
      guard let to, to >= 0 else { continue }
      let id = pair.later[to].placed.statement.id
      updates[id] = updates[id] ?? pair.earlier[from].placed.statement.id
    }
    return updates
  }

  private mutating func pairEqual() {
    var places: [String: [Int]] = [:]
    for index in pair.later.indices.reversed() {
      places[key(pair.later[index]), default: []].append(index)
    }
    for index in pair.earlier.indices {
      guard let place = places[key(pair.earlier[index])]?.popLast() else { continue }
      followers[index] = place
      isTold[place] = true
    }
  }

  /// All that is printed, so that a row with a new status is another.
  private func key(_ statement: ComparedStatement) -> String {
    plainWords(in: statement.placed.statement.text).map(\.lower).joined(separator: " ")
  }

  private mutating func take(_ plans: [SettledPlan]) {
    let earlier = indexed(pair.earlier)
    let later = indexed(pair.later)
    for plan in plans {
      guard let from = earlier[plan.earlier.statement.id] else { continue }
      guard let now = plan.now, let place = later[now.statement.id] else {
        if plan.fate == .unanswered, followers[from] == nil { followers[from] = -1 }
        continue
      }
      followers[from] = place
      isTold[place] = true
      for kind in kinds(plan, from, place) {
        found.append((place, Change(kind: kind, earlier: plan.earlier, now: now)))
      }
    }
  }

  private func indexed(_ statements: [ComparedStatement]) -> [String: Int] {
    Dictionary(
      statements.enumerated().map { ($1.placed.statement.id, $0) },
      uniquingKeysWith: { one, _ in one })
  }

  private func kinds(_ plan: SettledPlan, _ from: Int, _ place: Int) -> [Change.Kind] {
    switch plan.fate {
    case .done: [.done]
    case .moved(let to): [.moved(to: to)]
    case .dropped(let because): [.dropped(because: because)]
    case .partly, .unchanged: rewordings(pair.earlier[from], pair.later[place])
    case .unanswered: []
    }
  }

  /// Pairs what is left, the most alike first.
  private mutating func pairAlike() {
    var likes: [(from: Int, to: Int, mutual: Double)] = []
    for from in pair.earlier.indices where followers[from] == nil {
      for to in pair.candidates(for: from) where !isTold[to] {
        let mutual = pair.likeness(from, to).mutual
        let least = pair.isSameSection(from, to) ? Self.leastInSection : Self.leastElsewhere
        if mutual >= least { likes.append((from, to, mutual)) }
      }
    }
    likes.sort { ($0.mutual, $1.from, $1.to) > ($1.mutual, $0.from, $0.to) }
    for like in likes where followers[like.from] == nil && !isTold[like.to] {
      followers[like.from] = like.to
      isTold[like.to] = true
      let (earlier, later) = (pair.earlier[like.from], pair.later[like.to])
      for kind in rewordings(earlier, later) {
        found.append((like.to, Change(kind: kind, earlier: earlier.placed, now: later.placed)))
      }
    }
  }

  func all() -> [Change] {
    let new = pair.later.indices.filter { !isTold[$0] && isClaim(pair.later[$0]) }.map {
      (later: $0, change: Change(kind: .new, earlier: nil, now: pair.later[$0].placed))
    }
    let gone = pair.earlier.indices.filter { followers[$0] == nil && isClaim(pair.earlier[$0]) }
      .filter { !pair.earlier[$0].isPlanned }
      .map { Change(kind: .gone, earlier: pair.earlier[$0].placed, now: nil) }
    return (found + new).enumerated().sorted {
      ($0.element.later, $0.offset) < ($1.element.later, $1.offset)
    }.map(\.element.change) + gone
  }

  /// A summary repeats the body, and background claims nothing: neither is news.
  private func isClaim(_ statement: ComparedStatement) -> Bool {
    guard !statement.isSummary else { return false }
    return statement.placed.statement.readings.contains { $0.kind != .background }
  }
}
