/// A Word document with what it says beside its text: marks, properties and comments.
package struct MarkedDocument: Equatable, Sendable {
  package struct Comment: Equatable, Sendable {
    /// As in the marks of the words that it is of.
    package let id: String
    package let author: String
    package let text: String
  }

  package var source: SourceDocument
  /// The file's own properties that are texts, by name.
  package var properties: [String: String]
  package var comments: [Comment]
  /// Whether programs were left unread in the file.
  package var holdsMacros: Bool
}

extension WordReader {
  /// Reads the document with its marks: tracked changes are accepted, pictures leave a letter.
  package static func readMarked(_ bytes: [UInt8]) throws(UnreadableFile) -> MarkedDocument {
    let package = try opened(bytes)
    return MarkedDocument(
      source: try source(of: package, keepsMarks: true),
      properties: try ownProperties(of: package), comments: try comments(of: package),
      holdsMacros: package.holdsMacros)
  }

  private static func ownProperties(
    of package: WordPackage
  ) throws(UnreadableFile) -> [String: String] {
    guard var xml = try package.xml(.customProperties) else { return [:] }
    guard try xml.nextChild() == .customProperties else { return [:] }
    var properties: [String: String] = [:]
    while let tag = try xml.nextChild() {
      guard tag == .customProperty, let name = xml.value("name") else {
        try xml.skip()
        continue
      }
      while let value = try xml.nextChild() {
        if value == .customText { properties[name] = try xml.content() } else { try xml.skip() }
      }
    }
    return properties
  }

  private static func comments(
    of package: WordPackage
  ) throws(UnreadableFile) -> [MarkedDocument.Comment] {
    guard let xml = try package.xml(.comments) else { return [] }
    var body = WordBody(xml, styles: WordStyles(), numbering: WordNumbering())
    guard try body.xml.nextChild() == .comments else { return [] }
    var comments: [MarkedDocument.Comment] = []
    while let tag = try body.xml.nextChild() {
      guard tag == .comment, let id = body.xml.value("id") else {
        try body.xml.skip()
        continue
      }
      let author = body.xml.value("author") ?? ""
      let text = try body.flow().paragraphs.map(\.text).joined(separator: " ")
      comments.append(MarkedDocument.Comment(id: id, author: author, text: text))
    }
    return comments
  }
}
