package import Governance
import SwedishText

/// What became of every plan of the earlier edition, in its order.
///
/// A plan in the summary is left out where the same edition says it in its body too: it is one plan.
package func settledPlans(of earlier: Report, in later: Report) -> [SettledPlan] {
  settledPlans(EditionPair(earlier, later))
}

func settledPlans(_ pair: EditionPair) -> [SettledPlan] {
  let plans = plansToSettle(pair)
  var finder = PlanAnswers(pair: pair, plans: plans)
  let answers = finder.answers()
  return zip(plans, answers).map { plan, answers in settled(plan, answers, pair) }
}

private func plansToSettle(_ pair: EditionPair) -> [Int] {
  let planned = pair.earlier.indices.filter { pair.earlier[$0].isPlanned }
  return planned.filter { index in
    guard pair.earlier[index].isSummary else { return true }
    return !pair.candidates(within: index).contains { other in
      let isBody = pair.earlier[other].isPlanned && !pair.earlier[other].isSummary
      return isBody && pair.likenessWithin(index, other).ofFirst >= leastSaidTwice
    }
  }
}

/// The share of a summary's plan that a plan in the body must hold to be the same.
private let leastSaidTwice = 0.5

private func settled(_ plan: Int, _ answers: [PlanAnswer], _ pair: EditionPair) -> SettledPlan {
  let earlier = pair.earlier[plan]
  guard let best = answers.first else {
    return SettledPlan(earlier: earlier.placed, fate: .unanswered, now: nil)
  }
  let close = answers.filter { $0.score >= best.score * leastOfBest }
  let tellings = close.map { answer in
    (
      told: pair.later[answer.later],
      outcome: Telling(pair.later[answer.later], of: earlier, asOf: pair.asOf).outcome()
    )
  }
  if best.score >= verbatim, tellings.first?.outcome == .stillPlanned {
    return SettledPlan(
      earlier: earlier.placed, fate: .unchanged, now: pair.later[best.later].placed)
  }
  let (told, fate) = verdict(tellings)
  return SettledPlan(earlier: earlier.placed, fate: fate, now: told?.placed)
}

/// From here on the later statement says the plan again.
private let verbatim = 0.95

/// How near the best answer another must be to have a say.
private let leastOfBest = 0.7

private typealias Answer = (told: ComparedStatement, outcome: Telling.Outcome)

private func verdict(_ tellings: [Answer]) -> (ComparedStatement?, Fate) {
  guard let first = tellings.first else { return (nil, .unanswered) }
  let deciding = tellings.first { $0.outcome != .isSo && $0.outcome != .stillPlanned } ?? first
  let outcomes = tellings.map(\.outcome)
  switch deciding.outcome {
  case .done:
    let rests = outcomes.contains { outcome in
      if case .moved = outcome { return true }
      return outcome == .partly || outcome == .stillPlanned
    }
    return (deciding.told, rests ? .partly : .done)
  case .partly: return (deciding.told, .partly)
  case .moved(let time): return (deciding.told, .moved(to: time))
  case .dropped:
    let because = reason(
      in: deciding.told.placed.statement, words(in: deciding.told.placed.statement.text))
    return (deciding.told, .dropped(because: because))
  case .stillPlanned: return (deciding.told, .unchanged)
  case .isSo: return (deciding.told, .done)
  }
}
