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
    var folding = Folding()
    for run in source.runs { folding.add(run) }
    (text, stretches) = folding.result()
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

/// Folds white space to single spaces and drops soft hyphens while type is kept.
private struct Folding {
  private var bytes: [UInt8] = []
  private var stretches: [Passage.Stretch] = []

  mutating func add(_ run: SourceRun) {
    let start = bytes.count
    for scalar in run.text.unicodeScalars { add(scalar) }
    guard bytes.count > start else { return }
    stretches.append(
      Passage.Stretch(range: start..<bytes.count, isBold: run.isBold, isItalic: run.isItalic))
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0xFEFF, 0x2060: return
    case 0x2011: bytes.append(0x2D)
    case 0x00...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000:
      if !bytes.isEmpty, bytes.last != 0x20 { bytes.append(0x20) }
    default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
  }

  func result() -> (String, [Passage.Stretch]) {
    var whole = bytes
    while whole.last == 0x20 { whole.removeLast() }
    let stretches = stretches.compactMap { stretch -> Passage.Stretch? in
      var kept = stretch
      kept.range = stretch.range.clamped(to: 0..<whole.count)
      return kept.range.isEmpty ? nil : kept
    }
    return (String(decoding: whole, as: UTF8.self), stretches)
  }
}
