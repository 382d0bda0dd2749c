/// Takes away what stands at the same place on page after page, and page numbers at the edges.
enum PDFFurniture {
  /// Heads and feet stand within this share of the page's height.
  private static let zone = 0.13
  /// Places are compared in steps of this many points.
  private static let step = 4.0

  private struct Key: Hashable {
    var text: String
    var place: Int
  }

  static func removed(from lines: [PDFLine], heights: [Double]) -> [PDFLine] {
    var counts: [Key: Int] = [:]
    for line in lines where isAtEdge(line, heights) {
      for key in keys(line).prefix(1) { counts[key, default: 0] += 1 }
    }
    let fewest = max(2, heights.count / 3)
    return lines.indices.filter { index in
      let line = lines[index]
      guard isAtEdge(line, heights) else { return true }
      if let number = PageNumber(line.look.text) {
        // A bare number may be a cell at the page's edge: it must stand alone and count pages.
        if !number.isBare || number.page == line.page + 1 && isAlone(index, lines) { return false }
      }
      return keys(line).reduce(0) { $0 + counts[$1, default: 0] } < fewest
    }.map { lines[$0] }
  }

  private static func isAlone(_ index: Int, _ lines: [PDFLine]) -> Bool {
    [index - 1, index + 1].allSatisfy {
      !lines.indices.contains($0) || !lines[$0].sharesBaseline(with: lines[index])
    }
  }

  private static func isAtEdge(_ line: PDFLine, _ heights: [Double]) -> Bool {
    let height = heights[line.page]
    return line.bottom < height * zone || line.top > height * (1 - zone)
  }

  /// The line with its numbers made alike, at its own place and at the two beside it.
  private static func keys(_ line: PDFLine) -> [Key] {
    let place = Int(line.bottom / step)
    let text = PageFurniture.key(line.look.text)
    return [place, place - 1, place + 1].map { Key(text: text, place: $0) }
  }
}
