/// How a PDF sets its text, measured on all its lines.
struct PDFMeasure {
  /// Letter height of most of the text.
  private(set) var bodySize = 0.0
  /// The left margin of most of the text.
  private(set) var bodyLeft = 0.0
  /// Whether paragraphs stand apart by space, so that lines without it belong together.
  private(set) var gapsPart = false
  /// In steps from baseline to baseline: more parts paragraphs.
  static let gap = 1.25
  private var edges: [Int: Double] = [:]
  private var pitches: [Int: Double] = [:]
  private var widest = 0.0

  init(_ lines: [PDFLine]) {
    var sizes: [Double: Int] = [:]
    var lefts: [Double: Int] = [:]
    for line in lines {
      sizes[line.size, default: 0] += line.look.width
      lefts[line.textLeft.rounded(), default: 0] += line.look.width
      let bucket = Self.bucket(line.textLeft)
      edges[bucket] = max(edges[bucket, default: 0], line.right)
      widest = max(widest, line.right)
    }
    bodySize = Self.commonest(sizes)
    bodyLeft = Self.commonest(lefts)
    measurePitches(lines)
    measureGaps(lines)
  }

  /// Looks at what follows lines that clearly end a paragraph: a sentence's end and much room.
  private mutating func measureGaps(_ lines: [PDFLine]) {
    var (parted, close) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where line.page == next.page {
      guard line.look.ending == .sentence, next.marker == nil, line.marker == nil,
        abs(line.size - next.size) < 0.1, line.need(before: next) < edge(line) * 0.75
      else { continue }
      let step = (next.bottom - line.bottom) / pitch(line.size)
      if step > Self.gap { parted += 1 } else { close += 1 }
    }
    gapsPart = parted > close * 3
  }

  private mutating func measurePitches(_ lines: [PDFLine]) {
    var steps: [Int: [Double: Int]] = [:]
    for (line, next) in zip(lines, lines.dropFirst()) where line.page == next.page {
      let step = next.bottom - line.bottom
      guard abs(line.size - next.size) < 0.1, step > line.slack, step < line.size * 3 else {
        continue
      }
      let weight = line.look.runsOn(into: next.look) ? 4 : 1
      steps[Int(line.size.rounded()), default: [:]][(step * 2).rounded() / 2, default: 0] += weight
    }
    pitches = steps.mapValues { Self.commonest($0) }
  }

  private static func commonest(_ counts: [Double: Int]) -> Double {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  private static func bucket(_ left: Double) -> Int { Int((left / 4).rounded()) }

  /// Where lines that begin here end when they are full.
  func edge(_ line: PDFLine) -> Double {
    let bucket = Self.bucket(line.textLeft)
    let edge = (-1...1).compactMap { edges[bucket + $0] }.max() ?? widest
    // A margin that only short lines have tells nothing of where a full line ends.
    return edge > widest * 0.75 ? edge : widest
  }

  /// From baseline to baseline inside a paragraph of this letter height.
  func pitch(_ size: Double) -> Double { pitches[Int(size.rounded())] ?? size * 1.4 }
}
