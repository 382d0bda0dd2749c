import Formats

/// Letters that follow each other on one baseline, with lengths in points.
struct PDFLine: Equatable {
  var runs: [SourceRun]
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// Letter height.
  var size: Double
  var page: Int
  /// Where the words after a bullet or number begin.
  var textLeft: Double
  /// What the letters say about the line's beginning and end.
  private(set) var look = TextLine("")
  private(set) var marker: ListMarker?

  init(_ piece: PDFPiece, page: Int) {
    runs = piece.runs
    (left, right, textLeft) = (piece.place.left, piece.place.right, piece.place.left)
    (top, bottom) = (piece.place.top, piece.place.bottom)
    size = piece.size
    self.page = page
  }

  var text: String { runs.map(\.text).joined() }
  var height: Double { bottom - top }
  var middle: Double { (left + right) / 2 }
  var isBold: Bool { runs.allSatisfy { $0.isBold || $0.text.allSatisfy(\.isWhitespace) } }

  /// Half of a letter's height, which no line's place varies by.
  var slack: Double { max(size, 1) / 2 }

  func sharesBaseline(with other: PDFLine) -> Bool {
    let common = min(bottom, other.bottom) - max(top, other.top)
    return page == other.page && common > min(height, other.height) / 2
  }

  mutating func append(_ next: PDFLine, spaced: Bool) {
    let touches = text.last?.isWhitespace == true || next.text.first?.isWhitespace == true
    if spaced && !touches { runs[runs.count - 1].text += " " }
    for run in next.runs {
      if let last = runs.last, last.isBold == run.isBold, last.isItalic == run.isItalic {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
    right = max(right, next.right)
    top = min(top, next.top)
    bottom = max(bottom, next.bottom)
    size = max(size, next.size)
  }

  /// Looks at the letters once the line is whole.
  mutating func settle() {
    let whole = text
    let trimmed = whole.foldingWhiteSpace()
    let composed = Composition.isNeeded(trimmed.utf8) ? Composition.compose(trimmed) : trimmed
    // A bullet of the letter o stands apart from its words, as an indented one does in text.
    look = TextLine(composed, indent: textLeft > left ? 2 : 0)
    marker = ListMarker(look)
    if whole.last?.isWhitespace == true { right -= size / 4 }
  }

  /// Where the line would have ended if the next one's first word had stood in it.
  func need(before next: PDFLine) -> Double {
    let letters = Double(max(next.look.width, 1))
    let letter = (next.right - next.left) / letters
    return right + letter * (Double(next.look.firstWordWidth) + 0.6)
  }
}
