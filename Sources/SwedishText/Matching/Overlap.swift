/// How alike two texts are, from 0 to 1: twice the words they share over all words (Dice), where
/// a word that stands twice counts twice and signs do not count.
package func overlap(_ one: [Word], _ other: [Word]) -> Double {
  let first = one.filter { !$0.isSign }
  let second = other.filter { !$0.isSign }
  guard !first.isEmpty, !second.isEmpty else { return 0 }
  return 2 * Double(shared(first, second)) / Double(first.count + second.count)
}

/// The share of `part`'s words that stand in `whole`, from 0 to 1.
package func containment(of part: [Word], in whole: [Word]) -> Double {
  let sought = part.filter { !$0.isSign }
  guard !sought.isEmpty else { return 0 }
  return Double(shared(sought, whole.filter { !$0.isSign })) / Double(sought.count)
}

private func shared(_ one: [Word], _ other: [Word]) -> Int {
  var counts: [String: Int] = [:]
  for word in other { counts[word.lower, default: 0] += 1 }
  var shared = 0
  for word in one {
    guard let count = counts[word.lower], count > 0 else { continue }
    counts[word.lower] = count - 1
    shared += 1
  }
  return shared
}
