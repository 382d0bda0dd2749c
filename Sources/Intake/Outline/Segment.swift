import Governance
import SwedishText

/// A heading with what stands under it, up to the next heading of any depth.
struct Segment {
  var heading: Part.Heading?
  var parts: [Part] = []
  /// What the heading's words say of the section under it.
  let named: Section.Kind?
  /// Whether the heading's words belong inside an area, as "Planerade åtgärder" do.
  let isInner: Bool

  init(_ heading: Part.Heading?) {
    self.heading = heading
    named = heading.flatMap { SectionTitle.kind(of: $0.title) }
    isInner = heading.map { SectionTitle.isPartOfArea($0.title) } ?? false
  }

  static func divide(_ parts: [Part]) -> [Segment] {
    var segments: [Segment] = []
    for part in parts {
      if case .heading(let heading) = part, heading.level < Part.Heading.innerLevel {
        segments.append(Segment(heading))
      } else {
        if segments.isEmpty { segments.append(Segment(nil)) }
        segments[segments.count - 1].parts.append(part)
      }
    }
    return segments
  }

  /// A line before the first heading stands over nothing.
  var level: Int { heading?.level ?? Part.Heading.innerLevel }
  var key: String { heading?.title.lowercased() ?? "" }

  var passages: [Passage] { parts.compactMap(\.passage) }
}

/// Segments with how they stand under each other.
struct SegmentTree {
  let segments: [Segment]
  /// The nearest earlier heading of a higher rank.
  let parents: [Int?]
  /// The segment with all that stands under it.
  let spans: [Range<Int>]

  init(_ segments: [Segment]) {
    self.segments = segments
    var open: [Int] = []
    var parents: [Int?] = []
    var ends = Array(repeating: segments.count, count: segments.count)
    for (index, segment) in segments.enumerated() {
      while let last = open.last, segments[last].level >= segment.level {
        ends[last] = index
        open.removeLast()
      }
      parents.append(open.last)
      open.append(index)
    }
    self.parents = parents
    spans = ends.enumerated().map { $0.offset..<$0.element }
  }

  /// The headings that it stands under, the nearest first.
  func ancestors(of index: Int) -> [Int] {
    var found: [Int] = []
    var next = parents[index]
    while let parent = next {
      found.append(parent)
      next = parents[parent]
    }
    return found
  }
}
