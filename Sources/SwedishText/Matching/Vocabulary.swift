/// The stems of both editions: how rare each is, and which others a compound is made of.
struct Vocabulary: Sendable {
  private var numbers = WordTable<Int>()
  private(set) var stems: [String] = []
  /// In how many sentences each stem stands.
  private var spread: [Int] = []
  /// Stems that are the beginning or the end of this one.
  private(set) var parts: [[Int]] = []
  /// Higher for a rarer stem: about 0.7 for one in every sentence.
  private(set) var weights: [Double] = []
  /// The weight of a stem that stands in two sentences.
  private(set) var rarestShared = 1.0
  private var sentences = 0

  /// The numbers of the sentence's stems, in the order of its units.
  mutating func take(_ units: [ContentUnit]) -> [Int] {
    sentences += 1
    return units.map { unit in
      let number = number(of: unit.stem)
      spread[number] += 1
      return number
    }
  }

  private mutating func number(of stem: String) -> Int {
    let key = WordKey(stem)
    if let number = numbers[key] { return number }
    numbers[key] = stems.count
    stems.append(stem)
    spread.append(0)
    return stems.count - 1
  }

  func spread(of number: Int) -> Int { spread[number] }

  /// Weighs every stem and finds the parts of compounds, when all sentences are taken.
  mutating func finish() {
    weights = spread.map { logarithm(1 + Double(sentences) / Double(max(1, $0))) }
    rarestShared = logarithm(1 + Double(sentences) / 2)
    parts = stems.indices.map { partsOf(Array(stems[$0].utf8)) }
  }

  /// The shortest part of a compound that is sought, in bytes: "träd", "plan".
  private static let shortestPart = 4
  private static let longestStem = 60
  private static let particles = [
    "om", "ut", "in", "upp", "av", "på", "till", "ned", "ner", "fram", "över", "åter", "ny", "för",
  ].map { Array($0.utf8) }

  /// A last part of three letters ("väg", "tax") only where the rest is a word too.
  private func shortHead(of stem: [UInt8]) -> Int? {
    let (rest, head) = (stem.dropLast(3), stem.suffix(3))
    guard rest.count >= Self.shortestPart,
      let number = numbers[WordKey(head)]
    else { return nil }
    let bare = rest.last == UInt8(ascii: "s") ? rest.dropLast() : rest
    let isWord = [rest, bare].contains { numbers[WordKey($0)] != nil }
    return isWord ? number : nil
  }

  private func partsOf(_ stem: [UInt8]) -> [Int] {
    guard stem.count >= 5, stem.count <= Self.longestStem, stem[0] != UInt8(ascii: "#") else {
      return []
    }
    var found: [Int] = []
    for length in Self.shortestPart..<max(Self.shortestPart, stem.count - 1) {
      for part in [stem.prefix(length), stem.suffix(length)] {
        if let number = numbers[WordKey(part)] { found.append(number) }
      }
    }
    if let number = shortHead(of: stem) { found.append(number) }
    for particle in Self.particles where stem.starts(with: particle) {
      let rest = stem.dropFirst(particle.count)
      guard rest.count == 3, let number = numbers[WordKey(rest)] else {
        continue
      }
      found.append(number)
    }
    return found
  }
}

/// The natural logarithm, without a mathematics library: halving brings the number near 1, where the series is short.
func logarithm(_ number: Double) -> Double {
  var (mantissa, halvings) = (number, 0)
  while mantissa > 1.5 { (mantissa, halvings) = (mantissa / 2, halvings + 1) }
  let ratio = (mantissa - 1) / (mantissa + 1)
  var (term, sum) = (ratio, 0.0)
  for odd in stride(from: 1, through: 15, by: 2) {
    sum += term / Double(odd)
    term *= ratio * ratio
  }
  return 2 * sum + Double(halvings) * 0.693147180559945
}
