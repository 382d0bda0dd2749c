import Formats

/// Gives headings their depth: by the file's own bookmarks, else by letter heights.
struct PDFHeadings {
  private let bookmarks: [String: Int]
  private let sizes: [Double]
  private let bodySize: Double

  /// A size belongs to headings when its paragraphs are no longer than this.
  private static let longest = 160
  private static let sizeStep = 0.9

  init(_ paragraphs: [SourceParagraph], bookmarks: [PDFBookmark], bodySize: Double) {
    self.bookmarks = Dictionary(
      bookmarks.map { (Self.key($0.title), $0.depth) }, uniquingKeysWith: min)
    self.bodySize = bodySize
    var isHeading: [Double: Bool] = [:]
    for paragraph in paragraphs {
      guard let size = paragraph.size, size > bodySize + Self.sizeStep else { continue }
      let isShort = paragraph.text.utf8.count <= Self.longest
      isHeading[size] = isHeading[size, default: true] && isShort
    }
    sizes = isHeading.filter(\.value).keys.sorted(by: >)
  }

  func level(_ paragraph: SourceParagraph, isTitle: Bool) -> Int? {
    guard paragraph.listLevel == nil else { return nil }
    if let depth = bookmarks[Self.key(paragraph.text)], paragraph.followsGap || isLarge(paragraph) {
      return depth
    }
    guard bookmarks.isEmpty, !isTitle, isLarge(paragraph), let size = paragraph.size else {
      return nil
    }
    return sizes.firstIndex(of: size).map { $0 + 1 }
  }

  func isLarge(_ paragraph: SourceParagraph) -> Bool {
    (paragraph.size ?? 0) > bodySize + Self.sizeStep
  }

  /// Whether it stands first in the largest letters, and nothing else has them.
  func isTitle(_ paragraph: SourceParagraph, among others: [SourceParagraph]) -> Bool {
    guard let largest = sizes.first, paragraph.size == largest, sizes.count > 1 else {
      return false
    }
    return others.count { $0.size == largest } == 1
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
