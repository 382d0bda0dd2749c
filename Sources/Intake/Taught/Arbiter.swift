import Governance

/// Decides on one kind between the rules and the taught reader: a logistic regression over what
/// both say of all kinds.
package struct Arbiter: Sendable {
  package let weights: [Float]
  /// How much must speak for a kind before it is said (log odds).
  package let least: Float

  /// What speaks for each kind, whether the rules say it, whether surely, what else they notice, and
  /// one that is always there.
  package static let count =
    TaughtReader.kinds.count * 2 + Reading.Kind.allCases.count + Seen.countOfSigns + 1

  package init(weights: [Float], least: Float) {
    self.weights = weights
    self.least = least
  }

  package static func grounds(_ odds: [Float], _ seen: Seen) -> [Float] {
    let said = Reading.Kind.allCases.map { kind in seen.ruled.contains { $0.kind == kind } }
    let sure = TaughtReader.kinds.map { kind in
      seen.ruled.contains { $0.kind == kind && $0.isSure }
    }
    return odds + (said + sure + seen.signs + [true]).map { $0 ? 1 : 0 }
  }

  /// How much speaks for the kind (log odds).
  package func odds(_ grounds: [Float]) -> Float {
    zip(weights, grounds).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
