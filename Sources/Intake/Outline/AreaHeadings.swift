import Governance

/// Which headings are areas because they quote the direction, or stand where such headings stand.
struct AreaHeadings {
  private let tree: SegmentTree
  private let direction: Range<Int>?
  /// Headings known to be areas.
  private(set) var areas: Set<Int> = []
  /// The rank at which areas stand.
  private(set) var level = 1
  /// Titles that come back: "Genomfört" in every area.
  private var repeated: Set<String> = []
  private var areaTitles: Set<String> = []
  /// How many segments that quote have the title, and how many stand under the heading.
  private var quotingByTitle: [String: Int] = [:]
  private var quotingUnder: [Int: Int] = [:]

  init(_ tree: SegmentTree, _ links: QuoteLinks, direction: Range<Int>?) {
    self.tree = tree
    self.direction = direction
    repeated = repeatedTitles()
    let sources = links.targets.indices.filter { isSource($0, links) }
    for source in sources {
      quotingByTitle[tree.segments[source].key, default: 0] += 1
      if let parent = tree.parents[source] { quotingUnder[parent, default: 0] += 1 }
    }
    areas = withoutNested(Set(sources.compactMap(areaHeading)))
    if areas.isEmpty { areas = areasByPlace() }
    areaTitles = Set(areas.map { tree.segments[$0].key })
    level = commonestLevel(areas)
  }

  var first: Int? { areas.min() }
  var last: Int? { areas.max() }
  var afterDirection: Int { direction?.upperBound ?? 0 }

  /// Whether the heading only divides an area.
  func isInner(_ index: Int) -> Bool {
    if areas.contains(index) { return false }
    let segment = tree.segments[index]
    if segment.isInner && segment.named != .summary { return true }
    return repeated.contains(segment.key) && !areaTitles.contains(segment.key)
  }

  /// The chapter under which areas stand, when they do not stand as chapters themselves.
  func root(_ index: Int) -> Int? {
    tree.ancestors(of: index).last { ancestor in
      guard ancestor >= afterDirection else { return false }
      return ancestor > 0 || direction != nil || tree.segments[ancestor].named != nil
    }
  }

  private func repeatedTitles() -> Set<String> {
    var counts: [String: Int] = [:]
    for index in tree.segments.indices where index >= afterDirection {
      let isSummary = ([index] + tree.ancestors(of: index)).contains {
        tree.segments[$0].named == .summary
      }
      if !isSummary { counts[tree.segments[index].key, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private func isSource(_ index: Int, _ links: QuoteLinks) -> Bool {
    guard let direction, index >= direction.upperBound else { return false }
    let chapter = [index] + tree.ancestors(of: index)
    guard !chapter.contains(where: { tree.segments[$0].named == .summary }) else { return false }
    return links.targets[index].contains { direction.contains($0) }
  }

  /// A subheading such as "Inriktning" that holds the quote belongs to the heading above it.
  private func areaHeading(of source: Int) -> Int? {
    var index = source
    while index >= afterDirection, isBelowArea(index) {
      index = tree.parents[index] ?? index - 1
    }
    guard index >= afterDirection, tree.segments[index].heading != nil else {
      return tree.segments[source].heading == nil ? nil : source
    }
    return index
  }

  private func isBelowArea(_ index: Int) -> Bool {
    if tree.segments[index].isInner { return true }
    guard repeated.contains(tree.segments[index].key) else { return false }
    guard let parent = tree.parents[index], parent >= afterDirection else {
      return quotingByTitle[tree.segments[index].key] ?? 0 >= 2
    }
    return quotingUnder[parent] == 1
  }

  /// Of an area in an area one is not: a chapter that holds several, or a subheading.
  private func withoutNested(_ found: Set<Int>) -> Set<Int> {
    var below: [Int: Int] = [:]
    for area in found {
      for ancestor in tree.ancestors(of: area) where found.contains(ancestor) {
        below[ancestor, default: 0] += 1
      }
    }
    let chapters = Set(
      below.filter { $0.value >= 2 || tree.segments[$0.key].named == .introduction }.keys)
    return found.subtracting(chapters).filter { area in
      !tree.ancestors(of: area).contains { found.contains($0) && !chapters.contains($0) }
    }
  }

  private func commonestLevel(_ areas: Set<Int>) -> Int {
    var counts: [Int: Int] = [:]
    for area in areas { counts[tree.segments[area].level, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }
}

extension AreaHeadings {
  /// Where no area quotes the direction: the headings under the follow-up's own, or after it.
  private func areasByPlace() -> Set<Int> {
    let introduction = tree.segments.indices.first {
      $0 >= afterDirection && tree.segments[$0].named == .introduction && !isTitle($0)
        && !repeated.contains(tree.segments[$0].key)
    }
    if let introduction { return areas(after: introduction) }
    let chapter = tree.segments.indices.first { index in
      index >= afterDirection && !isTitle(index) && tree.segments[index].named == nil
        && children(of: index).count >= 2
    }
    if let chapter, direction != nil { return Set(children(of: chapter)) }
    let hasEnds = tree.segments.contains { $0.named == .summary }
    guard direction != nil || hasEnds else { return [] }
    return chapters(from: afterDirection)
  }

  private func areas(after introduction: Int) -> Set<Int> {
    let below = children(of: introduction)
    return below.isEmpty ? chapters(from: introduction + 1) : Set(below)
  }

  private func children(of index: Int) -> [Int] {
    let below = tree.spans[index].dropFirst().filter {
      tree.segments[$0].named != .summary && !isInner($0)
    }
    guard let level = below.map({ tree.segments[$0].level }).min() else { return [] }
    return below.filter { tree.segments[$0].level == level }
  }

  /// Headings of their own words up to the summary.
  private func chapters(from start: Int) -> Set<Int> {
    let open = tree.segments.indices.filter { $0 >= start && !isTitle($0) }
      .prefix { tree.segments[$0].named != .summary }
      .filter { tree.segments[$0].named == nil && !isInner($0) && tree.segments[$0].heading != nil }
    guard let level = open.map({ tree.segments[$0].level }).min() else { return [] }
    return Set(open.filter { tree.segments[$0].level == level && !tree.segments[$0].parts.isEmpty })
  }

  private func isTitle(_ index: Int) -> Bool {
    index == 0 && (tree.segments[0].heading == nil || tree.spans[0].count == tree.segments.count)
  }
}
