import Formats

/// Puts the pieces of a page together to lines; wide gaps part cells and columns.
enum PDFLines {
  /// Gaps wider than this, in letter heights, stand between cells and never between words.
  private static let cellGap = 0.9
  /// A bullet or number may stand so far from its words, in letter heights.
  private static let markerGap = 4.0
  /// Letters smaller than this share of the line's are raised or lowered.
  private static let raisedShare = 0.75

  static func lines(_ page: PDFPage, number: Int) -> [PDFLine] {
    var lines: [PDFLine] = []
    for piece in page.pieces where !piece.text.allSatisfy(\.isWhitespace) {
      let next = PDFLine(piece, page: number)
      guard let last = lines.last, last.sharesBaseline(with: next), follows(last, next) else {
        lines.append(next)
        continue
      }
      let index = lines.count - 1
      if isNoteMark(next, after: last) {
        lines[index].right = next.right
        continue
      }
      if isMarker(last.text) && next.left - last.right > last.size * 0.2 {
        lines[index].textLeft = next.left
      }
      lines[index].append(next, spaced: next.left - last.right > last.size * 0.15)
    }
    for index in lines.indices { lines[index].settle() }
    return lines.filter { !$0.look.text.isEmpty }
  }

  private static func follows(_ last: PDFLine, _ next: PDFLine) -> Bool {
    let gap = next.left - last.right
    let widest = isMarker(last.text) ? markerGap : cellGap
    return gap > -last.slack && gap < max(last.size, next.size) * widest
  }

  /// A bullet, or the number of an item or heading.
  private static func isMarker(_ text: String) -> Bool {
    let mark = text.foldingWhiteSpace()
    guard mark.utf8.count <= 8, !mark.isEmpty else { return false }
    if mark == "o" || mark.unicodeScalars.count == 1 && !(mark.first?.isLetter ?? true) {
      return mark.first?.isNumber != true || text.count == 1
    }
    return mark.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }
      && mark.contains { $0 == "." || $0 == ")" }
      || mark.count == 2 && mark.hasSuffix(")")
  }

  /// The raised number of a footnote, which is no part of the sentence as square meters are.
  private static func isNoteMark(_ next: PDFLine, after last: PDFLine) -> Bool {
    guard next.size <= last.size * raisedShare, next.bottom < last.bottom - last.height * 0.15,
      next.text.allSatisfy({ $0.isNumber || $0 == "," || $0.isWhitespace })
    else { return false }
    return !["m", "km", "cm", "dm", "mm"].contains { last.text.hasSuffix(" " + $0) }
  }
}
