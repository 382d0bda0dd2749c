/// How alike two sentences are in what they are about.
package struct Likeness: Equatable, Sendable {
  /// The share of the first sentence's weight that the second has, from 0 to 1.
  package let ofFirst: Double
  package let ofSecond: Double
  /// The weight they share: a rare word weighs more.
  package let weight: Double
  /// The weight of the rarest word that they share.
  package let rarest: Double
  /// The same, against one that stands in two sentences only.
  package let rarity: Double
  /// Whether they share, whole, something that the first is about and that hardly stands elsewhere.
  package let sharesKey: Bool
  /// The share of what the first is about that the second has, from 0 to 1.
  package let ofSubject: Double

  /// The share of the lighter sentence: how much of it the other says too.
  package var ofEither: Double { max(ofFirst, ofSecond) }

  /// Both ways in one number.
  package var mutual: Double {
    ofFirst + ofSecond > 0 ? 2 * ofFirst * ofSecond / (ofFirst + ofSecond) : 0
  }
}

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

  /// In how many sentences of both editions a key may stand.
  private static let mostOfKey = 3

  private var sentences: [[Token]] = []
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
      sentences.append(tokens)
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
    let keys = sentences[index].flatMap { [$0.stem] + vocabulary.parts[$0.stem] }
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
    for token in one {
      let part = nearest(token, in: other)
      guard part > 0 else { continue }
      shared += part * token.weight
      rarest = max(rarest, part * token.weight)
      if token.isSubject { subject += part * token.weight }
      if token.isKey, part == 1 { sharesKey = true }
    }
    if shared > 0 { for token in other { back += token.weight * nearest(token, in: one) } }
    return Likeness(
      ofFirst: share(shared, of: one), ofSecond: share(back, of: other), weight: shared,
      rarest: rarest, rarity: rarest / vocabulary.rarestShared, sharesKey: sharesKey,
      ofSubject: ofSubject(subject, of: one, ofAll: share(shared, of: one)))
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

  /// Where hardly anything is told as the subject ("Vi återkommer med förslag till…"), all of it counts.
  private func ofSubject(_ weight: Double, of tokens: [Token], ofAll: Double) -> Double {
    let subjects = tokens.filter(\.isSubject)
    let isTold =
      subjects.contains(where: \.isSpecific)
      && share(subjects.reduce(0) { $0 + $1.weight }, of: tokens) >= Self.leastSubject
    return isTold ? share(weight, of: subjects) : min(ofAll, Self.mostUntold)
  }

  private static let leastSubject = 0.3
  private static let mostUntold = 0.3

  private func share(_ weight: Double, of tokens: [Token]) -> Double {
    let whole = tokens.reduce(0) { $0 + $1.weight }
    return whole > 0 ? weight / whole : 0
  }

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
