import Formats
import Foundation
import Governance
import Intake
import Review
import SwedishText
import Testing

/// A municipality's real follow-up, read where it lies beside the project; its text isn't ours to ship.
@Suite(.enabled(if: RealReport.isHere)) struct `The real report` {
  @Test func `has its eight areas and its summary`() async throws {
    let report = try await RealReport.read()
    let firstWords = report.areas.map { String($0.title.prefix(9)) }
    #expect(
      firstWords == [
        "Tidiga in", "Lärmiljö ", "Läsa, skr", "Trygghet ", "Särskilt ", "Elever me", "Kvalitets",
        "Stödstruk",
      ])
    #expect(report.sections.last?.kind == .summary)
    #expect((155...165).contains(report.statements.count))
  }

  /// By the words that were altered: as adopted, and as quoted.
  static let drifts: [(area: String, from: String, to: String)] = [
    ("Tidiga", "fortsatt", "ett kontinuerligt"),
    ("Lärmiljö", "mindre grupper", "undervisningsgrupper"),
    ("Lärmiljö", "roller", "personalens roller"),
    ("Läsa", "fortsätter", "att fortsätta"),
    ("Trygghet", "förstärktes", "förstärks"),
    ("Särskilt", "förstärktes", "förstärks"),
    ("Elever", "beslutade att rikta", "riktar"),
    ("Elever", "", "I förvaltningen pågår"),
  ]

  @Test func `quotes its direction in other words at eight places and nowhere else`() async throws {
    let examination = examine(try await RealReport.read())
    let altered = examination.remarks.filter { $0.rule == .alteredWording }
    for drift in Self.drifts {
      #expect(
        altered.contains { remark in
          remark.place.title.hasPrefix(drift.area)
            && (drift.from.isEmpty || (remark.problem.from ?? "").contains(drift.from))
            && (remark.problem.to ?? "").contains(drift.to)
        }, "\(drift)")
    }
    #expect(altered.count == Self.drifts.count)
  }

  @Test func `claims effects, and measures none of them`() async throws {
    let account = examine(try await RealReport.read()).account
    #expect(account.effects[.measured] == 0)
    #expect((18...28).contains(account.effects.values.reduce(0, +)))
  }

  @Test(arguments: [
    ("Nya försteläraruppdrag", Remark.Overclaim.plannedBecameDone),
    ("Arbetet med elever", .cautiousBecameCertain),
    ("Det genomförda", .purposeBecameEffect),
    ("Utvecklade", .purposeBecameEffect),
  ])
  func `says more in its summary than in its body`(start: String, how: Remark.Overclaim)
    async throws
  {
    let examination = examine(try await RealReport.read())
    #expect(
      examination.remarks.contains { remark in
        remark.problem == .summaryClaimsMore(how)
          && remark.place.statement?.text.hasPrefix(start) == true
      })
  }

  @Test(arguments: ["Efter beslut i", "En sammanställning över", "Granskningen av"])
  func `leaves bad news out of its summary`(start: String) async throws {
    let examination = examine(try await RealReport.read())
    #expect(
      examination.remarks.contains { remark in
        remark.rule == .summaryLeavesOut && remark.place.statement?.text.hasPrefix(start) == true
      })
  }

  @Test(arguments: ["Röda villan", "försteläraruppdrag"])
  func `tells the same thing twice`(words: String) async throws {
    let examination = examine(try await RealReport.read())
    #expect(
      examination.remarks.contains { remark in
        remark.rule == .sameThingTwice
          && (remark.words.contains(words) || remark.beside?.statement.text.contains(words) == true)
      })
  }

  @Test func `cites two decisions that can't be followed, and promises italics that it lacks`()
    async throws
  {
    let examination = examine(try await RealReport.read())
    let decisions = examination.remarks.filter { $0.rule == .decisionWithoutThread }
    #expect(decisions.map(\.words) == ["2025-06-17 § 44", "2025-06-17 § 47"])
    #expect(examination.remarks.filter { $0.problem == .statusByTypeOnly(isLost: true) }.count == 1)
  }

  @Test func `points nobody out`() async throws {
    let examination = examine(try await RealReport.read())
    #expect(!examination.remarks.contains { $0.rule == .couldPointOutAPerson })
  }
}

enum RealReport {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/real-report/uppfoljning-bun-delarsbokslut-2025.txt")
    .standardized.path

  static var isHere: Bool { FileManager.default.fileExists(atPath: path) }

  static func read() async throws -> Report { try readReport(try await readSource(at: path)) }
}
