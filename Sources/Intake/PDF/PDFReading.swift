package import Formats

/// Reads the places of letters on pages into paragraphs, headings, lists and tables.
package struct PDFReading {
  private let joining: LineJoining
  private let measure: PDFMeasure
  private var blocks: [SourceBlock] = []

  package static func read(
    _ positions: PDFPositions, title: String
  ) throws(UnreadableFile) -> SourceDocument {
    let heights = positions.pages.map(\.height)
    let all = positions.pages.enumerated().flatMap { PDFLines.lines($1, number: $0) }
    guard !all.isEmpty else { throw .pictureOnlyPDF }
    let lines = PDFContents.removed(from: PDFFurniture.removed(from: all, heights: heights))
    guard !lines.isEmpty else { throw .noText }
    var reading = PDFReading(lines)
    reading.readAll(PDFTables.elements(lines))
    reading.nameHeadings(positions.bookmarks)
    return SourceDocument(title: title, blocks: reading.blocks, keepsType: true)
  }

  private init(_ lines: [PDFLine]) {
    measure = PDFMeasure(lines)
    let cuts = zip(lines, lines.dropFirst()).filter { $0.0.look.ending == .hyphen }
    joining = LineJoining(
      cuts: cuts.map { ($0.look.text, $1.look.text) }, lines: lines.lazy.map(\.look.text))
  }

  private mutating func readAll(_ elements: [PDFTables.Element]) {
    var open: [PDFLine] = []
    for element in elements {
      switch element {
      case .line(let line): open.append(line)
      case .table(let rows):
        append(PDFGrouping(measure: measure).paragraphs(open))
        open = []
        append(rows)
      }
    }
    append(PDFGrouping(measure: measure).paragraphs(open))
  }

  private mutating func append(_ rows: [[PDFStack]]) {
    let columns = rows.max { $0.count < $1.count } ?? []
    let placed = rows.map { row in
      columns.indices.map { index in
        row.filter { PDFStack.column($0, among: columns) == index }.flatMap(\.lines)
      }
    }
    let cells = columns.indices.map { index in placed.flatMap { $0[index] }.map(\.right).max() }
    let read = placed.map { row in
      row.enumerated().map { index, lines in
        PDFGrouping(measure: measure, edge: cells[index]).paragraphs(lines).map { cell($0) }
      }
    }
    let heads = read.first.map { TableReading.isHead($0.map { $0.map(\.text) }) } ?? false
    let isBold = placed.first?.joined().allSatisfy(\.isBold) == true
    blocks.append(.table(rows: read, headRows: heads || isBold ? 1 : 0))
  }

  private mutating func append(_ paragraphs: [[PDFLine]]) {
    var listLeft: Double?
    var last: PDFLine?
    for lines in Self.settled(paragraphs) {
      guard let first = lines.first else { continue }
      listLeft = first.marker == nil ? nil : min(listLeft ?? first.left, first.left)
      var paragraph = source(lines)
      paragraph.listLevel = listLeft.map { first.left > $0 + 6 ? 1 : 0 }
      paragraph.isIndented =
        paragraph.listLevel == nil && lines.allSatisfy { $0.left > measure.bodyLeft + 8 }
      paragraph.followsGap = last.map { hasGap($0, first) } ?? true
      blocks.append(.paragraph(paragraph))
      last = lines.last
    }
  }

  /// Numbers that no neighbor counts on from are words: of a heading, or of a sentence.
  private static func settled(_ paragraphs: [[PDFLine]]) -> [[PDFLine]] {
    let looks = paragraphs.map { lines in
      LineParagraph(lines: lines.map(\.look), marker: lines.first?.marker)
    }
    return zip(paragraphs, ListItems.settled(looks)).map { lines, look in
      var lines = lines
      if look.marker == nil, !lines.isEmpty { lines[0].loseMarker() }
      return lines
    }
  }

  private func hasGap(_ last: PDFLine, _ next: PDFLine) -> Bool {
    last.page != next.page || next.bottom - last.bottom > measure.pitch(last.size) * PDFMeasure.gap
  }

  /// A number in a cell belongs to its words.
  private func cell(_ lines: [PDFLine]) -> SourceParagraph {
    var lines = lines
    if lines.first?.marker?.number != nil { lines[0].loseMarker() }
    return source(lines)
  }

  private func source(_ lines: [PDFLine]) -> SourceParagraph {
    var runs: [SourceRun] = []
    for line in lines { RunJoining.append(line, to: &runs, joining) }
    return SourceParagraph(runs: RunJoining.folded(runs), size: lines.first?.size)
  }

  private mutating func nameHeadings(_ bookmarks: [PDFBookmark]) {
    let paragraphs = blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    let headings = PDFHeadings(paragraphs, bookmarks: bookmarks, bodySize: measure.bodySize)
    for index in blocks.indices {
      guard case .paragraph(var paragraph) = blocks[index] else { continue }
      let isTitle = headings.isTitle(paragraph, among: paragraphs)
      paragraph.outlineLevel = headings.level(paragraph, isTitle: isTitle)
      if isTitle && paragraph.outlineLevel == nil { paragraph.style = "title" }
      if headings.isLarge(paragraph) { paragraph.followsGap = true }
      blocks[index] = .paragraph(paragraph)
    }
  }
}
