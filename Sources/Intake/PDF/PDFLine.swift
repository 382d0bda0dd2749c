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
    let composed = Composition.compose(whole.foldingWhiteSpace())
    // A bullet of the letter o stands apart from its words, as an indented one does in text.
    look = TextLine(composed, indent: textLeft > left ? 2 : 0)
    marker = ListMarker(look)
    if whole.last?.isWhitespace == true { right -= size / 4 }
  }

  /// Takes what looked like a marker for words after all.
  mutating func loseMarker() { marker = nil }

  /// Where the line would have ended if the next one's first word had stood in it.
  func need(before next: PDFLine) -> Double {
    let word = LetterWidth.sum(next.look.text.prefix { !$0.isWhitespace })
    let whole = max(LetterWidth.sum(next.look.text[...]), 1)
    return right + (next.right - next.left) * (word + LetterWidth.space) / whole
  }
}

/// Rough widths of letters, in shares of an n: fonts differ, but not in which are narrow.
enum LetterWidth {
  static let space = 0.5

  static func sum(_ text: Substring) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ letter: Unicode.Scalar) -> Double {
    switch letter {
    case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", ":", ";", "'", "(", ")", "-": space
    case "m", "w", "M", "W", "–": 1.5
    default: letter.properties.isUppercase ? 1.25 : 1
    }
  }
}
