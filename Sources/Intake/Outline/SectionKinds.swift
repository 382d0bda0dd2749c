import Governance
import SwedishText

/// Says which headings open a section and what each section is: by whether it quotes the direction,
/// by its place among those that do, and by its heading's words.
struct SectionKinds {
  private let tree: SegmentTree
  private let direction: Range<Int>?
  private let areas: AreaHeadings
  private let roots: Set<Int>
  private let firstSummary: Int

  init(_ segments: [Segment]) {
    tree = SegmentTree(segments)
    let links = QuoteLinks(segments)
    direction = DirectionChapter(tree, links).find()
    areas = AreaHeadings(tree, links, direction: direction)
    roots = Set(areas.areas.compactMap(areas.root))
    let last = areas.last ?? 0
    firstSummary =
      segments.indices.first { $0 > last && segments[$0].named == .summary } ?? segments.count
  }

  /// The section that the heading opens, or `nil` when it divides the section before.
  func kind(_ index: Int) -> Section.Kind? {
    if areas.areas.contains(index) { return .area }
    if let direction, direction.contains(index) {
      return index == direction.lowerBound ? .direction : nil
    }
    guard index > 0 else { return tree.segments[0].heading == nil ? .background : beforeAreas(0) }
    guard opens(index) else { return nil }
    if index < direction?.lowerBound ?? 0 { return beforeAreas(index) }
    if roots.contains(index) { return .introduction }
    if let root = areas.root(index), roots.contains(root) { return underRoot(index) }
    return amongChapters(index)
  }

  private func opens(_ index: Int) -> Bool {
    let segment = tree.segments[index]
    if segment.level > areas.level { return false }
    if areas.isInner(index), index > areas.first ?? index { return false }
    if segment.level < areas.level { return true }
    // A subheading of a chapter that holds no areas stays in the chapter.
    guard let chapter = areas.root(index) else { return true }
    return roots.contains(chapter) || roots.isEmpty
  }

  private func beforeAreas(_ index: Int) -> Section.Kind {
    switch tree.segments[index].named {
    case .summary: .summary
    case .free where index > 0: .free
    case .introduction where SectionTitle.isReadingGuide(tree.segments[index].key): .introduction
    default: .background
    }
  }

  private func underRoot(_ index: Int) -> Section.Kind {
    let named = tree.segments[index].named
    let isBefore = index < areas.first ?? 0
    let isAfter = index > areas.last ?? 0
    if named == .summary && isAfter { return .summary }
    if isBefore, named == .introduction || named == .background { return .introduction }
    let holdsAreas = tree.spans[index].contains { areas.areas.contains($0) }
    return holdsAreas ? .introduction : .area
  }

  private func amongChapters(_ index: Int) -> Section.Kind {
    let named = tree.segments[index].named
    if named == .summary { return .summary }
    if index < areas.first ?? tree.segments.count {
      return named == .free && tree.segments[index].level <= areas.level
        ? .free : named ?? .introduction
    }
    let isFlat = roots.isEmpty && tree.segments[index].level == areas.level
    if index < areas.last ?? 0 { return isFlat ? .area : named ?? .introduction }
    if named == nil, isFlat, index < firstSummary, firstSummary < tree.segments.count {
      return .area
    }
    return .free
  }
}
