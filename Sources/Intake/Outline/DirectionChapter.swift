import Governance

/// Finds the chapter that holds the direction: the one that later sections quote.
struct DirectionChapter {
  private let tree: SegmentTree
  private let links: QuoteLinks

  init(_ tree: SegmentTree, _ links: QuoteLinks) {
    self.tree = tree
    self.links = links
  }

  func find() -> Range<Int>? {
    let scores = scores()
    let best = scores.indices.filter { scores[$0] > 0 }.max { isLess($0, $1, scores) }
    if let run = run(), run.sources >= 2 * (best.map { scores[$0] } ?? 0) { return run.range }
    if let best, isChapter(best, scores[best]) { return tree.spans[best] }
    return byName()
  }

  /// For every heading how many segments after its span quote what stands in the span.
  private func scores() -> [Int] {
    var scores = Array(repeating: 0, count: tree.segments.count)
    for (source, targets) in links.targets.enumerated() where mayQuote(source) {
      let chapters = Set(targets.flatMap { [$0] + tree.ancestors(of: $0) })
      for chapter in chapters where tree.spans[chapter].upperBound <= source {
        scores[chapter] += 1
      }
    }
    return scores
  }

  private func mayQuote(_ source: Int) -> Bool { tree.segments[source].named != .summary }

  private func isLess(_ one: Int, _ other: Int, _ scores: [Int]) -> Bool {
    (rank(one, scores[one]), -tree.spans[one].count, -one)
      < (rank(other, scores[other]), -tree.spans[other].count, -other)
  }

  /// A chapter called direction wins where the quotes do not tell; a summary never holds it.
  private func rank(_ index: Int, _ score: Int) -> Int {
    switch tree.segments[index].named {
    case .direction: score * 2 + 1
    case .summary: -1
    default: score * 2
    }
  }

  private func isChapter(_ index: Int, _ score: Int) -> Bool {
    switch tree.segments[index].named {
    case .direction: true
    case .summary: false
    default: score >= 2 && isMostlyQuoted(index)
    }
  }

  /// An area whose paragraph another area repeats is no direction: most of it stands only there.
  private func isMostlyQuoted(_ index: Int) -> Bool {
    let passages = tree.spans[index].reduce(0) { $0 + tree.segments[$1].directionTexts.count }
    let sources = links.targets.indices.count { source in
      source >= tree.spans[index].upperBound
        && links.targets[source].contains { tree.spans[index].contains($0) }
    }
    return sources * 3 >= passages
  }

  /// Headings in a row, all of one rank, that are quoted one by one: no chapter stands over them.
  private func run() -> (range: Range<Int>, sources: Int)? {
    let sources = links.targets.indices.filter { mayQuote($0) && !links.targets[$0].isEmpty }
    let quoted = Set(sources.compactMap { links.targets[$0].first })
    guard quoted.count >= 2, quoted.count * 3 >= sources.count * 2, var low = quoted.min(),
      let high = quoted.max(),
      let first = sources.first, high < first, high - low < quoted.count * 2
    else { return nil }
    if low > 0, tree.segments[low - 1].named == .direction { low -= 1 }
    return (low..<(high + 1), sources.count)
  }

  /// Where nothing is quoted the heading's words must tell.
  private func byName() -> Range<Int>? {
    let named = tree.segments.indices.filter {
      tree.segments[$0].named == .direction && !isTitle($0)
    }
    let filled = named.first { !tree.segments[$0].directionTexts.isEmpty }
    return (filled ?? named.first).map { tree.spans[$0] }
  }

  /// The document's own title names the direction too, and all the rest stands under it.
  private func isTitle(_ index: Int) -> Bool {
    index == 0 && tree.spans[0].dropFirst().contains { tree.segments[$0].named != nil }
  }
}
