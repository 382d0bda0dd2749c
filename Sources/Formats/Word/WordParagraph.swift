/// A paragraph while its runs are read.
struct WordParagraph: Sendable {
  var setting = WordSetting()
  var style = WordStyles.Style()
  var runs: [SourceRun] = []
  /// Text boxes and notes, which are kept once, after the paragraph.
  var attached: [SourceBlock] = []
  var startsPage = false
  var endsPage = false
  private var letterCounts: [Int: Int] = [:]

  var hasText: Bool {
    runs.contains { $0.text.unicodeScalars.contains { !$0.properties.isWhitespace } }
  }

  /// Letter height in points of most letters; the larger of two as common.
  var size: Double? {
    letterCounts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { Double($0.key) / 2 }
  }

  mutating func append(_ text: String, _ look: WordLook, _ marks: [SourceMark] = []) {
    guard !text.isEmpty, !look.isHidden else { return }
    if let size = look.halfPoints { letterCounts[size, default: 0] += text.utf8.count }
    if let last = runs.indices.last, runs[last].isBold == look.isBold,
      runs[last].isItalic == look.isItalic, runs[last].marks == marks
    {
      runs[last].text += text
    } else {
      runs.append(SourceRun(text, isBold: look.isBold, isItalic: look.isItalic, marks: marks))
    }
  }

  mutating func brokePage() {
    if hasText { endsPage = true } else { startsPage = true }
  }
}

/// Blocks in reading order, as a document, a cell, a note or a text box gathers them.
struct WordFlow: Sendable {
  var blocks: [SourceBlock] = []
  /// Whether the next block stands after an empty line or at the top of a page.
  var followsGap = false
  /// A paragraph whose mark is deleted: the next one continues it.
  var begun: WordParagraph?
  /// What the cell says of itself when the flow is a cell's.
  var cell = WordCell()

  /// The paragraphs alone, those of tables in reading order.
  var paragraphs: [SourceParagraph] {
    var paragraphs: [SourceParagraph] = []
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): paragraphs.append(paragraph)
      case .table(let rows, _):
        for row in rows { for cell in row { paragraphs += cell } }
      }
    }
    return paragraphs
  }

  mutating func append(_ block: SourceBlock) {
    blocks.append(block)
    followsGap = false
  }
}
