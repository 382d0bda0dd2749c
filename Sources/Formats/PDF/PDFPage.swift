/// Some letters of one font that stand together on a page, with lengths in points.
package struct PDFPiece: Equatable, Sendable {
  package var runs: [SourceRun]
  package var left: Double
  package var top: Double
  package var width: Double
  package var height: Double
  /// Letter height.
  package var size: Double

  package init(
    runs: [SourceRun], left: Double, top: Double, width: Double, height: Double, size: Double
  ) {
    self.runs = runs
    (self.left, self.top) = (left, top)
    (self.width, self.height) = (width, height)
    self.size = size
  }

  package var text: String { runs.map(\.text).joined() }
  package var right: Double { left + width }
  package var bottom: Double { top + height }
}

package struct PDFPage: Equatable, Sendable {
  package var height: Double
  package var pieces: [PDFPiece]

  package init(height: Double, pieces: [PDFPiece]) {
    (self.height, self.pieces) = (height, pieces)
  }
}

/// An entry of the table of contents that the file carries for its reader program.
package struct PDFBookmark: Equatable, Sendable {
  package var title: String
  /// 1 for the topmost.
  package var depth: Int

  package init(title: String, depth: Int) { (self.title, self.depth) = (title, depth) }
}

/// What poppler's `pdftohtml -xml` tells of a file.
package struct PDFPositions: Equatable, Sendable {
  package var pages: [PDFPage] = []
  package var bookmarks: [PDFBookmark] = []

  package init() {}
}
