/// A document as its file holds it, before anything is known of what its parts mean.
///
/// Texts are as in the file: `Intake` folds white space and heals hyphens.
package struct SourceDocument: Equatable, Sendable {
  package var title: String
  package var blocks: [SourceBlock]
  /// Whether the format can carry italics and bold at all.
  package var keepsType: Bool

  package init(title: String, blocks: [SourceBlock], keepsType: Bool) {
    self.title = title
    self.blocks = blocks
    self.keepsType = keepsType
  }
}

package enum SourceBlock: Equatable, Sendable {
  case paragraph(SourceParagraph)
  /// Rows of cells; every cell is a list of paragraphs. `headRows` counts rows marked as header.
  case table(rows: [[[SourceParagraph]]], headRows: Int)
}

package struct SourceParagraph: Equatable, Sendable {
  package var runs: [SourceRun]
  /// 1 for the topmost heading; `nil` when the file does not say that it is a heading.
  package var outlineLevel: Int?
  /// 0 for the outermost list; `nil` outside lists.
  package var listLevel: Int?
  /// The paragraph style's name, lowercased ("quote", "citat"); empty when there is none.
  package var style: String
  /// Letter height in points; `nil` when unknown.
  package var size: Double?
  /// Whether it is set in from the left margin of its neighbors.
  package var isIndented: Bool
  /// Whether empty space (a blank line, a larger gap, a page's top) stands before it.
  package var followsGap: Bool

  package init(
    runs: [SourceRun], outlineLevel: Int? = nil, listLevel: Int? = nil, style: String = "",
    size: Double? = nil, isIndented: Bool = false, followsGap: Bool = false
  ) {
    self.runs = runs
    self.outlineLevel = outlineLevel
    self.listLevel = listLevel
    self.style = style
    self.size = size
    self.isIndented = isIndented
    self.followsGap = followsGap
  }

  package var text: String { runs.map(\.text).joined() }
}

package struct SourceRun: Equatable, Sendable {
  package var text: String
  package var isBold: Bool
  package var isItalic: Bool
  /// What the run stands in, outermost first; only where the reader was asked to keep it.
  package var marks: [SourceMark]

  package init(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, marks: [SourceMark] = []
  ) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
    self.marks = marks
  }
}

/// What a Word file says of a stretch of its text, beside how it looks.
package enum SourceMark: Hashable, Sendable {
  /// A content control, by its tag.
  case control(String)
  case bookmark(String)
  /// A comment, by its number in the file.
  case comment(String)
}
