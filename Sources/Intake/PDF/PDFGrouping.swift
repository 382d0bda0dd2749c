/// Decides, line end by line end, whether a paragraph of a PDF goes on.
struct PDFGrouping {
  let measure: PDFMeasure
  /// Where lines end when they are full; `nil` leaves it to the page.
  var edge: Double?

  private static let marginStep = 4.0
  private static let sizeStep = 0.7

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
    guard let first = open.first, let last = open.last else { return false }
    let isFull = last.need(before: next) > (edge ?? measure.edge(last)) - last.size * 0.2
    let runsOn = last.look.runsOn(into: next.look)
    if abs(last.size - next.size) > Self.sizeStep { return false }
    if next.marker != nil {
      let isProse = first.marker == nil && isFull && next.textLeft == next.left
      return isProse && last.look.ending != .sentence && next.marker?.isDash == true
    }
    if last.isBold != next.isBold { return runsOn && isFull }
    if breaksPage(last, next) { return runsOn || (last.look.ending != .sentence && isFull) }
    if next.bottom - last.bottom > measure.pitch(last.size) * 1.2 + 0.5 {
      return runsOn && isFull && next.bottom - last.bottom < measure.pitch(last.size) * 1.6
    }
    if let byMargin = byMargin(open, next, runsOn: runsOn && isFull) { return byMargin }
    return runsOn || isFull
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
