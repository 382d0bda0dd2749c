/// Reads a Word document (.docx, .docm, .dotx) as it stands when all tracked changes are accepted.
///
/// Left out, since they are no part of what the report says: page headers and footers, comments,
/// tables of contents, hidden text, and the instructions of fields. Footnotes, endnotes and text
/// boxes follow the paragraph that they belong to.
package enum WordReader {
  /// How the older .doc starts, and every Office file that is locked with a password.
  static let compoundFile: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0]
  static let archive = "PK".utf8

  package static func read(_ bytes: [UInt8]) throws(UnreadableFile) -> SourceDocument {
    try source(of: opened(bytes), keepsMarks: false)
  }

  static func opened(_ bytes: [UInt8]) throws(UnreadableFile) -> WordPackage {
    guard !bytes.isEmpty else { throw .empty }
    guard !bytes.starts(with: compoundFile) else { throw .oldOrLockedWord }
    guard bytes.starts(with: archive) else { throw .unknownKind }
    return try WordPackage(try ZipReader(bytes))
  }

  static func source(
    of package: WordPackage, keepsMarks: Bool
  ) throws(UnreadableFile) -> SourceDocument {
    SourceDocument(
      title: try title(of: package), blocks: try blocks(of: package, keepsMarks),
      keepsType: true)
  }

  private static func blocks(
    of package: WordPackage, _ keepsMarks: Bool
  ) throws(UnreadableFile) -> [SourceBlock] {
    guard let xml = try package.xml(.document) else { throw .notWord }
    let styles = try package.xml(.styles).map(WordStyles.init) ?? WordStyles()
    let numbering = try package.xml(.numbering).map(WordNumbering.init) ?? WordNumbering()
    var notes = WordNotes()
    for part in [WordPart.footnotes, .endnotes] {
      guard let xml = try package.xml(part) else { continue }
      try notes.read(WordBody(xml, styles: styles, numbering: numbering))
    }
    var body = WordBody(
      xml, styles: styles, numbering: numbering, notes: notes, keepsMarks: keepsMarks)
    return try body.document()
  }

  private static func title(of package: WordPackage) throws(UnreadableFile) -> String {
    guard var xml = try package.xml(.properties) else { return "" }
    guard try xml.nextChild() == .coreProperties else { return "" }
    while let tag = try xml.nextChild() {
      if tag == .title { return try xml.content() }
      try xml.skip()
    }
    return ""
  }
}
