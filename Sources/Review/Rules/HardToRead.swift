import Governance
import SwedishText

/// Long words in long sentences: members and citizens give up.
///
/// One remark for a whole area.
struct HardToRead: ReviewRule {
  /// Björnsson's scale calls text above 60 very hard; it is the language of statutes.
  private static let hardLix = 60
  private static let longSentence = 40

  func check(_ subject: Subject) -> [Remark] {
    zip(subject.report.sections, subject.toldBySection).compactMap { section, told in
      guard [.area, .summary, .free].contains(section.kind) else { return nil }
      return check(section, told.filter { $0.statement.cells.isEmpty })
    }
  }

  private func check(_ section: Section, _ sentences: [Told]) -> Remark? {
    guard let lix = lix(ofSentences: sentences.map(\.words)) else { return nil }
    let lengths = sentences.map { ($0.statement, wordCount(ofSentence: $0.words)) }
    let long = lengths.filter { $0.1 > Self.longSentence }
    guard lix > Self.hardLix || !long.isEmpty else { return nil }
    let longest = lengths.max { $0.1 < $1.1 }
    return Remark(
      .hardToRead(lix: lix, longSentences: long.count, longest: longest?.1 ?? 0), weight: .note,
      at: Remark.Place(section: section.kind, title: section.title, statement: nil),
      words: long.isEmpty ? "" : longest?.0.text ?? "")
  }
}
