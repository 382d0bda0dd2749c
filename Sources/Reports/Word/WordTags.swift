/// What the content controls of a draft are called, out and in.
package enum WordTags {
  private static let statementSign = "roder:s:"
  private static let chapterSign = "roder:c:"

  /// The name of the property that says which edition the draft is of.
  package static let editionProperty = "RoderEdition"

  package static func statement(_ id: String) -> String { statementSign + id }

  package static func chapter(_ id: String, version: Int) -> String {
    "\(chapterSign)\(version):\(id)"
  }

  /// The statement that the tag is of, when it is a statement's.
  package static func statement(in tag: String) -> String? {
    tag.hasPrefix(statementSign) ? String(tag.dropFirst(statementSign.count)) : nil
  }

  /// The contribution and the version that the tag is of, when it is a chapter's.
  package static func chapter(in tag: String) -> (id: String, version: Int)? {
    guard tag.hasPrefix(chapterSign) else { return nil }
    let rest = tag.dropFirst(chapterSign.count)
    guard let colon = rest.firstIndex(of: ":"), let version = Int(rest[..<colon]) else {
      return nil
    }
    return (String(rest[rest.index(after: colon)...]), version)
  }
}
