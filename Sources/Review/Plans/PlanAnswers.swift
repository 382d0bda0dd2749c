import Governance
import SwedishText

/// A later statement that may tell what became of a plan, and how well it fits.
struct PlanAnswer {
  let later: Int
  let likeness: Likeness
  let score: Double
}

/// Finds for every plan the later statements that answer it, seen over the whole report: a later
/// statement that fits another earlier one much better answers that one.
struct PlanAnswers {
  let pair: EditionPair
  let plans: [Int]
  /// For each later statement looked at, how well it follows an earlier one that was no plan.
  private var oldFits: [Int: Double] = [:]

  init(pair: EditionPair, plans: [Int]) {
    self.pair = pair
    self.plans = plans
  }

  /// By plan, the best first.
  mutating func answers() -> [[PlanAnswer]] {
    var found: [[PlanAnswer]] = []
    for plan in plans { found.append(fitting(plan)) }
    let taken = takenBest(found)
    for place in found.indices {
      found[place].removeAll { answer in
        guard let best = taken[answer.later] else { return false }
        return answer.score < best * Self.leastOfBest && answer.score < Self.sureScore
      }
      if found[place].contains(where: { !pair.later[$0.later].isSummary }) {
        found[place].removeAll { pair.later[$0.later].isSummary }
      }
    }
    return found
  }

  private static let leastOfBest = 0.75
  private static let sureScore = 0.75
  /// Where a rare word of what the plan is about stands again in the same area.
  private static let leastOfKey = 0.2
  /// The rarest word that is shared must weigh this share of a word that stands in one sentence of each edition.
  private static let leastRarest = 0.45

  private mutating func fitting(_ plan: Int) -> [PlanAnswer] {
    var answers: [PlanAnswer] = []
    for later in pair.candidates(for: plan) {
      let likeness = pair.likeness(plan, later)
      let isNear = pair.isSameSection(plan, later) || pair.earlier[plan].placed.section != .area
      let score = 0.75 * likeness.ofFirst + 0.25 * likeness.ofSecond
      guard score >= least(likeness, isNear: isNear), likeness.rarity >= Self.leastRarest else {
        continue
      }
      if isOld(later, likeness) { continue }
      let weighed = isNear ? score : score * 0.85
      answers.append(PlanAnswer(later: later, likeness: likeness, score: weighed))
    }
    return answers.sorted { ($0.score, $1.later) > ($1.score, $0.later) }
  }

  /// The less of what the plan is about is found again, the more of the rest must be.
  private func least(_ likeness: Likeness, isNear: Bool) -> Double {
    let elsewhere = isNear ? 0 : 0.15
    if likeness.sharesKey { return isNear ? Self.leastOfKey : 0.45 }
    if likeness.ofSubject >= 0.35 { return 0.34 + elsewhere }
    return likeness.ofSubject >= 0.15 ? 0.46 + elsewhere : Self.sureScore
  }

  /// Whether the later statement follows an earlier one that was no plan, rather than this plan.
  private mutating func isOld(_ later: Int, _ likeness: Likeness) -> Bool {
    let fit = oldFits[later] ?? oldFit(later)
    oldFits[later] = fit
    return fit > 0.7 && fit > likeness.mutual + 0.1
  }

  private func oldFit(_ later: Int) -> Double {
    pair.candidates(forLater: later).filter { !pair.earlier[$0].isPlanned }
      .map { pair.likeness($0, later).mutual }.max() ?? 0
  }

  /// How well each later statement fits the plan that it fits best.
  private func takenBest(_ answers: [[PlanAnswer]]) -> [Int: Double] {
    var best: [Int: Double] = [:]
    for answer in answers.joined() {
      best[answer.later] = max(best[answer.later] ?? 0, answer.score)
    }
    return best
  }
}
