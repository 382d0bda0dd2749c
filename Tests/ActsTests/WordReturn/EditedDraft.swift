import Formats
import Foundation
import Testing

@testable import Reports

/// A draft's Word file as a person's program might save it: its text edited, the rest as it was.
struct EditedDraft {
  private static let names = [
    "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml",
    "word/numbering.xml", "docProps/custom.xml",
  ]
  private static let main = "word/document.xml"

  private var parts: [String: [UInt8]] = [:]
  var document: String

  init(_ bytes: [UInt8]) throws {
    let zip = try ZipReader(bytes)
    for name in Self.names { parts[name] = try zip.contents(of: name) }
    document = String(decoding: try #require(try zip.contents(of: Self.main)), as: UTF8.self)
  }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    for name in Self.names { if let part = parts[name] { zip.add(name, part) } }
    zip.add(Self.main, Array(document.utf8))
    for (name, part) in parts.sorted(by: { $0.key < $1.key }) where !Self.names.contains(name) {
      zip.add(name, part)
    }
    return zip.bytes()
  }

  mutating func set(_ part: String, _ text: String) { parts[part] = Array(text.utf8) }
  mutating func remove(_ part: String) { parts[part] = nil }
  func text(_ part: String) -> String { String(decoding: parts[part] ?? [], as: UTF8.self) }

  /// Without the properties that say which edition it is of and when.
  mutating func forgetProperties() throws {
    parts["docProps/custom.xml"] = nil
    let links = String(decoding: try #require(parts["_rels/.rels"]), as: UTF8.self)
    set("_rels/.rels", links.replacing("custom-properties", with: "other"))
  }

  /// Without any content control, as LibreOffice before 7.5 saves it.
  mutating func dropTags() {
    while let start = document.range(of: "<w:tag "),
      let end = document[start.upperBound...].range(of: "/>")
    {
      document.removeSubrange(start.lowerBound..<end.upperBound)
    }
  }

  /// Without any bookmark.
  mutating func dropBookmarks() {
    for name in ["<w:bookmarkStart ", "<w:bookmarkEnd "] {
      while let start = document.range(of: name),
        let end = document[start.upperBound...].range(of: "/>")
      {
        document.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
  }
}

extension EditedDraft {
  /// The statement with all that marks it.
  private func place(of id: String) throws -> Range<String.Index> {
    let name = "w:name=\"\(WordTags.bookmark(ofStatement: id))\"/>"
    let found = try #require(document.range(of: name), "\(id)")
    let start = try #require(
      document[..<found.lowerBound].range(of: "<w:bookmarkStart", options: .backwards))
    let number = document[start.upperBound..<found.lowerBound]
    let ending = "<w:bookmarkEnd\(number.dropLast())/>"
    let end = try #require(document[found.upperBound...].range(of: ending), "\(ending)")
    return start.lowerBound..<end.upperBound
  }

  mutating func rewrite(_ id: String, _ words: String) throws {
    let place = try place(of: id)
    let start = try #require(document[place].range(of: "<w:t xml:space=\"preserve\">"))
    let end = try #require(document[start.upperBound...].range(of: "</w:t>"))
    document.replaceSubrange(start.upperBound..<end.lowerBound, with: words)
  }

  @discardableResult
  mutating func delete(_ id: String) throws -> String {
    let place = try place(of: id)
    let piece = String(document[place])
    document.removeSubrange(place)
    return piece
  }

  mutating func insert(_ piece: String, after id: String) throws {
    document.insert(contentsOf: Self.run(" ") + piece, at: try place(of: id).upperBound)
  }

  mutating func move(_ id: String, after other: String) throws {
    try insert(delete(id), after: other)
  }

  mutating func copy(_ id: String, after other: String) throws {
    try insert(String(document[place(of: id)]), after: other)
  }

  mutating func add(_ words: String, after id: String) throws {
    try insert(Self.run(words), after: id)
  }

  mutating func italicize(_ id: String) throws {
    let place = try place(of: id)
    let piece = document[place].replacing("<w:r><w:t", with: "<w:r><w:rPr><w:i/></w:rPr><w:t")
    document.replaceSubrange(place, with: piece)
  }

  /// The paragraph, or the row, that the statement stands in.
  mutating func deleteAround(_ id: String, _ name: String) throws {
    let place = try place(of: id)
    let start = try #require(
      document[..<place.lowerBound].range(of: "<\(name)>", options: .backwards))
    let end = try #require(document[place.upperBound...].range(of: "</\(name)>"))
    document.removeSubrange(start.lowerBound..<end.upperBound)
  }

  mutating func insertParagraph(_ markup: String, beforeParagraphOf id: String) throws {
    let place = try place(of: id)
    let start = try #require(
      document[..<place.lowerBound].range(of: "<w:p>", options: .backwards))
    document.insert(contentsOf: "<w:p>\(markup)</w:p>", at: start.lowerBound)
  }

  static func run(_ words: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }
}

extension EditedDraft {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  mutating func comment(_ id: String, by author: String, _ words: String) {
    set(
      "word/comments.xml",
      "<w:comments xmlns:w=\"\(Self.space)\"><w:comment w:id=\"\(id)\" w:author=\"\(author)\"><w:p>"
        + "\(Self.run(words))</w:p></w:comment></w:comments>")
    let name = "word/_rels/document.xml.rels"
    let link =
      "<Relationship Id=\"rIdK\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
      + "relationships/comments\" Target=\"comments.xml\"/></Relationships>"
    set(name, text(name).replacing("</Relationships>", with: link))
  }

  /// Paragraphs of a style and words, in place of all that stood there.
  mutating func replaceBody(_ paragraphs: [(style: String, words: String)]) throws {
    let start = try #require(document.range(of: "<w:body>"))
    let end = try #require(document.range(of: "<w:sectPr>"))
    let body = paragraphs.map { style, words in
      let properties = style.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
      return "<w:p>\(properties)\(Self.run(words))</w:p>"
    }
    document.replaceSubrange(start.upperBound..<end.lowerBound, with: body.joined())
  }
}
