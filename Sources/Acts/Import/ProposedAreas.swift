import Governance
import Journal
import Review
import SwedishText

extension Proposing {
  /// An area for each area section: the one that goes on, by heading or by what it tells of, else
  /// a new one.
  mutating func addAreas() throws(ActRefusal) {
    let continued = earlier.map { continuedSections(of: $0, in: report) } ?? [:]
    for (place, section) in report.sections.enumerated() where section.kind == .area {
      let same = area(headed: section.title)
      let before = continued[place].flatMap { earlierArea(at: $0) }
      let free = before.flatMap { areas.values.contains($0) || isKept($0) ? nil : $0 }
      if let id = same ?? (isNewYear ? nil : free) {
        try goOn(id, section, at: place)
      } else {
        try begin(section, at: place, continuing: free)
      }
    }
  }

  private mutating func goOn(
    _ id: Area.ID, _ section: Section, at place: Int
  ) throws(ActRefusal) {
    guard var area = register[id] else { return }
    area.heading = section.title
    area.directions += directions(quotedIn: section).filter { !area.directions.contains($0) }
    areas[place] = id
    try put(area, id)
  }

  private mutating func begin(
    _ section: Section, at place: Int, continuing before: Area.ID?
  ) throws(ActRefusal) {
    guard let id: Area.ID = free(Area.self, "\(order.body) \(section.title)") else { return }
    var area = Area()
    area.heading = section.title
    area.body = order.body
    area.directions = directions(quotedIn: section)
    area.continues = [before].compactMap(\.self)
    areas[place] = id
    try put(area, id)
    guard let before, var ended = register[before], ended.to == nil else { return }
    ended.to = Day(order.year - 1, 12, 31)
    try put(ended, before)
  }

  /// The board's area under the heading, while it is followed up.
  private func area(headed title: String) -> Area.ID? {
    let key = Self.key(title)
    return register.all(Area.self).first { live in
      live.record.body == order.body && Self.key(live.record.heading) == key && goesOn(live.record)
    }.flatMap { Area.ID($0.id) }
  }

  private func goesOn(_ area: Area) -> Bool {
    guard let end = area.to, let asOf else { return true }
    return end >= asOf
  }

  private static func key(_ title: String) -> [String] {
    plainWords(in: title).map { stem($0.lower) }
  }

  private func earlierArea(at place: Int) -> Area.ID? {
    order.follows.flatMap { follows in
      let chapters = register.contributions(of: follows)
      return chapters.indices.contains(place) ? chapters[place].record.area : nil
    }
  }

  /// Whether a section of this report has the area's own heading.
  private func isKept(_ id: Area.ID) -> Bool {
    guard let heading = register[id]?.heading else { return false }
    return report.areas.contains { Self.key($0.title) == Self.key(heading) }
  }

  private var isNewYear: Bool {
    let earlier = order.follows.flatMap { register[$0]?.model }.flatMap { register[$0]?.year }
    return earlier.map { $0 != order.year } ?? false
  }
}
