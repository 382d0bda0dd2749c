import SwedishText

/// How much two statements are about the same thing, by content words that are rare in the report.
struct Likeness {
  private let keys: [Set<String>]
  private let weights: [String: Double]
  private let sums: [Double]
  /// Where each key stands, to find candidates without comparing all with all.
  private let places: [String: [Int]]

  /// Keys in more statements than this are too common to find anything by.
  private static let commonest = 60

  init(_ statements: [Told]) {
    self.init(statements.map { ContentKeys.keys($0.words) })
  }

  init(_ keys: [Set<String>]) {
    var places: [String: [Int]] = [:]
    for (index, set) in keys.enumerated() {
      for key in set { places[key, default: []].append(index) }
    }
    let count = Double(max(keys.count, 2))
    let weights = places.mapValues { max(0.3, Self.logarithm(count / Double($0.count))) }
    self.keys = keys
    self.weights = weights
    self.places = places
    sums = keys.map { set in set.reduce(0) { $0 + (weights[$1] ?? 0) } }
  }

  func shared(_ one: Int, _ other: Int) -> Set<String> { keys[one].intersection(keys[other]) }

  func weight(_ keys: Set<String>) -> Double { keys.reduce(0) { $0 + (weights[$1] ?? 0) } }

  func keys(of index: Int) -> Set<String> { keys[index] }

  /// The share of the lighter statement's weight that both hold, from 0 to 1.
  func overlap(_ one: Int, _ other: Int) -> Double {
    let lighter = min(sums[one], sums[other])
    return lighter == 0 ? 0 : weight(shared(one, other)) / lighter
  }

  /// The shared weight over the mean of both, from 0 to 1.
  func likeness(_ one: Int, _ other: Int) -> Double {
    let sum = sums[one] + sums[other]
    return sum == 0 ? 0 : 2 * weight(shared(one, other)) / sum
  }

  /// How many of the keys stand in these two statements and nowhere else in the report.
  func onlyIn(two shared: Set<String>) -> Int {
    shared.count { (places[$0]?.count ?? 0) <= 2 }
  }

  /// Statements that share a key with this one which isn't too common.
  func candidates(for index: Int) -> Set<Int> {
    var found: Set<Int> = []
    for key in keys[index] {
      guard let list = places[key], list.count <= Self.commonest else { continue }
      found.formUnion(list)
    }
    found.remove(index)
    return found
  }

  /// The natural logarithm without a library: ratios here lie between 1 and some thousands.
  private static func logarithm(_ ratio: Double) -> Double {
    var rest = ratio
    var sum = 0.0
    while rest > 2 {
      rest /= 2
      sum += 0.6931
    }
    let part = (rest - 1) / (rest + 1)
    return sum + 2 * (part + part * part * part / 3)
  }
}
