/// Finds which sentences tell of the same thing, by stems, rare ones first, without trying all pairs.
package struct SentenceMatcher: Sendable {
  private struct Token: Sendable {
    let stem: Int
    let weight: Double
    let isKey: Bool
    let isSubject: Bool
    /// Whether it is no generic word or sort of deed.
    let isSpecific: Bool
    /// Whether it holds other stems of the editions.
    let isCompound: Bool
  }

  private struct Sentence: Sendable {
    let tokens: [Token]
    let weight: Double
    let subjectWeight: Double
    /// Whether enough is told as the subject: not "Vi återkommer med förslag till…".
    let tellsSubject: Bool

    init(_ tokens: [Token]) {
      self.tokens = tokens
      weight = tokens.reduce(0) { $0 + $1.weight }
      let subjects = tokens.filter(\.isSubject)
      subjectWeight = subjects.reduce(0) { $0 + $1.weight }
      tellsSubject =
        subjects.contains(where: \.isSpecific)
        && share(subjectWeight, of: weight) >= SentenceMatcher.leastSubject
    }
  }

  /// In how many sentences of both editions a key may stand.
  private static let mostOfKey = 3

  private var sentences: [Sentence] = []
  private var vocabulary = Vocabulary()
  /// Where each stem stands, whole or as part of a compound, in rising order.
  private var places: [[Int]] = []

  /// The most candidates weighed for one sentence, so that time stays in proportion to length
  /// also where a text repeats itself.
  package static let mostCandidates = 40

  package init(_ contents: [[ContentUnit]]) {
    let numbers = contents.map { vocabulary.take($0) }
    vocabulary.finish()
    places = Array(repeating: [], count: vocabulary.stems.count)
    for (index, units) in contents.enumerated() {
      let tokens = zip(numbers[index], units).map { number, unit in
        Token(
          stem: number, weight: unit.strength * vocabulary.weights[number],
          isKey: unit.isSubject && unit.strength >= 1
            && vocabulary.spread(of: number) <= Self.mostOfKey,
          isSubject: unit.isSubject, isSpecific: unit.strength >= 1,
          isCompound: !vocabulary.parts[number].isEmpty)
      }
      sentences.append(Sentence(tokens))
      for token in tokens { place(index, token.stem) }
    }
  }

  private mutating func place(_ index: Int, _ stem: Int) {
    for key in [stem] + vocabulary.parts[stem] where places[key].last != index {
      places[key].append(index)
    }
  }

  /// Sentences within the range that share something with the one at `index`.
  package func candidates(for index: Int, within range: Range<Int>) -> [Int] {
    let keys = sentences[index].tokens.flatMap { [$0.stem] + vocabulary.parts[$0.stem] }
      .sorted { (places[$0].count, $0) < (places[$1].count, $1) }
    var found: Set<Int> = []
    for key in keys {
      let list = places[key]
      var at = firstPlace(in: list, from: range.lowerBound)
      while at < list.count, list[at] < range.upperBound, found.count < Self.mostCandidates {
        found.insert(list[at])
        at += 1
      }
      if found.count >= Self.mostCandidates { break }
    }
    return found.sorted()
  }

  private func firstPlace(in list: [Int], from least: Int) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package func likeness(_ first: Int, _ second: Int) -> Likeness {
    let (one, other) = (sentences[first], sentences[second])
    var (shared, back, rarest, subject) = (0.0, 0.0, 0.0, 0.0)
    var sharesKey = false
    for token in one.tokens {
      let part = nearest(token, in: other.tokens)
      guard part > 0 else { continue }
      shared += part * token.weight
      rarest = max(rarest, part * token.weight)
      if token.isSubject { subject += part * token.weight }
      if token.isKey, part == 1 { sharesKey = true }
    }
    if shared > 0 {
      for token in other.tokens { back += token.weight * nearest(token, in: one.tokens) }
    }
    let ofFirst = share(shared, of: one.weight)
    return Likeness(
      ofFirst: ofFirst, ofSecond: share(back, of: other.weight), weight: shared,
      rarest: rarest, rarity: rarest / vocabulary.rarestShared, sharesKey: sharesKey,
      // Where hardly anything is told as the subject, all of it counts.
      ofSubject: one.tellsSubject
        ? share(subject, of: one.subjectWeight) : min(ofFirst, Self.mostUntold))
  }

  private func nearest(_ sought: Token, in tokens: [Token]) -> Double {
    var most = 0.0
    for token in tokens {
      if token.stem == sought.stem { return 1 }
      if sought.isCompound || token.isCompound {
        most = max(most, nearness(sought.stem, token.stem))
      }
    }
    return most
  }

  private static let leastSubject = 0.3
  private static let mostUntold = 0.3

  /// Less than 1 where one stem is a part of the other, least where compounds share a part.
  ///
  /// A part counts by its own weight: "skola" in the name of a school is worth no more than "skola".
  private func nearness(_ one: Int, _ other: Int) -> Double {
    let (left, right) = (vocabulary.parts[one], vocabulary.parts[other])
    if left.contains(other) { return Self.ofPart * rarity(of: other, beside: one) }
    if right.contains(one) { return Self.ofPart }
    var most = 0.0
    for part in left where right.contains(part) {
      most = max(most, Self.ofSharedPart * rarity(of: part, beside: one))
    }
    return most
  }

  private static let ofPart = 0.65
  private static let ofSharedPart = 0.4

  private func rarity(of part: Int, beside whole: Int) -> Double {
    min(1, vocabulary.weights[part] / vocabulary.weights[whole])
  }
}

private func share(_ weight: Double, of whole: Double) -> Double {
  whole > 0 ? weight / whole : 0
}
