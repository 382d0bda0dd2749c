/// How a file sets its paragraphs, measured on all its lines.
struct LineMeasure: Equatable {
  /// Empty lines between the lines of one paragraph; `nil` where every line is a paragraph.
  var spacing: Int?
  /// Whether an empty line parts paragraphs.
  var blanksPart = false
  /// What a full line holds.
  var width = 0
  /// The least that a line and the next word needed in any line whose sentence goes on: where
  /// less is needed, the writer chose to end the line.
  var leastNeed = 0
  /// Nine of ten lines inside a paragraph are longer.
  var short = 0
  /// White space after an ordinary line.
  var trailing = 0
  /// The left margin.
  var indent = 0

  /// A line that fills less of the page, in percent, ends because its writer meant so.
  private static let leastShare = 60

  /// Files with more empty lines than this between two lines of a paragraph were never seen.
  private static let widestSpacing = 3

  init(_ lines: [TextLine]) {
    var pairs = Array(repeating: 0, count: Self.widestSpacing + 1)
    var needs = Array(repeating: [Int](), count: Self.widestSpacing + 1)
    var widths = needs
    for (line, next) in zip(lines, lines.dropFirst())
    where next.blanksBefore <= Self.widestSpacing && ListMarker(next) == nil {
      pairs[next.blanksBefore] += 1
      guard line.runsOn(into: next), line.ending != .hyphen else { continue }
      needs[next.blanksBefore].append(line.need(before: next))
      widths[next.blanksBefore].append(line.width)
    }
    indent = Self.commonest(lines.map(\.indent))
    let best = needs.indices.max { needs[$0].count < needs[$1].count } ?? 0
    // Wrapped text runs on at three line ends of four; lists and letters at hardly any.
    guard needs[best].count * 6 >= pairs[best], !needs[best].isEmpty else {
      width = lines.map(\.width).max() ?? 0
      return
    }
    spacing = best
    width = Self.quantile(widths[best], 96)
    short = Self.quantile(widths[best], 10)
    leastNeed = max(min(width, Self.quantile(needs[best], 2)), width * Self.leastShare / 100)
    blanksPart = best == 0 && pairs[1] + pairs[2] > pairs[0] / 40
    trailing = Self.commonest(lines.lazy.filter { $0.ending != .hyphen }.map(\.trailing))
  }

  /// Whether a paragraph is set narrower than the page: from the left, or by short lines most
  /// of which had room for the next word.
  func isSetIn(_ paragraph: LineParagraph) -> Bool {
    if paragraph.lines.allSatisfy({ $0.indent >= indent + 2 }) {
      // A single line without a gap before it is the first-line indent of a short paragraph.
      return paragraph.lines.count > 1 || paragraph.first.blanksBefore > (spacing ?? 0)
    }
    guard paragraph.lines.count > 2,
      paragraph.lines.allSatisfy({ $0.width * 10 <= width * 9 })
    else { return false }
    let ends = zip(paragraph.lines, paragraph.lines.dropFirst())
    let roomy = ends.count { $0.need(before: $1) * 20 <= width * 19 }
    return roomy * 2 >= paragraph.lines.count - 1
  }

  private static func quantile(_ values: [Int], _ percent: Int) -> Int {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[(sorted.count - 1) * percent / 100]
  }

  private static func commonest(_ values: some Sequence<Int>) -> Int {
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}
