/// Tells numbered headings from numbered items: an item has a neighbor that counts on.
enum ListItems {
  static func settled(_ paragraphs: [LineParagraph]) -> [LineParagraph] {
    paragraphs.indices.map { index in
      var paragraph = paragraphs[index]
      guard let number = paragraph.marker?.number else { return paragraph }
      let before = numbers(paragraphs[..<index].reversed())
      let after = numbers(paragraphs[(index + 1)...])
      if before != number - 1 && after != number + 1 { paragraph.marker = nil }
      return paragraph
    }
  }

  /// The number of the nearest numbered item, over bullets but not over running text.
  private static func numbers(_ neighbors: some Sequence<LineParagraph>) -> Int? {
    for neighbor in neighbors {
      guard let marker = neighbor.marker else { return nil }
      if let number = marker.number { return number }
    }
    return nil
  }
}
