import Governance
import SwedishText

/// A statement made ready for comparing two editions.
struct ComparedStatement {
  let placed: Placed
  /// Place in the report's sections.
  let section: Int
  let words: [Word]
  let content: [ContentUnit]
  /// What a table row says in its cells; `nil` for a sentence.
  let row: StatusRow?

  var isPlanned: Bool { placed.statement.has(.planned) }
  var isSummary: Bool { placed.section == .summary }
}

/// Two editions of a report laid side by side: what the administration says in each of them, and
/// what is alike.
struct EditionPair {
  let earlier: [ComparedStatement]
  let later: [ComparedStatement]
  let asOf: (earlier: Day?, later: Day?)
  let sections: SectionPairs
  private let matcher: SentenceMatcher

  init(_ earlierReport: Report, _ laterReport: Report) {
    earlier = compared(earlierReport)
    later = compared(laterReport)
    laterRanges = ranges(later)
    asOf = (earlierReport.asOf, laterReport.asOf)
    sections = SectionPairs(from: earlierReport, to: laterReport)
    matcher = SentenceMatcher((earlier + later).map(\.content))
  }

  func likeness(_ earlierIndex: Int, _ laterIndex: Int) -> Likeness {
    matcher.likeness(earlierIndex, earlier.count + laterIndex)
  }

  /// How alike two statements of the earlier edition are.
  func likenessWithin(_ one: Int, _ other: Int) -> Likeness { matcher.likeness(one, other) }

  /// Later statements that share something with the earlier one; those of the same section always.
  func candidates(for earlierIndex: Int) -> [Int] {
    var found = Set(
      matcher.candidates(for: earlierIndex, within: earlier.count..<(earlier.count + later.count)))
    for section in sections.later(of: earlier[earlierIndex].section) {
      guard let range = laterRanges[section] else { continue }
      let shifted = (range.lowerBound + earlier.count)..<(range.upperBound + earlier.count)
      found.formUnion(matcher.candidates(for: earlierIndex, within: shifted))
    }
    return found.map { $0 - earlier.count }.sorted()
  }

  /// Earlier statements that share something with another earlier one.
  func candidates(within earlierIndex: Int) -> [Int] {
    matcher.candidates(for: earlierIndex, within: 0..<earlier.count)
  }

  /// Earlier statements that share something with the later one.
  func candidates(forLater laterIndex: Int) -> [Int] {
    matcher.candidates(for: earlier.count + laterIndex, within: 0..<earlier.count)
  }

  func isSameSection(_ earlierIndex: Int, _ laterIndex: Int) -> Bool {
    sections.later(of: earlier[earlierIndex].section).contains(later[laterIndex].section)
  }

  private let laterRanges: [Int: Range<Int>]
}

private func ranges(_ statements: [ComparedStatement]) -> [Int: Range<Int>] {
  var ranges: [Int: Range<Int>] = [:]
  for (index, statement) in statements.enumerated() {
    let from = ranges[statement.section]?.lowerBound ?? index
    ranges[statement.section] = from..<(index + 1)
  }
  return ranges
}

/// What the administration says, in order: the board's wording and the background are left out.
private func compared(_ report: Report) -> [ComparedStatement] {
  report.sections.indices.concurrentMap { index in
    let section = report.sections[index]
    return section.kind == .background ? [] : compared(section, at: index)
  }.flatMap { $0 }
}

private func compared(_ section: Section, at index: Int) -> [ComparedStatement] {
  section.blocks.filter { !$0.kind.isHeading && !$0.kind.isBoardsWording }.flatMap { block in
    block.statements.map { statement in
      let row = StatusRow(statement, in: block)
      let read = ReadText(row?.told ?? statement.text)
      return ComparedStatement(
        placed: Placed(section: section.kind, title: section.title, statement: statement),
        section: index, words: read.words, content: content(of: read), row: row)
    }
  }
}
