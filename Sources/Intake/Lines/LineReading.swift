package import Formats

/// Reads plain text into paragraphs, headings, lists and tables by how the file itself is set.
package struct LineReading {
  private let joining: LineJoining
  private let measure: LineMeasure
  private var blocks: [SourceBlock] = []

  package static func read(_ text: String) throws(UnreadableFile) -> SourceDocument {
    let lines = ContentsPage.removed(from: PageFurniture.removed(from: LineSplitting.split(text)))
    guard !lines.isEmpty else { throw .noText }
    let measure = LineMeasure(lines)
    var reading = LineReading(lines, measure)
    reading.readAll(lines)
    return SourceDocument(title: "", blocks: reading.blocks, keepsType: false)
  }

  private init(_ lines: [TextLine], _ measure: LineMeasure) {
    self.measure = measure
    let cuts = zip(lines, lines.dropFirst()).filter { $0.0.ending == .hyphen }
    joining = LineJoining(cuts: cuts.map { ($0.text, $1.text) }, lines: lines.lazy.map(\.text))
  }

  private mutating func readAll(_ lines: [TextLine]) {
    let grouping = LineGrouping(measure: measure)
    var (index, start) = (0, 0)
    while index < lines.count {
      let (end, found) = TextTable.read(lines[index...], spacing: measure.spacing ?? 0)
      guard let table = found else {
        index = end
        continue
      }
      append(grouping.paragraphs(lines[start..<index]))
      append(table)
      (index, start) = (end, end)
    }
    append(grouping.paragraphs(lines[start...]))
  }

  private mutating func append(_ table: TextTable) {
    let rows = table.rows.map { row in
      row.map { texts in
        let text = texts.reduce("") { joining.join($0, $1) }.foldingWhiteSpace()
        return text.isEmpty ? [] : [SourceParagraph(runs: [SourceRun(text)])]
      }
    }
    blocks.append(.table(rows: rows, headRows: table.headRows))
  }

  private mutating func append(_ paragraphs: [LineParagraph]) {
    let items = ListItems.settled(paragraphs)
    var listIndent: Int?
    for paragraph in items {
      if paragraph.marker == nil {
        listIndent = nil
      } else {
        listIndent = min(listIndent ?? paragraph.first.indent, paragraph.first.indent)
      }
      let level = listIndent.map { paragraph.first.indent > $0 + 1 ? 1 : 0 }
      blocks.append(.paragraph(source(paragraph, listLevel: level)))
    }
  }

  private func source(_ paragraph: LineParagraph, listLevel: Int?) -> SourceParagraph {
    var text = paragraph.text(joining)
    let level = listLevel == nil ? LineHeading.level(of: paragraph, text: text) : nil
    if let hashes = LineHeading.hashes(text), level == hashes {
      text = String(text.dropFirst(hashes + 1))
    }
    let mayBeHeading = listLevel == nil && LineHeading.mayBeHeading(paragraph)
    let gap = paragraph.first.blanksBefore > (measure.spacing ?? 0) || paragraph.first.startsPage
    return SourceParagraph(
      runs: [SourceRun(text)], outlineLevel: level, listLevel: listLevel,
      isIndented: listLevel == nil && measure.isSetIn(paragraph),
      followsGap: level != nil || mayBeHeading || gap)
  }
}
