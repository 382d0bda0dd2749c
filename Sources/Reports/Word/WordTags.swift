import Governance

/// What a draft's content controls and bookmarks are called, out and in.
///
/// Word keeps the controls; LibreOffice before 7.5 keeps only the bookmarks.
package enum WordTags {
  private static let statementSign = "roder:s:"
  private static let chapterSign = "roder:c:"

  /// The name of the property that says which edition the draft is of.
  package static let editionProperty = "RoderEdition"
  /// The name of the property that says where the journal stood: position and digest.
  package static let stateProperty = "RoderState"

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

  /// The names of the styles that only Roder writes in, small letters: on the cover and last.
  ///
  /// The heading of the contents has another name when LibreOffice has saved the file.
  package static let ownStyles: Set<String> = Set(
    [
      WordStyle.kicker, .title, .cell, .quiet, .checkNumber, .notice, .contentsHeading,
    ].map { $0.name.lowercased() } + ["contents heading"])

  package static func bookmark(ofStatement id: String) -> String {
    WordBodyWriter.bookmark(Statement.anchor(of: id))
  }

  package static func bookmark(ofChapter id: String) -> String {
    WordBodyWriter.bookmark(chapterAnchor(id))
  }

  /// `place`: of the figure among the chapter's, from 1.
  package static func bookmark(ofFigure place: Int, in chapter: String) -> String {
    WordBodyWriter.bookmark("\(chapterAnchor(chapter))-figur-\(place)")
  }

  static func chapterAnchor(_ id: String) -> String { "c-" + id }
}
