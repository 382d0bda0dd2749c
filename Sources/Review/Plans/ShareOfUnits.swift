import SwedishText

/// How many of those that the plan meant: "nio av tolv förskolor", "160 hushåll" where 400 were planned.
struct ShareOfUnits {
  let isPart: Bool

  init?(_ clauses: [Clause], plan: [Word]) {
    let planned = Set(plan.compactMap(Self.amount).filter { $0 > 1 })
    for (place, clause) in clauses.enumerated() {
      guard let (part, whole) = Self.share(in: clause.words) else { continue }
      guard planned.contains(whole) || place == 0 else { continue }
      isPart = part < whole
      return
    }
    guard let first = clauses.first, Self.isFewer(first.words, than: plan) else { return nil }
    isPart = true
  }

  /// "nio av [de|planerade] tolv", "av de två tjänsterna är en".
  private static func share(in words: [Word]) -> (Double, Double)? {
    for index in words.indices where words[index].lower == "av" {
      guard let whole = words[(index + 1)...].prefix(4).compactMap(amount).first, whole > 1 else {
        continue
      }
      let before = words[max(0, index - 3)..<index].reversed().compactMap(amount).first
      if let before, before <= whole { return (before, whole) }
      guard index == 0, before == nil else { continue }
      let rest = words.dropFirst(3).prefix(14).compactMap(amount)
      if let part = rest.first(where: { $0 < whole }) { return (part, whole) }
    }
    return nil
  }

  /// "en" is a number here, where it stands against a larger one.
  private static func wholeNumber(_ word: Word) -> Int? {
    ["en", "ett"].contains(word.lower) ? 1 : NumberWords.value(of: word)
  }

  private static func amount(_ word: Word) -> Double? {
    if let value = wholeNumber(word) { return Double(value) }
    guard word.kind == .number else { return nil }
    return Double(String(word.text.map { $0 == "," ? "." : $0 }))
  }

  /// Whether a number stands before the same word as in the plan, and is smaller.
  private static func isFewer(_ told: [Word], than plan: [Word]) -> Bool {
    let planned = counts(plan)
    return counts(told).contains { stem, number in planned[stem].map { number < $0 } ?? false }
  }

  private static func counts(_ words: [Word]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (word, next) in zip(words, words.dropFirst()) where next.kind == .letters {
      guard let value = wholeNumber(word), value < firstYear else { continue }
      counts[stem(next.lower)] = value
    }
    return counts
  }

  private static let firstYear = 1990
}
