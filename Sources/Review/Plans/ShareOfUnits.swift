import SwedishText

/// "nio av tolv förskolor", "tretton av de tjugo platserna": how many of those that the plan meant.
struct ShareOfUnits {
  let isPart: Bool

  init?(_ clauses: [Clause], plan: [Word]) {
    let planned = Set(plan.compactMap(NumberWords.value).filter { $0 > 1 })
    for (place, clause) in clauses.enumerated() {
      guard let (part, whole) = Self.share(in: clause.words) else { continue }
      guard planned.contains(whole) || place == 0 else { continue }
      isPart = part < whole
      return
    }
    return nil
  }

  /// "nio av [de|planerade] tolv", "av de två tjänsterna är en".
  private static func share(in words: [Word]) -> (Int, Int)? {
    for index in words.indices where words[index].lower == "av" {
      let after = words[(index + 1)...].prefix(4).compactMap(NumberWords.value).first
      guard let whole = after, whole > 1 else { continue }
      let before = words[max(0, index - 3)..<index].reversed().compactMap(NumberWords.value).first
      if let before, before <= whole { return (before, whole) }
      if index == 0 {
        let rest = words[(index + 2)...].dropFirst(2).prefix(10).compactMap(NumberWords.value)
        if let part = rest.first(where: { $0 < whole }) { return (part, whole) }
      }
    }
    return nil
  }
}
