import Foundation

/// Logistic regression with squared weights as the price (L2), solved by coordinate descent on its
/// dual: Yu, Huang, Lin, "Dual coordinate descent methods for logistic regression" (2011).
///
/// The same lessons give the same weights, bit for bit.
struct Logistic {
  /// What a mistake costs beside large weights.
  let cost: Double
  private(set) var weights: [Float]

  struct Example {
    let traits: [Lesson.Trait]
    /// +1 or -1.
    let answer: Float
  }

  init(_ examples: [Example], count: Int, cost: Double, rounds: Int = 25) {
    self.cost = cost
    weights = [Float](repeating: 0, count: count)
    let squares = examples.map { $0.traits.reduce(0) { $0 + Double($1.value * $1.value) } }
    // Each example's share in the answer, and what is left of its cost.
    var shares = examples.map { _ in (least: min(0.001 * cost, 1e-8), rest: cost) }
    for index in examples.indices {
      shares[index].rest = cost - shares[index].least
      add(shares[index].least, examples[index])
    }
    var order = Array(examples.indices)
    var chance = Chance(seed: 7)
    for _ in 0..<rounds {
      order.shuffle(using: &chance)
      for index in order { improve(&shares[index], examples[index], squares[index]) }
    }
  }

  func odds(_ traits: [Lesson.Trait]) -> Float {
    traits.reduce(0) { $0 + weights[$1.number] * $1.value }
  }

  private mutating func add(_ share: Double, _ example: Example) {
    let step = Float(share) * example.answer
    for trait in example.traits { weights[trait.number] += step * trait.value }
  }

  private mutating func improve(
    _ share: inout (least: Double, rest: Double), _ example: Example, _ square: Double
  ) {
    let margin = Double(odds(example.traits) * example.answer)
    // Of the two halves the one that lies nearer to the answer is solved for.
    let isTurned = 0.5 * square * (share.rest - share.least) + margin < 0
    let old = isTurned ? share.rest : share.least
    let sign: Double = isTurned ? -1 : 1
    let new = solved(from: old) {
      square * ($0 - old) + sign * margin
    } slope: {
      square
    }
    share = isTurned ? (cost - new, new) : (new, cost - new)
    add(sign * (new - old), example)
  }

  /// Newton's method within (0, cost).
  private func solved(
    from old: Double, linear: (Double) -> Double, slope: () -> Double
  ) -> Double {
    var value = cost - old < 0.5 * cost ? 0.1 * old : old
    for _ in 0..<50 {
      let tilt = linear(value) + log(value / (cost - value))
      if abs(tilt) < 1e-6 { break }
      let next = value - tilt / (slope() + cost / (cost - value) / value)
      value = next <= 0 ? value * 0.1 : min(next, cost * (1 - 1e-12))
    }
    return value
  }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
