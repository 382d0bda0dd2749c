/// What was changed between two wordings, word by word.
package func wordDiff(_ from: String, _ to: String) -> [WordChange] {
  wordDiff(words(in: from), words(in: to))
}

/// What was changed between two wordings whose words (and signs) are at hand.
package func wordDiff(_ from: [Word], _ to: [Word]) -> [WordChange] {
  WordComparison(from: DiffUnits(from), to: DiffUnits(to)).changes()
}

private struct WordComparison {
  private struct Stretch {
    var from: Range<Int>
    var to: Range<Int>
    let isEqual: Bool
  }

  let from: DiffUnits
  let to: DiffUnits

  func changes() -> [WordChange] {
    merged(stretches()).map(change)
  }

  private func stretches() -> [Stretch] {
    var found: [Stretch] = []
    var (left, right) = (0, 0)
    let pairs = CommonWords.pairs(from.units.map(\.key), to.units.map(\.key))
    for (row, column) in pairs {
      if row > left || column > right {
        found.append(Stretch(from: left..<row, to: right..<column, isEqual: false))
      }
      add(row, column, to: &found)
      (left, right) = (row + 1, column + 1)
    }
    if left < from.units.count || right < to.units.count {
      let rest = (from: left..<from.units.count, to: right..<to.units.count)
      found.append(Stretch(from: rest.from, to: rest.to, isEqual: false))
    }
    return found
  }

  private func add(_ row: Int, _ column: Int, to found: inout [Stretch]) {
    if let last = found.indices.last, found[last].isEqual, found[last].from.upperBound == row,
      found[last].to.upperBound == column
    {
      found[last].from = found[last].from.lowerBound..<row + 1
      found[last].to = found[last].to.lowerBound..<column + 1
    } else {
      found.append(Stretch(from: row..<row + 1, to: column..<column + 1, isEqual: true))
    }
  }

  private static let small: WordSet = [
    "och", "i", "av", "att", "på", "en", "ett", "som", "för", "med", "till", "den", "det", "de",
    "om", "samt", "eller", "vid", "från", "är", "har", "-",
  ]

  /// Two changes with one small word between read better as one.
  private func merged(_ stretches: [Stretch]) -> [Stretch] {
    var result: [Stretch] = []
    for stretch in stretches {
      guard !stretch.isEqual, result.count > 1, let between = result.last, isSmall(between) else {
        result.append(stretch)
        continue
      }
      result.removeLast()
      let first = result.removeLast()
      result.append(
        Stretch(
          from: first.from.joined(with: stretch.from), to: first.to.joined(with: stretch.to),
          isEqual: false))
    }
    return result
  }

  private func isSmall(_ stretch: Stretch) -> Bool {
    stretch.isEqual && stretch.from.count == 1
      && Self.small.contains(from.units[stretch.from.lowerBound].key)
  }

  private func change(_ stretch: Stretch) -> WordChange {
    let kind: WordChange.Kind =
      switch (stretch.isEqual, stretch.from.isEmpty, stretch.to.isEmpty) {
      case (true, _, _): .equal
      case (_, true, _): .inserted
      case (_, _, true): .removed
      default: .replaced
      }
    return WordChange(
      kind: kind, words: (from.place(of: stretch.from), to.place(of: stretch.to)),
      from: from.printed(stretch.from), to: to.printed(stretch.to))
  }
}
