import Formats
import Words

/// What stands before the first chapter.
extension WordBodyWriter {
  mutating func addCover() {
    let cover = manuscript.cover
    paragraph(.kicker, Passage(own: cover.kicker))
    paragraph(.title, Passage(report: cover.title))
    if !cover.facts.isEmpty {
      let rows = cover.facts.map { fact in
        Grid.Row(cells: [.init(Passage(own: fact.name)), .init(Passage(report: fact.value))])
      }
      var grid = Grid(
        name: language("Om uppföljningen", "About the follow-up"), head: [], rows: rows)
      grid.namesRows = true
      addTable(grid)
    }
    if let origin = cover.origin {
      paragraph(.quiet, Passage(own: "\(origin.words) \(origin.digest)."))
    }
    if let number = cover.checkNumber {
      let name = language("Kontrollnummer", "Check number")
      paragraph(.checkNumber, Passage(own: "\(name) \(number)"))
      paragraph(.quiet, Passage(own: cover.howToVerify))
    }
    for notice in cover.notices { paragraph(.notice, Passage(own: notice)) }
  }

  /// A field that Word fills with page numbers; until then, and elsewhere, links.
  mutating func addContents() {
    guard !manuscript.chapters.isEmpty else { return }
    text += """
      <w:p>\(properties(.contentsHeading))\(run(language("Innehåll", "Contents")))</w:p>
      """
    for (place, chapter) in manuscript.chapters.enumerated() {
      let isFirst = place == 0
      let isLast = place == manuscript.chapters.count - 1
      let number = chapter.number.map { $0 + " " } ?? ""
      text += """
        <w:p>\(properties(.contents))\(isFirst ? Self.fieldStart : "" as XML)\
        <w:hyperlink w:anchor="\(Self.bookmark(chapter.anchor))" w:history="1">\
        \(run(number + chapter.title))</w:hyperlink>\(isLast ? Self.fieldEnd : "" as XML)</w:p>
        """
    }
    text += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
  }

  private static let fieldStart: XML = """
    <w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>
    """
  private static let fieldEnd: XML = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
}
