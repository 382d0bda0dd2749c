import Governance
import SwedishText

/// Finds which earlier statement a sentence is, so that it keeps its identifier when it is reworded.
struct IdentityKeeping {
  /// More than this of the words must be the same, by Dice's coefficient.
  private static let leastLikeness = 0.5

  private let before: [Statement]
  private let chapter: Contribution.ID
  private(set) var lastNumber: Int

  init(_ before: [Statement], of chapter: Contribution.ID, lastNumber: Int) {
    self.before = before
    self.chapter = chapter
    let numbers = before.compactMap { $0.id.split(separator: ".").last.flatMap { Int($0) } }
    self.lastNumber = max(lastNumber, numbers.max() ?? 0)
  }

  /// The statements with the identifiers of those that they were; new ones get the next numbers.
  mutating func identified(_ statements: [Statement]) -> [Statement] {
    var earlier = sameWords(statements)
    var free = Set(before.indices).subtracting(earlier.values)
    let bags = before.map { WordBag(words(in: $0.text)[...]) }
    for index in statements.indices where earlier[index] == nil {
      guard let found = closest(to: statements[index], among: free, bags) else { continue }
      earlier[index] = found
      free.remove(found)
    }
    return statements.enumerated().map { index, statement in
      var statement = statement
      guard let found = earlier[index] else {
        lastNumber += 1
        statement.id = "\(chapter).\(lastNumber)"
        return statement
      }
      statement.id = before[found].id
      statement.follows = before[found].follows
      statement.isBold = before[found].isBold
      return statement
    }
  }

  /// Sentences that stand as they stood, in order, each earlier one once.
  private func sameWords(_ statements: [Statement]) -> [Int: Int] {
    var places: [String: [Int]] = [:]
    for index in before.indices.reversed() { places[before[index].text, default: []].append(index) }
    var found: [Int: Int] = [:]
    for (index, statement) in statements.enumerated() {
      if let place = places[statement.text]?.popLast() { found[index] = place }
    }
    return found
  }

  private func closest(to statement: Statement, among free: Set<Int>, _ bags: [WordBag]) -> Int? {
    let bag = WordBag(words(in: statement.text)[...])
    let likeness = free.sorted().map { (place: $0, likeness: bag.overlap(bags[$0])) }
    guard let best = likeness.max(by: { $0.likeness < $1.likeness }) else { return nil }
    return best.likeness >= Self.leastLikeness ? best.place : nil
  }
}
