/// Decides, line end by line end, whether a paragraph of a PDF goes on.
struct PDFGrouping {
  let measure: PDFMeasure
  /// Where lines end when they are full; `nil` leaves it to the page.
  var edge: Double?

  private static let marginStep = 4.0
  private static let sizeStep = 0.7
  /// In steps from baseline to baseline: more parts paragraphs, unless the sentence goes on.
  private static let gap = PDFMeasure.gap
  /// Where space parts paragraphs, a line may leave this share of its width unused.
  private static let raggedShare = 0.1
  private static let wideGap = 1.6

  func paragraphs(_ lines: [PDFLine]) -> [[PDFLine]] {
    var paragraphs: [[PDFLine]] = []
    for line in lines {
      if let open = paragraphs.last, continues(open, line) {
        paragraphs[paragraphs.count - 1].append(line)
      } else {
        paragraphs.append([line])
      }
    }
    return paragraphs
  }

  func continues(_ open: [PDFLine], _ next: PDFLine) -> Bool {
    guard let last = open.last, abs(last.size - next.size) <= Self.sizeStep else { return false }
    let isFull = isFull(last, before: next)
    let runsOn = last.look.runsOn(into: next.look)
    let goesOn = last.look.ending != .sentence && isFull
    if next.marker != nil { return goesOn && isProse(open, next) }
    if last.isBold != next.isBold { return runsOn && isFull }
    if breaksPage(last, next) { return runsOn || goesOn }
    return byGap(last, next, runsOn: runsOn && isFull)
      ?? byMargin(open, next, runsOn: runsOn && isFull) ?? (runsOn || isFull)
  }

  /// Whether a dash or a number ("§\n44) innebär") may go on with a sentence; a bullet that
  /// stands apart from its words may not.
  private func isProse(_ open: [PDFLine], _ line: PDFLine) -> Bool {
    guard let marker = line.marker, open[0].marker == nil else { return false }
    return (marker.isDash || marker.number != nil) && line.textLeft == line.left
  }

  /// What the space above the line says; `nil` when it is that of a paragraph's lines.
  private func byGap(_ last: PDFLine, _ next: PDFLine, runsOn: Bool) -> Bool? {
    let step = (next.bottom - last.bottom) / measure.pitch(last.size)
    return step > Self.gap ? runsOn && step < Self.wideGap : nil
  }

  /// Whether the line ended because the next word had no room.
  private func isFull(_ last: PDFLine, before next: PDFLine) -> Bool {
    let edge = edge ?? measure.edge(last)
    let ragged = measure.gapsPart ? (edge - last.left) * Self.raggedShare : last.size * 0.2
    return last.need(before: next) > edge - ragged
  }

  private func breaksPage(_ last: PDFLine, _ next: PDFLine) -> Bool {
    last.page != next.page || next.bottom - last.bottom < last.slack
  }

  /// What the left margins say; `nil` when they say nothing.
  private func byMargin(_ open: [PDFLine], _ next: PDFLine, runsOn: Bool) -> Bool? {
    guard let first = open.first, let last = open.last else { return nil }
    if first.marker != nil {
      if next.left > first.left + Self.marginStep { return true }
      return abs(next.left - last.left) < Self.marginStep && open.count > 1 ? nil : runsOn
    }
    if next.left > last.left + Self.marginStep {
      // The second line of a numbered heading hangs below its words.
      return runsOn || (open.count == 1 && abs(next.left - first.textLeft) < Self.marginStep)
    }
    let isFirstLineIndent = open.count == 1
    if next.left < last.left - Self.marginStep && !isFirstLineIndent { return runsOn }
    return nil
  }
}
