import Governance
import SwedishText

/// The last day that a report speaks for, from its title and the headings and words at its start.
enum AsOf {
  static func day(title: String, sections: [OutlinedSection]) -> Day? {
    let headings = sections.compactMap { $0.heading?.title }
    let front = sections.prefix(3).flatMap(\.lines).prefix(16)
    let lead = [title] + front.filter { $0.utf8.count <= shortLine } + headings
    if let day = lead.lazy.compactMap(told).first ?? front.lazy.compactMap(told).first {
      return day
    }
    guard let year = commonestYear(sections) else { return nil }
    return month(of: lead + front).flatMap { lastDay($0, year) } ?? Day(year, 8, 31)
  }

  /// Longer lines are text, where other times than the report's own are named as well.
  private static let shortLine = 100
  /// The year stands with the name of the report: "Delårsbokslut januari–augusti 2026".
  private static let reach = 8

  /// "per den 31 augusti 2026", "delårsbokslut 2026", "årsbokslut 2025", "T2 2026".
  private static func told(_ text: String) -> Day? {
    let words = words(in: text)
    for find in checkpoints.finds(in: words) where !isDeed(find.range.lowerBound, words) {
      let start = find.range.lowerBound
      let near = words[start..<min(words.count, find.range.upperBound + reach)]
      let year = near.compactMap { Int($0.text) }.first { (1990...2100).contains($0) }
      // "2026 – årsredovisning", "Årsbokslut" under "Uppföljning 2025".
      let before = words[max(0, start - 3)..<start].compactMap { Int($0.text) }
        .last { (1990...2100).contains($0) }
      guard let year = year ?? before else { continue }
      let months = near.prefix { Int($0.text) != year }.compactMap { Calendar.months[$0.lower] }
      return lastDay(months.last ?? find.meaning, year)
    }
    return nil
  }

  /// A day on which somebody decided, met or wrote is not the day that the report speaks for.
  private static func isDeed(_ place: Int, _ words: [Word]) -> Bool {
    words[max(0, place - 6)..<place].contains { deeds.contains($0) }
  }

  private static let deeds: WordSet = [
    "beslutade", "beslutat", "beslut", "antog", "antogs", "fastställde", "fastställdes",
    "sammanträde", "sammanträdet", "upprättad", "daterad", "protokoll", "reviderad", "föregående",
    "förra", "nästa", "kommande", "sedan", "från", "utkom",
  ]

  private static func month(of texts: [String]) -> Int? {
    texts.lazy.compactMap { text in
      checkpoints.finds(in: words(in: text)).first { $0.range.count > 0 }?.meaning
    }.first
  }

  private static func lastDay(_ month: Int, _ year: Int) -> Day? {
    [31, 30, 29, 28].lazy.compactMap { Day(year, month, $0) }.first
  }

  /// The checkpoints by the month they close.
  private static let checkpoints = Phrasebook<Int>([
    ("fördjupad ~1 månadsuppföljning|uppföljning|månadsrapport", 4), ("per ~2 april", 4),
    ("per ~2 mars", 3), ("per ~2 juni", 6), ("per ~2 juli", 7), ("per ~2 september", 9),
    ("per ~2 oktober", 10), ("per ~2 november", 11), ("per ~2 maj", 5), ("per ~2 februari", 2),
    ("per ~2 augusti", 8), ("per ~2 december", 12), ("till ~1 med ~2 augusti", 8),
    ("till ~1 med ~2 april", 4), ("aprilrapport*|aprilbokslut*|apriluppföljning*", 4),
    ("april", 4), ("augusti", 8), ("mars", 3), ("delår*", 8), ("halvår*", 6),
    ("augustirapport*", 8),
    ("årsbokslut*", 12), ("årsredovisning*", 12), ("årsrapport*", 12), ("årsuppföljning*", 12),
    ("verksamhetsberättelse*", 12), ("bokslut", 12), ("helår*", 12),
    ("tertial|tertialrapport|tertialuppföljning|tertialbokslut 1|i", 4),
    ("tertial|tertialrapport|tertialuppföljning|tertialbokslut 2|ii", 8),
    ("tertial|tertialrapport|tertialuppföljning|tertialbokslut 3|iii", 12),
    ("t1", 4), ("t2", 8), ("t3", 12), ("första tertialet", 4), ("andra tertialet", 8),
    ("kvartal 1", 3), ("kvartal 2", 6), ("kvartal 3", 9), ("kvartal 4", 12), ("marsrapport*", 3),
    ("vårrapport*", 4), ("höstrapport*", 8), ("uppföljning ~1 i ~1 mars", 3),
  ])

  private static func commonestYear(_ sections: [OutlinedSection]) -> Int? {
    var counts: [Int: Int] = [:]
    for section in sections {
      for text in section.lines + [section.heading?.title ?? ""] {
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

extension OutlinedSection {
  /// Subheadings and passages, in order.
  fileprivate var lines: [String] {
    parts.compactMap { part in
      switch part {
      case .heading(let heading): heading.title
      case .passage(let passage): passage.text
      case .table: nil
      }
    }
  }
}
