package import Governance
import SwedishText

/// The second reader: what annotated sentences by many authors have taught it (docs/teaching.md).
///
/// It weighs each trait of a sentence for each kind: a logistic regression. It knows no grammar and
/// no context, but words that no list holds.
package struct TaughtReader: Sendable {
  /// What it can tell; the rest is left to the rules.
  package static let kinds: [Reading.Kind] = [.done, .planned, .effect, .purpose, .shortfall]

  /// By trait, the kinds beside each other.
  let weights: [Int8]
  /// By kind: what one step of its weights is worth, and where it begins.
  let steps: [Float]
  let biases: [Float]
  let arbiters: [Arbiter]

  package init(weights: [Int8], steps: [Float], biases: [Float], arbiters: [Arbiter]) {
    self.weights = weights
    self.steps = steps
    self.biases = biases
    self.arbiters = arbiters
  }

  /// By kind, how much speaks for it (log odds).
  package func odds(_ traits: Traits) -> [Float] {
    var odds = biases
    for group in traits.groups {
      for (index, sum) in sums(of: group.numbers).enumerated() {
        odds[index] += Float(sum) * steps[index] * group.weight
      }
    }
    return odds
  }

  private func sums(of numbers: [Int]) -> [Int32] {
    var sums = [Int32](repeating: 0, count: Self.kinds.count)
    for number in numbers {
      let first = number * Self.kinds.count
      for kind in sums.indices { sums[kind] += Int32(weights[first + kind]) }
    }
    return sums
  }

  /// The words that speak most for the kind: the weightiest word and its neighbors, at most five.
  func words(for kind: Int, in traits: Traits, of clue: Clue) -> Range<Int> {
    let shares = shares(of: kind, in: traits, count: clue.words.count)
    let letters = clue.words.indices.filter { !clue.words[$0].isSign }
    guard let best = letters.max(by: { shares[$0] < shares[$1] }) else { return 0..<0 }
    var range = best..<best + 1
    while range.count < 5 {
      let sides = [range.lowerBound - 1, range.upperBound].filter {
        clue.words.indices.contains($0) && !clue.words[$0].isSign
          && shares[$0] > shares[best] / 3
      }
      guard let next = sides.max(by: { shares[$0] < shares[$1] }) else { break }
      range = min(range.lowerBound, next)..<max(range.upperBound, next + 1)
    }
    return range
  }

  /// What each word adds; a trait of several words is shared among them.
  private func shares(of kind: Int, in traits: Traits, count: Int) -> [Float] {
    var shares = [Float](repeating: 0, count: count)
    for group in traits.groups {
      for (number, place) in zip(group.numbers, group.places) {
        let weight = Float(weights[number * Self.kinds.count + kind]) * group.weight
        for word in place { shares[word] += weight / Float(place.count) }
      }
    }
    return shares
  }
}
