import Formats
import Governance
import SwedishText

/// A paragraph with its text folded and its type kept: what headings and sentences are found in.
struct Passage: Equatable {
  /// A stretch of the text in one kind of type, in UTF-8 offsets.
  struct Stretch: Equatable {
    var range: Range<Int>
    var isBold: Bool
    var isItalic: Bool
  }

  var text: String
  var stretches: [Stretch]
  var source: SourceParagraph

  init(_ source: SourceParagraph) {
    self.source = source
    let runs = foldedRuns(source.runs)
    text = runs.map(\.text).joined()
    var start = 0
    stretches = runs.map { run in
      let range = start..<start + run.text.utf8.count
      start = range.upperBound
      return Stretch(range: range, isBold: run.isBold, isItalic: run.isItalic)
    }
  }

  /// Added to the style of text that stands in a table of one cell.
  static let frame = "framed"

  var isEmpty: Bool { text.isEmpty }

  /// Whether at least nine letters of ten are so.
  func isBold(_ range: Range<Int>) -> Bool { isMostly(range) { $0.isBold } }
  func isItalic(_ range: Range<Int>) -> Bool { isMostly(range) { $0.isItalic } }

  var isAllBold: Bool { isBold(0..<text.utf8.count) }
  var isAllItalic: Bool { isItalic(0..<text.utf8.count) }

  private func isMostly(_ range: Range<Int>, _ fits: (Stretch) -> Bool) -> Bool {
    let covered = stretches.filter(fits).reduce(0) { $0 + $1.range.clamped(to: range).count }
    return !range.isEmpty && covered * 10 >= range.count * 9
  }

  /// The rest of the passage from an offset on.
  func dropping(_ count: Int) -> Passage {
    var rest = self
    let bytes = Array(text.utf8)
    var start = count
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    rest.text = String(decoding: bytes[start...], as: UTF8.self)
    rest.stretches = stretches.compactMap { stretch in
      let upper = stretch.range.upperBound - start
      guard upper > 0 else { return nil }
      var kept = stretch
      kept.range = max(0, stretch.range.lowerBound - start)..<upper
      return kept
    }
    return rest
  }
}
