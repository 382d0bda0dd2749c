import Governance
import SwedishText

/// What a rule looks at: the report, the edition before it, and what both were prepared for.
struct Subject {
  let report: Report
  let earlier: Report?
  /// The administration's statements in the order of the report.
  let told: [Told]
  /// The same, section by section.
  let toldBySection: [[Told]]
  /// The body of the follow-up: areas and free sections.
  let body: [Told]
  let summary: [Told]
  /// Where claims are made: the body, the summary and what the administration adds to the direction.
  let claims: [Told]
  let plans: [SettledPlan]
  let changes: [Change]

  init(_ report: Report, after earlier: Report?) {
    self.report = report
    self.earlier = earlier
    toldBySection = Told.bySection(report)
    let told = toldBySection.flatMap { $0 }
    self.told = told
    body = told.filter { $0.placed.section == .area || $0.placed.section == .free }
    summary = told.filter { $0.placed.section == .summary }
    claims = told.filter { $0.placed.section != .background && $0.placed.section != .introduction }
    guard let earlier else {
      plans = []
      changes = []
      return
    }
    let pair = EditionPair(earlier, report)
    plans = settledPlans(pair)
    changes = Review.changes(pair, plans: plans)
  }
}

/// A statement of the administration with its words read once for all rules.
struct Told {
  let placed: Placed
  let read: ReadText
  /// What it is about, for finding others that are about the same.
  let content: [ContentUnit]
  /// Indices of the section in the report and of the block in the section.
  let section: Int
  let block: Int

  var words: [Word] { read.words }
  var verbs: [VerbGroup] { read.verbs }
  var statement: Statement { placed.statement }
  var place: Remark.Place { Remark.Place(placed) }

  private init(_ placed: Placed, section: Int, block: Int) {
    self.placed = placed
    self.section = section
    self.block = block
    read = ReadText(placed.statement.text)
    content = SwedishText.content(of: read)
  }

  static func bySection(_ report: Report) -> [[Told]] {
    report.sections.indices.concurrentMap { all(in: report.sections[$0], at: $0) }
  }

  private static func all(in section: Section, at index: Int) -> [Told] {
    section.blocks.enumerated().filter {
      !$1.kind.isHeading && !$1.kind.isBoardsWording
    }.flatMap { place, block in
      block.statements.map { statement in
        Told(
          Placed(section: section.kind, title: section.title, statement: statement),
          section: index, block: place)
      }
    }
  }
}

/// One rule of the review: it reads and answers with remarks, and decides nothing.
protocol ReviewRule: Sendable {
  func check(_ subject: Subject) -> [Remark]
}
