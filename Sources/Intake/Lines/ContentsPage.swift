import SwedishText

/// Takes away the table of contents, which says every heading once too often.
enum ContentsPage {
  private static let titles: WordSet = [
    "innehåll", "innehållsförteckning", "contents", "table of contents",
  ]
  /// A single line that ends in a number is prose; so many in a row are a list of pages.
  private static let fewestLines = 2

  /// Empty lines that no paragraph has inside it.
  private static let gap = 4

  static func removed(from lines: [TextLine]) -> [TextLine] {
    var rest: [TextLine] = []
    var next = 0
    for index in kept(lines) {
      var line = lines[index]
      if index != next { line.blanksBefore = max(line.blanksBefore, gap) }
      rest.append(line)
      next = index + 1
    }
    return rest
  }

  /// The places of the lines that are no contents.
  static func kept(_ lines: [TextLine]) -> [Int] {
    var kept: [Int] = []
    var index = 0
    while index < lines.count {
      let end = runEnd(lines, from: index)
      if end == index {
        kept.append(index)
        index += 1
      } else {
        index = end
      }
    }
    return kept
  }

  private static func runEnd(_ lines: [TextLine], from start: Int) -> Int {
    let isTitled = isTitle(lines[start].text)
    let first = isTitled ? start + 1 : start
    var (end, page) = (first, 0)
    while end < lines.count, let next = pageNumber(lines[end].text, needsLeader: !isTitled),
      next >= page
    {
      (end, page) = (end + 1, next)
    }
    return end - first >= fewestLines ? end : start
  }

  private static let longestTitle = 24

  private static func isTitle(_ text: String) -> Bool {
    text.utf8.count <= longestTitle && titles.contains(text.lowercased())
  }

  /// The number at the line's end: after dots, or under the title after any space.
  private static func pageNumber(_ text: String, needsLeader: Bool) -> Int? {
    let digits = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...3).contains(digits), let page = Int(text.suffix(digits)) else { return nil }
    let before = text.utf8.dropLast(digits)
    if needsLeader {
      let leader = before.reversed().prefix { $0 == 0x2E || $0 == 0x20 }
      return leader.count { $0 == 0x2E } >= 4 || text.contains("……") ? page : nil
    }
    guard let last = before.last, last == 0x20 || last == 0x09 || last == 0x2E else { return nil }
    return before.contains { $0 > 0x40 } ? page : nil
  }
}
