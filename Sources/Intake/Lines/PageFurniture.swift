/// Takes away what stands on every page and belongs to none: heads, feet and page numbers.
struct PageFurniture {
  /// How many lines a head or a foot can hold.
  private static let edge = 3
  /// So many pages must carry the same line before it is taken for furniture.
  private static let fewestPages = 2

  private var lines: [TextLine]
  private var isFurniture: [Bool]

  static func removed(from lines: [TextLine]) -> [TextLine] {
    var furniture = PageFurniture(lines)
    for _ in 0..<edge where !furniture.markEdges() { break }
    furniture.markLoneNumbers()
    return furniture.remaining()
  }

  private init(_ lines: [TextLine]) {
    self.lines = lines
    isFurniture = Array(repeating: false, count: lines.count)
  }

  /// Marks the outermost line at the top and at the foot of every page that recurs or is a page
  /// number; answers whether it marked any.
  private mutating func markEdges() -> Bool {
    let pages = pageRanges()
    guard pages.count >= Self.fewestPages else { return false }
    var (heads, feet): ([Int], [Int]) = ([], [])
    for page in pages {
      let rest = page.filter { !isFurniture[$0] }
      if let head = rest.first { heads.append(head) }
      if let foot = rest.last, rest.count > 1 { feet.append(foot) }
    }
    let marked = mark(heads, pages: pages.count)
    return mark(feet, pages: pages.count) || marked
  }

  private mutating func mark(_ edges: [Int], pages: Int) -> Bool {
    var counts: [String: Int] = [:]
    for index in edges { counts[Self.key(lines[index].text), default: 0] += 1 }
    var marked = false
    for index in edges {
      let text = lines[index].text
      let recurs = counts[Self.key(text), default: 0]
      guard
        PageNumber(text) != nil || PageNumber.ends(text)
          || (recurs >= Self.fewestPages && recurs * 2 >= pages && lines[index].ending != .sentence)
      else {
        continue
      }
      isFurniture[index] = true
      marked = true
    }
    return marked
  }

  private func pageRanges() -> [Range<Int>] {
    let starts = [0] + lines.indices.dropFirst().filter { lines[$0].startsPage }
    return zip(starts, starts.dropFirst() + [lines.count]).map { $0..<$1 }
  }

  /// The line with every number made alike, so that only the page's number may differ.
  static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      if scalar.properties.numericType == nil {
        key.unicodeScalars.append(scalar)
      } else if key.last != "#" {
        key.append("#")
      }
    }
    return key
  }

  /// Without form feeds the page numbers tell where the pages end: lone lines that count upward.
  private mutating func markLoneNumbers() {
    var run: [(index: Int, page: Int)] = []
    for index in lines.indices where !isFurniture[index] {
      guard let number = PageNumber(lines[index].text), isAlone(index) else { continue }
      if let last = run.last, number.page != last.page + 1 { endRun(&run) }
      run.append((index, number.page))
    }
    endRun(&run)
  }

  private func isAlone(_ index: Int) -> Bool {
    lines[index].blanksBefore > 0 || lines[index].startsPage || index + 1 == lines.count
      || lines[index + 1].blanksBefore > 0
  }

  /// A bare number needs two companions; "Sida 3 av 12" needs one.
  private mutating func endRun(_ run: inout [(index: Int, page: Int)]) {
    defer { run.removeAll() }
    guard let first = run.first else { return }
    let isBare = PageNumber(lines[first.index].text)?.isBare ?? true
    guard run.count >= (isBare ? 3 : 2) else { return }
    for item in run { markWithNeighbors(item.index, run.map(\.index)) }
  }

  private mutating func markWithNeighbors(_ index: Int, _ numbers: [Int]) {
    isFurniture[index] = true
    if index + 1 < lines.count { lines[index + 1].startsPage = true }
    for step in [-1, 1] {
      let beside = index + step
      guard lines.indices.contains(beside) else { continue }
      let key = Self.key(lines[beside].text)
      let same = numbers.count {
        lines.indices.contains($0 + step) && lines[beside].ending != .sentence
          && Self.key(lines[$0 + step].text) == key
      }
      guard same >= Self.fewestPages, same * 2 >= numbers.count else { continue }
      isFurniture[beside] = true
      if step == 1, beside + 1 < lines.count { lines[beside + 1].startsPage = true }
    }
  }

  /// What is left; a page's first line keeps the mark even when the head above it is gone.
  private func remaining() -> [TextLine] {
    var rest: [TextLine] = []
    var startsPage = false
    for (line, gone) in zip(lines, isFurniture) {
      startsPage = startsPage || line.startsPage
      guard !gone else { continue }
      var line = line
      line.startsPage = startsPage && !rest.isEmpty
      startsPage = false
      rest.append(line)
    }
    return rest
  }
}
