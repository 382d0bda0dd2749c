import FoundationEssentials
import Governance
import Testing

@Suite struct `The glossary` {
  struct Row {
    var cells: [String]
    /// Names in backticks in the identifier cell.
    var identifiers: [String] {
      cells[2].split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  static func rows() throws -> [Row] {
    try Tree.text(of: "docs/glossary.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Swedish ") }
      .map { line in
        Row(cells: line.dropFirst(2).dropLast(2).components(separatedBy: " | "))
      }
  }

  /// The words of the code that a reader of the glossary must find.
  static let mustHave: [String] =
    Rule.allCases.map(\.rawValue) + Reading.Kind.allCases.map(\.rawValue)
    + Remark.Weight.allCases.map(\.rawValue) + Section.Kind.allCases.map(\.rawValue)
    + Effect.Ground.allCases.map(\.rawValue) + Effect.Step.allCases.map(\.rawValue)
    + Remark.PersonalTrace.allCases.map(\.rawValue) + Remark.Overclaim.allCases.map(\.rawValue)
    + recordWords

  /// What people choose among in records.
  static let recordWords: [String] =
    RecordKind.allCases.map(\.rawValue) + Measure.State.Name.allCases.map(\.rawValue)
    + Settlement.Outcome.Name.allCases.map(\.rawValue) + Edition.Stage.allCases.map(\.rawValue)
    + Edition.Outcome.allCases.map(\.rawValue) + Contribution.State.Name.allCases.map(\.rawValue)
    + Function.Role.allCases.map(\.rawValue)

  @Test func `says five things of each word`() throws {
    for row in try Self.rows() {
      #expect(row.cells.count == 5, "\(row.cells)")
      #expect(!row.cells.contains { $0.allSatisfy { $0 == " " } }, "\(row.cells)")
    }
  }

  @Test func `has a row for each name that the review uses`() throws {
    let identifiers = Set(try Self.rows().flatMap(\.identifiers))
    #expect(Self.mustHave.filter { !identifiers.contains($0) } == [])
  }

  @Test func `has a row for each fate of a plan`() throws {
    let identifiers = Set(try Self.rows().flatMap(\.identifiers))
    let names = SwiftText(try Tree.text(of: "Sources/Governance/Plan/Fate.swift")).all(.literal)
    #expect(names.count >= 6)
    #expect(names.filter { !identifiers.contains($0) } == [])
  }

  @Test func `names only what the code has`() throws {
    let code = try Tree.swift(in: "Sources").map { try Tree.text(of: $0.path) }.joined()
    for identifier in try Self.rows().flatMap(\.identifiers) {
      let isThere = code.contains(identifier)
      #expect(isThere, "no \(identifier) in Sources")
    }
  }
}
