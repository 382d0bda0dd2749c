import Governance

/// Which headings open a section, and which only divide one.
struct HeadingRanks {
  private let repeated: Set<String>
  private let areaLevel: Int

  init(_ parts: [Part]) {
    let headings = parts.compactMap { part in
      if case .heading(let heading) = part { heading } else { nil }
    }
    var counts: [String: Int] = [:]
    for heading in headings { counts[heading.title.lowercased(), default: 0] += 1 }
    repeated = Set(counts.filter { $0.value > 1 }.keys)
    areaLevel = HeadingRanks.areaLevel(headings, repeated: repeated)
  }

  func opensSection(_ heading: Part.Heading) -> Bool {
    if heading.level >= 9 || repeated.contains(heading.title.lowercased()) { return false }
    if SectionTitle.kind(of: heading.title) == nil, SectionTitle.isPartOfArea(heading.title) {
      return false
    }
    return heading.level <= areaLevel
  }

  /// The level of the headings straight under the follow-up's own, which are the areas.
  private static func areaLevel(_ headings: [Part.Heading], repeated: Set<String>) -> Int {
    let usable = headings.filter { $0.level < 9 && !repeated.contains($0.title.lowercased()) }
    guard
      let start = usable.firstIndex(where: { SectionTitle.kind(of: $0.title) == .introduction })
    else { return usable.map(\.level).max() ?? 1 }
    let after = usable[(start + 1)...].prefix { SectionTitle.kind(of: $0.title) != .summary }
    let deeper = after.filter { $0.level > usable[start].level }
    return (deeper.isEmpty ? after.map(\.level).min() : deeper.map(\.level).min())
      ?? usable[start].level
  }
}
