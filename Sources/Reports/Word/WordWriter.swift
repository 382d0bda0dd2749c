import Formats
import Governance
import Words

extension Manuscript {
  /// As a Word document; same manuscript and look, same bytes.
  ///
  /// A draft's sentences stand in content controls that say which statement they are, so that
  /// the document can come in again.
  package func word(_ look: Look = Look()) -> [UInt8] {
    var body = WordBodyWriter(self, look)
    return body.package().bytes
  }
}

/// Writes the parts of a document, one piece after the other.
struct WordBodyWriter {
  static let spaces: XML = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"
    """

  let manuscript: Manuscript
  let look: Look
  var language: Language { manuscript.language }
  /// Anchors that something leads to; only these need bookmarks.
  let targets: Set<String>
  var text = XML()
  var parts: [OfficePart] = []
  var links: [OfficeLink] = []
  private var lastNumber = 0
  private var chartCount = 0

  init(_ manuscript: Manuscript, _ look: Look) {
    self.manuscript = manuscript
    self.look = look
    targets = Set(manuscript.chapters.map(\.anchor)).union(manuscript.linkedAnchors)
    text.reserveCapacity(256 << 10)
  }

  /// For what must be numbered apart in the whole document.
  mutating func number() -> Int {
    lastNumber += 1
    return lastNumber
  }

  mutating func package() -> OfficePackage {
    let frame = WordFrame(manuscript: manuscript, look: look)
    addCover()
    addContents()
    for chapter in manuscript.chapters { add(chapter) }
    paragraph(.quiet, Passage(own: manuscript.colophon))
    let header = frame.header(logotype: look.logotype.flatMap { logotype($0) })
    let main = OfficePart(
      "word/document.xml", type: WordFrame.type("document.main"),
      "<w:document \(Self.spaces)><w:body>\(text)\(frame.section)</w:body></w:document>",
      links: frame.links + links)
    return OfficePackage(
      main: main, parts: frame.parts + [header] + parts, properties: frame.properties)
  }

  mutating func paragraph(_ style: WordStyle, _ passage: Passage, label: String? = nil) {
    text += "<w:p>\(properties(style))"
    addRuns(of: passage)
    if let label { text += run(" (\(label))", style: .label) }
    text += "</w:p>"
  }

  func properties(_ style: WordStyle) -> XML {
    style == .normal ? "" : "<w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/></w:pPr>"
  }

  private mutating func add(_ chapter: Manuscript.Chapter) {
    let place = number()
    let number = chapter.number.map { $0 + " " } ?? ""
    text += """
      <w:p>\(properties(.heading1))\
      <w:bookmarkStart w:id="\(place)" w:name="\(Self.bookmark(chapter.anchor))"/>
      """
    if !number.isEmpty { text += run(number) }
    if let source = chapter.source {
      let tag = WordTags.chapter(source.contribution, version: source.version)
      text += control(tag, name: language("Avsnitt", "Chapter"), run(chapter.title))
    } else {
      text += run(chapter.title)
    }
    text += "<w:bookmarkEnd w:id=\"\(place)\"/></w:p>"
    for piece in chapter.pieces { add(piece) }
    // Somewhere to write.
    if chapter.pieces.isEmpty { text += "<w:p/>" }
  }

  private mutating func add(_ piece: Piece) {
    switch piece {
    case .heading(let level, let passage): paragraph(.heading(level + 1), passage)
    case .paragraph(let passage, let look): paragraph(style(of: look), passage)
    case .wording(let passage, let label): paragraph(.wording, passage, label: label)
    case .list(let items, _): for item in items { paragraph(.listItem, item.linkedOnPaper) }
    case .fold(let fold):
      paragraph(.sum, Passage(own: fold.summary + ":"))
      for item in fold.items { paragraph(.listItem, item.linkedOnPaper) }
    case .table(let grid): addTable(grid)
    case .figure(let figure): addFigure(figure)
    }
  }

  private func style(of look: Piece.Look) -> WordStyle {
    switch look {
    case .plain: .normal
    case .sum: .sum
    case .notice: .notice
    case .quiet: .quiet
    }
  }

  mutating func nextChart() -> Int {
    chartCount += 1
    return chartCount
  }

  /// A name that Word takes: a letter first, at most forty letters, digits and low lines.
  static func bookmark(_ anchor: String) -> String {
    let name = String(
      anchor.unicodeScalars.map { scalar -> Character in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          ? Character(scalar) : "_"
      })
    guard name.utf8.count > 40 else { return name }
    var sum: UInt32 = 2_166_136_261
    for byte in anchor.utf8 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    return String(name.prefix(30)) + "_" + String(sum, radix: 16)
  }
}

extension Manuscript {
  /// Where the words lead.
  var linkedAnchors: Set<String> {
    var anchors: Set<String> = []
    for case .list(let items, _) in chapters.flatMap(\.pieces) {
      anchors.formUnion(items.compactMap(\.target?.anchor))
    }
    for case .fold(let fold) in chapters.flatMap(\.pieces) {
      anchors.formUnion(fold.items.flatMap(\.passage.runs).compactMap(\.link))
    }
    for case .table(let grid) in chapters.flatMap(\.pieces) {
      anchors.formUnion(grid.rows.flatMap(\.cells).flatMap(\.passage.runs).compactMap(\.link))
    }
    return anchors
  }
}
