/// The words of a text without their order, for asking how alike it and another are; signs do not
/// count, and a word that stands twice counts twice.
package struct WordBag: Sendable {
  /// Sorted, so that two texts can be walked through side by side.
  private let keys: [UInt64]

  package init(_ words: ArraySlice<Word>) {
    var keys: [UInt64] = []
    keys.reserveCapacity(words.count)
    for word in words where !word.isSign { keys.append(word.key.hash) }
    keys.sort()
    self.keys = keys
  }

  package var count: Int { keys.count }

  /// From 0 to 1: twice the words they share over all words (Dice).
  package func overlap(_ other: WordBag) -> Double {
    guard !keys.isEmpty, !other.keys.isEmpty else { return 0 }
    return 2 * Double(shared(with: other)) / Double(count + other.count)
  }

  /// The share of the other's words that stand here, from 0 to 1.
  package func share(of other: WordBag) -> Double {
    other.keys.isEmpty ? 0 : Double(shared(with: other)) / Double(other.count)
  }

  private func shared(with other: WordBag) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < count, right < other.count {
      if keys[left] == other.keys[right] {
        (left, right, shared) = (left + 1, right + 1, shared + 1)
      } else if keys[left] < other.keys[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return shared
  }
}
