/// Tells headings, lists and lines of contents from the names of their styles.
///
/// Word stores its own styles under English names whatever its language; other programs and
/// templates use Swedish ones.
enum WordHeading {
  private static let headings = ["heading", "rubrik", "överskrift"]
  private static let lists = [
    "list bullet", "list number", "punktlista", "numrerad lista",
  ]
  private static let contents = ["toc", "innehåll", "contents"]

  /// From 0 for the topmost, as Word counts; `nil` when the name is no heading's.
  static func outline(of name: String) -> Int? {
    number(after: headings, in: name).map { $0 - 1 }
  }

  /// From 0 for the outermost; `nil` when the name is no list's.
  static func listLevel(of name: String) -> Int? {
    if lists.contains(name) { return 0 }
    return number(after: lists, in: name).map { $0 - 1 }
  }

  static func isLineOfContents(_ name: String) -> Bool {
    number(after: contents, in: name) != nil
  }

  /// The one digit from 1 that ends the name, or stands before a space and more words.
  private static func number(after stems: [String], in name: String) -> Int? {
    let name = name.lowercased()
    guard let stem = stems.first(where: { name.hasPrefix($0) }) else { return nil }
    let rest = name.dropFirst(stem.count).drop { $0 == " " }
    guard let digit = rest.first?.wholeNumberValue, digit > 0 else { return nil }
    return rest.dropFirst().first.map { $0 == " " } ?? true ? digit : nil
  }
}
