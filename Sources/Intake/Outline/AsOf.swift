import Governance
import SwedishText

/// The last day that a report speaks for, from its title and the headings and words at its start.
enum AsOf {
  static func day(title: String, sections: [OutlinedSection]) -> Day? {
    let headings = sections.compactMap { $0.heading?.title }
    let front = sections.prefix(3).flatMap(\.passages).prefix(12).map(\.text)
    let lead = [title] + front.prefix(3) + headings
    for text in lead { if let day = told(text) { return day } }
    for text in front { if let day = told(text) { return day } }
    guard let year = commonestYear(sections) else { return nil }
    return Day(year, 8, 31)
  }

  /// "per april 2026", "delårsbokslut 2026", "årsbokslut 2025", "tertial 1 2026".
  private static func told(_ text: String) -> Day? {
    let words = words(in: text)
    for find in checkpoints.finds(in: words) {
      let near = words[find.range.lowerBound..<min(words.count, find.range.upperBound + 6)]
      let year = near.compactMap { Int($0.text) }.first { (1990...2100).contains($0) }
      guard let year else { continue }
      if let month = near.compactMap({ Calendar.months[$0.lower] }).first {
        return lastDay(month, year)
      }
      return lastDay(find.meaning, year)
    }
    return nil
  }

  private static func lastDay(_ month: Int, _ year: Int) -> Day? {
    [31, 30, 29, 28].lazy.compactMap { Day(year, month, $0) }.first
  }

  /// The checkpoints by the month they close.
  private static let checkpoints = Phrasebook<Int>([
    ("fördjupad ~1 månadsuppföljning|uppföljning|månadsrapport", 4), ("per april", 4),
    ("per ~1 mars", 3),
    ("per ~2 augusti", 8), ("per ~2 31", 8), ("per ~2 30", 4), ("per ~2 december", 12),
    ("aprilrapport*", 4),
    ("april", 4), ("augusti", 8), ("mars", 3), ("delår*", 8), ("halvår*", 6),
    ("årsbokslut*", 12), ("årsredovisning*", 12), ("årsrapport*", 12), ("årsuppföljning*", 12),
    ("verksamhetsberättelse*", 12), ("bokslut", 12), ("helår*", 12), ("tertial 1", 4),
    ("tertial 2", 8),
    ("tertial 3", 12), ("kvartal 1", 3), ("kvartal 2", 6), ("kvartal 3", 9), ("marsrapport*", 3),
    ("vårrapport*", 4), ("uppföljning ~1 i ~1 mars", 3),
  ])

  private static func commonestYear(_ sections: [OutlinedSection]) -> Int? {
    var counts: [Int: Int] = [:]
    for section in sections {
      for text in section.passages.map(\.text) + [section.heading?.title ?? ""] {
        for word in words(in: text) where word.kind == .number {
          if let year = Int(word.text), (2000...2100).contains(year) {
            counts[year, default: 0] += 1
          }
        }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
