/// Where something stands on a page, in points from its upper left corner.
package struct PDFPlace: Equatable, Sendable {
  package var left: Double
  package var top: Double
  package var width: Double
  package var height: Double

  package init(left: Double, top: Double, width: Double, height: Double) {
    (self.left, self.top) = (left, top)
    (self.width, self.height) = (width, height)
  }

  package var right: Double { left + width }
  package var bottom: Double { top + height }
}

/// Some letters of one font that stand together on a page.
package struct PDFPiece: Equatable, Sendable {
  package var runs: [SourceRun]
  package var place: PDFPlace
  /// Letter height in points.
  package var size: Double

  package init(runs: [SourceRun], place: PDFPlace, size: Double) {
    (self.runs, self.place, self.size) = (runs, place, size)
  }

  package var text: String { runs.map(\.text).joined() }
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
