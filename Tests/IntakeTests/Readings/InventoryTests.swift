import Foundation
import Governance
import Testing

@testable import Intake

/// How the constructions of Swedish municipal prose are read: sentences written from knowledge of the
/// language before the readings were tuned, with as many that must stay quiet.
///
/// A floor is what was once reached; it is only ever raised.
@Suite struct `The inventory of constructions` {
  struct Inventory: CustomTestStringConvertible {
    let kind: Reading.Kind
    let told: String
    let quiet: String
    let found: Double
    let right: Double
    var testDescription: String { told }
  }

  static let all = [
    Inventory(kind: .effect, told: "effects", quiet: "not-effects", found: 0.90, right: 0.98),
    Inventory(
      kind: .shortfall, told: "shortfalls", quiet: "not-shortfalls", found: 0.97, right: 0.96),
  ]

  @Test(arguments: all)
  func `is found and is right as often as it ever was`(inventory: Inventory) throws {
    let told = try sentences(inventory.told)
    let missed = told.filter { !isRead($0, inventory.kind) }
    let wrong = try sentences(inventory.quiet).filter { isRead($0, inventory.kind) }
    let hits = Double(told.count - missed.count)
    #expect(hits / Double(told.count) >= inventory.found, "\(missed.joined(separator: "\n"))")
    #expect(
      hits / (hits + Double(wrong.count)) >= inventory.right, "\(wrong.joined(separator: "\n"))")
  }

  private func isRead(_ sentence: String, _ kind: Reading.Kind) -> Bool {
    let clue = Clue(sentence, Clue.Context(asOf: Day(2026, 8, 31)))
    return ruledReadings(of: clue).contains { $0.kind == kind }
  }

  /// One a line; a line that begins with # names the construction.
  private func sentences(_ name: String) throws -> [String] {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Recorded/Sentences")
    )
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
