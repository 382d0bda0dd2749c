/// Finds which units of two texts stand for each other: the longest common sequence.
struct CommonWords {
  /// The largest table that is filled: two sentences of 400 words.
  ///
  /// Longer stretches are first cut at words that stand once in both, so that time stays in proportion to length.
  static let largestTable = 160_000

  private let from: [Int]
  private let to: [Int]
  private var pairs: [(Int, Int)] = []

  /// The pairs of equal units, in order.
  static func pairs(_ from: [String], _ to: [String]) -> [(Int, Int)] {
    var numbers: [String: Int] = [:]
    func number(_ key: String) -> Int {
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
    var common = CommonWords(from: from.map(number), to: to.map(number))
    common.align(0..<from.count, 0..<to.count)
    return common.pairs.sorted { $0 < $1 }
  }

  private init(from: [Int], to: [Int]) {
    self.from = from
    self.to = to
  }

  private mutating func align(_ one: Range<Int>, _ other: Range<Int>) {
    var stretches = [(one, other)]
    while let (one, other) = stretches.popLast() {
      let (one, other) = trimmed(one, other)
      if one.isEmpty || other.isEmpty { continue }
      if one.count <= Self.largestTable / other.count {
        fillTable(one, other)
      } else {
        stretches += cut(one, other)
      }
    }
  }

  /// Pairs what is equal at both ends, and answers with what is left between.
  private mutating func trimmed(
    _ one: Range<Int>, _ other: Range<Int>
  ) -> (Range<Int>, Range<Int>) {
    var (one, other) = (one, other)
    while let left = one.first, let right = other.first, from[left] == to[right] {
      pairs.append((left, right))
      one = left + 1..<one.upperBound
      other = right + 1..<other.upperBound
    }
    while let left = one.last, let right = other.last, from[left] == to[right] {
      pairs.append((left, right))
      one = one.lowerBound..<left
      other = other.lowerBound..<right
    }
    return (one, other)
  }

  private mutating func fillTable(_ one: Range<Int>, _ other: Range<Int>) {
    let width = other.count + 1
    var table = [UInt16](repeating: 0, count: (one.count + 1) * width)
    for row in (0..<one.count).reversed() {
      let unit = from[one.lowerBound + row]
      for column in (0..<other.count).reversed() {
        let place = row * width + column
        table[place] =
          unit == to[other.lowerBound + column]
          ? table[place + width + 1] + 1 : max(table[place + width], table[place + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < one.count, column < other.count {
      let place = row * width + column
      if from[one.lowerBound + row] == to[other.lowerBound + column] {
        pairs.append((one.lowerBound + row, other.lowerBound + column))
        (row, column) = (row + 1, column + 1)
      } else if table[place + width] >= table[place + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }

  /// Cuts at the units that stand once in both; without any, the stretch stays one replacement.
  private mutating func cut(
    _ one: Range<Int>, _ other: Range<Int>
  ) -> [(Range<Int>, Range<Int>)] {
    var stretches: [(Range<Int>, Range<Int>)] = []
    var (left, right) = (one.lowerBound, other.lowerBound)
    let anchors = risingAnchors(one, other)
    for (row, column) in anchors {
      pairs.append((row, column))
      stretches.append((left..<row, right..<column))
      (left, right) = (row + 1, column + 1)
    }
    if !anchors.isEmpty { stretches.append((left..<one.upperBound, right..<other.upperBound)) }
    return stretches
  }

  /// The longest chain of single units that rises in both texts.
  private func risingAnchors(_ one: Range<Int>, _ other: Range<Int>) -> [(Int, Int)] {
    let left = singles(from, one)
    let right = singles(to, other)
    let anchors = one.compactMap { row in
      left[from[row]] == row ? right[from[row]].flatMap { $0 < 0 ? nil : (row, $0) } : nil
    }
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: anchors.count)
    for (index, anchor) in anchors.enumerated() {
      let length = ends.partitioningIndex { anchors[$0].1 >= anchor.1 }
      if length > 0 { before[index] = ends[length - 1] }
      if length == ends.count { ends.append(index) } else { ends[length] = index }
    }
    var chain: [(Int, Int)] = []
    var place = ends.last ?? -1
    while place >= 0 {
      chain.append(anchors[place])
      place = before[place]
    }
    return chain.reversed()
  }

  /// Where each unit stands, or -1 when it stands in several places.
  private func singles(_ units: [Int], _ range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for index in range { places[units[index]] = places[units[index]] == nil ? index : -1 }
    return places
  }
}

extension [Int] {
  fileprivate func partitioningIndex(_ isInSecond: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
