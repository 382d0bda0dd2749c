import Governance
import SwedishText

extension TaughtReader {
  /// The readings that hold when both readers have been heard, in the order of their kinds.
  ///
  /// What stands beside the sentence is known to the rules alone: where a heading, a column or type
  /// says that it is planned or done, they decide on both, and also in what leads a list.
  func readings(of clue: Clue) -> [Reading] {
    let seen = Seen(clue)
    let grounds = Arbiter.grounds(odds(seen.traits), seen)
    let isTold = clue.context.status != nil || clue.text.last == ":"
    let weighed = Self.kinds.indices.compactMap { index -> Reading? in
      let said = seen.ruled.first { $0.kind == Self.kinds[index] }
      if isTold, Self.toldBeside.contains(Self.kinds[index]) { return said }
      let odds = arbiters[index].odds(grounds)
      let isTrusted = said?.isSure == true && Self.trusted.contains(Self.kinds[index])
      let least = arbiters[index].least - (isTrusted ? Self.trust : 0)
      guard odds > least else { return nil }
      return said ?? reading(index, isSure: odds > Self.sure, seen.traits, clue)
    }
    return seen.ruled.filter { !Self.kinds.contains($0.kind) } + weighed
  }

  private static let toldBeside: Set<Reading.Kind> = [.done, .planned]
  /// How much more must speak against what the rules are sure of: they know what stands where, and
  /// the words of reports.
  private static let trust: Float = 2
  private static let trusted: Set<Reading.Kind> = [.planned, .effect, .purpose]
  /// Four of five.
  private static let sure: Float = 1.4

  private func reading(
    _ index: Int, isSure: Bool, _ traits: Traits, _ clue: Clue
  ) -> Reading {
    let range = words(for: index, in: traits, of: clue)
    let kind = Self.kinds[index]
    return Reading(
      kind, words: range.isEmpty ? clue.text : clue.printed(range), isSure: isSure,
      effect: kind == .effect ? effect(claimedBy: clue, at: range) : nil)
  }
}
