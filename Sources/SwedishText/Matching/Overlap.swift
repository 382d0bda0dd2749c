/// How alike two texts are, from 0 to 1: twice the words they share over all words (Dice), where
/// a word that stands twice counts twice and signs do not count.
package func overlap(_ one: [Word], _ other: [Word]) -> Double {
  let (first, second) = (keys(one), keys(other))
  guard !first.isEmpty, !second.isEmpty else { return 0 }
  return 2 * Double(shared(first, second)) / Double(first.count + second.count)
}

/// The share of `part`'s words that stand in `whole`, from 0 to 1.
package func containment(of part: [Word], in whole: [Word]) -> Double {
  let sought = keys(part)
  return sought.isEmpty ? 0 : Double(shared(sought, keys(whole))) / Double(sought.count)
}

/// Sorted, so that two texts can be walked through side by side.
private func keys(_ words: [Word]) -> [UInt64] {
  words.filter { !$0.isSign }.map(\.key.hash).sorted()
}

private func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
  var (left, right, shared) = (0, 0, 0)
  while left < one.count, right < other.count {
    if one[left] == other[right] {
      (left, right, shared) = (left + 1, right + 1, shared + 1)
    } else if one[left] < other[right] {
      left += 1
    } else {
      right += 1
    }
  }
  return shared
}
