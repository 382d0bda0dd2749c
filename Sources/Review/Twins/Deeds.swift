package import Governance
import SwedishText

/// Statements that tell of one thing done or planned, wherever in the report they stand.
package struct Deed: Equatable, Sendable {
  /// In the report's order; at least one.
  package let statements: [Placed]
}

/// Everything that the report tells as done or planned, each thing once.
///
/// What only the summary says was done is no deed of its own: it sums up. What only the summary
/// plans is.
package func deeds(in report: Report) -> [Deed] {
  let told = Told.bySection(report).flatMap(\.self).filter {
    $0.placed.section != .background && $0.placed.section != .introduction
  }
  var finder = DeedFinder(told)
  return finder.find().map { group in Deed(statements: group.map { told[$0].placed }) }
}

private struct DeedFinder {
  private let told: [Told]
  private let twins: Twins
  private var groups: [[Int]] = []
  /// For each statement, its group.
  private var places: [Int: Int] = [:]

  init(_ told: [Told]) {
    self.told = told
    twins = Twins(told)
  }

  mutating func find() -> [[Int]] {
    let deeds = told.indices.filter { twins.isDeed(told[$0]) }
    for index in deeds where told[index].placed.section != .summary {
      places[index] = groups.count
      groups.append([index])
    }
    for pair in pairs() { join(pair.one, pair.other) }
    for index in deeds where told[index].placed.section == .summary { addFromSummary(index) }
    return groups.filter { !$0.isEmpty }.map { $0.sorted() }
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// Pairs that tell of one thing, the likest first.
  private func pairs() -> [(one: Int, other: Int, likeness: Double)] {
    var pairs: [(one: Int, other: Int, likeness: Double)] = []
    for one in places.keys.sorted() {
      for other in twins.matcher.candidates(for: one, within: told.indices)
      where other > one && places[other] != nil {
        if let likeness = likeness(one, other) { pairs.append((one, other, likeness)) }
      }
    }
    return pairs.sorted { ($1.likeness, $0.one, $0.other) < ($0.likeness, $1.one, $1.other) }
  }

  /// Within one area two sentences share names and long words without being about one thing.
  private func likeness(_ one: Int, _ other: Int) -> Double? {
    guard told[one].section == told[other].section else { return twins.likeness(one, other) }
    let likeness = twins.matcher.likeness(one, other)
    guard likeness.weight >= Twins.heavy else { return nil }
    let isSame = likeness.mutual >= Twins.alike || likeness.ofEither >= Twins.contained
    return isSame ? likeness.mutual : nil
  }

  /// A group grows only when half of its statements or more are like those that come in; one
  /// sentence that speaks of two things doesn't make them one.
  private mutating func join(_ one: Int, _ other: Int) {
    guard let first = places[one], let second = places[other], first != second else { return }
    let crossing = groups[first].flatMap { left in groups[second].map { (left, $0) } }
    let alike = crossing.count { likeness(min($0.0, $0.1), max($0.0, $0.1)) != nil }
    guard alike * 2 >= crossing.count else { return }
    for index in groups[second] { places[index] = first }
    groups[first] += groups[second]
    groups[second] = []
  }

  private mutating func addFromSummary(_ index: Int) {
    let best = twins.matcher.candidates(for: index, within: told.indices)
      .filter { places[$0] != nil && told[$0].placed.section != .summary }
      .compactMap { other in twins.likeness(index, other).map { (place: other, likeness: $0) } }
      .max { ($0.likeness, $1.place) < ($1.likeness, $0.place) }
    if let best, let group = places[best.place] {
      groups[group].append(index)
    } else if told[index].statement.has(.planned) {
      groups.append([index])
    }
  }
}
