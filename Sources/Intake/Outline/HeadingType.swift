import Formats

/// What the file's type tells of headings: letter heights and bold lines.
extension HeadingFinder {
  static func isBoldLine(_ paragraph: SourceParagraph) -> Bool {
    let passage = Passage(paragraph)
    return !passage.isEmpty && passage.isAllBold && passage.text.utf8.count <= 100
  }

  static func bodySize(_ paragraphs: [SourceParagraph]) -> Double? {
    var letters: [Double: Int] = [:]
    for paragraph in paragraphs {
      if let size = paragraph.size { letters[size, default: 0] += paragraph.text.utf8.count }
    }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  static func sizes(above body: Double?, _ paragraphs: [SourceParagraph]) -> [Double] {
    guard let body else { return [] }
    var sizes: [Double] = []
    for size in paragraphs.compactMap(\.size).sorted(by: >)
    where size > body * 1.08 && !sizes.contains(where: { abs($0 - size) < 0.6 }) {
      sizes.append(size)
    }
    return Array(sizes.prefix(4))
  }
}
