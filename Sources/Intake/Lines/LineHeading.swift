/// What in a line of plain text shows beyond doubt that it is a heading, and of what depth.
enum LineHeading {
  /// No heading of a report is longer; sentences are.
  static let longest = 90

  static func level(of paragraph: LineParagraph, text: String) -> Int? {
    let line = paragraph.first
    if paragraph.lines.count == 1 {
      if let hashes = hashes(line.text) { return hashes }
      if line.underline > 0 && line.width <= longest { return line.underline }
    }
    guard paragraph.marker == nil, mayBeHeading(paragraph) else { return nil }
    if let depth = numberDepth(text) { return depth }
    return line.isAllCaps ? 1 : nil
  }

  /// Short, without a sentence's end: the outline decides what it is.
  static func mayBeHeading(_ paragraph: LineParagraph) -> Bool {
    let width = paragraph.lines.reduce(0) { $0 + $1.width }
    return width <= longest && paragraph.first.opening != .lower
      && paragraph.last.ending == .open
  }

  /// The depth of a Markdown heading.
  static func hashes(_ text: String) -> Int? {
    let count = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(count), text.utf8.dropFirst(count).first == 0x20 else { return nil }
    return count
  }

  /// The depth of "3.2 Title": two.
  static func numberDepth(_ text: String) -> Int? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = number.split(separator: ".", omittingEmptySubsequences: true)
    let body = text.dropFirst(number.count)
    guard let first = body.first, first.isWhitespace, number.first?.isNumber == true,
      parts.allSatisfy({ $0.count <= 2 }), let title = body.first(where: { !$0.isWhitespace }),
      title.isUppercase
    else { return nil }
    return parts.count
  }
}
