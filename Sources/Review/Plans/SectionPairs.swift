import Governance
import SwedishText

/// Which sections of the later edition continue which of the earlier one: by title, else by what they tell of.
struct SectionPairs {
  private var pairs: [Int: [Int]] = [:]

  /// The least share of an area's weight that must be found again where the titles differ.
  private static let leastShare = 0.3

  init(from earlier: Report, to later: Report) {
    let titles = Titles(later)
    var open: [Int] = []
    var seen: [String: Int] = [:]
    for (index, section) in earlier.sections.enumerated() {
      let key = Titles.key(section)
      if let same = titles.place(of: key, turn: seen[key, default: 0]) {
        pairs[index] = [same]
      } else {
        open.append(index)
      }
      seen[key, default: 0] += 1
    }
    pairByContent(open, earlier, later)
  }

  func later(of section: Int) -> [Int] { pairs[section] ?? [] }

  private mutating func pairByContent(_ open: [Int], _ earlier: Report, _ later: Report) {
    guard !open.isEmpty else { return }
    let from = open.map { content(of: earlier.sections[$0]) }
    let matcher = SentenceMatcher(from + later.sections.map { content(of: $0) })
    for (place, index) in open.enumerated() {
      let kind = earlier.sections[index].kind
      let all = open.count..<(open.count + later.sections.count)
      let best = matcher.candidates(for: place, within: all)
        .filter { later.sections[$0 - open.count].kind == kind }
        .map { (place: $0 - open.count, share: matcher.likeness(place, $0).ofFirst) }
        .max { ($0.share, $1.place) < ($1.share, $0.place) }
      if let best, best.share >= Self.leastShare { pairs[index] = [best.place] }
    }
  }

  /// The most words of a section that are weighed; they are enough to know it again.
  private static let mostUnits = 60

  private func content(of section: Section) -> [ContentUnit] {
    var units: [String: ContentUnit] = [:]
    for text in [section.title] + section.blocks.flatMap(\.statements).map(\.text) {
      if units.count >= Self.mostUnits { break }
      for unit in SwedishText.content(of: words(in: text)) where units.count < Self.mostUnits {
        units[unit.stem] = unit
      }
    }
    return units.values.sorted { $0.stem < $1.stem }
  }
}

/// Where each title stands, by its stems, so that numbering, case and small words don't matter.
private struct Titles {
  private var places: [String: [Int]] = [:]

  init(_ report: Report) {
    for (index, section) in report.sections.enumerated() {
      places[Self.key(section), default: []].append(index)
    }
  }

  func place(of key: String, turn: Int) -> Int? {
    guard let all = places[key] else { return nil }
    return turn < all.count ? all[turn] : all.last
  }

  static func key(_ section: Section) -> String {
    let stems = plainWords(in: section.title).map { stem($0.lower) }
    return ([section.kind == .area ? "area" : "other"] + stems).joined(separator: " ")
  }
}
