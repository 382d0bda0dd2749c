import Governance

/// A dot for each category and series, beside the target's line.
extension Sheet {
  private static let row = 19.0

  mutating func drawDots() {
    drawLegend { canvas, look, middle in
      canvas.marker(look, at: middle, size: 3.6, .legend)
    }
    drawVerdictLegend()
    let names = chart.categories.map { Lettertype.label.lines($0, within: width * 0.42, most: 3) }
    let left = (names.joined().map { Lettertype.label.width(of: $0) }.max() ?? 0) + 12
    let tallest = Double(names.map(\.count).max() ?? 1) * Lettertype.label.leading + 7
    if chart.target != nil { top += Lettertype.strong.leading + 2 }
    let area = take(max(Self.row, tallest) * Double(names.count))
    let scale = Scale(values, fromZero: false)
    let widest = values.map { Lettertype.label.width(of: $0.description) }.max() ?? 0
    let plot = Plot(
      Box(left + widest, area.y, width - left - 2 * widest - 12, area.height), scale,
      isUpright: false)
    plot.drawGrid(&canvas, labels: nil)
    drawTarget(plot)
    for (place, lines) in names.enumerated() {
      let middle = plot.slot(place, of: names.count).middle.y
      canvas.line(
        Point(left - 4, middle), Point(plot.box.right, middle), Stroke(.grid, 0.6, dash: [1, 2]),
        .grid)
      drawDots(of: place, at: middle, plot)
      let first = middle - Double(lines.count - 1) * Lettertype.label.leading / 2 + 3.2
      canvas.lines(
        lines, like: Lettering(text: "", at: Point(left - 8, first), anchor: .end), .label)
    }
    plot.drawTicks(&canvas, in: take(18))
  }

  private mutating func drawDots(of category: Int, at y: Double, _ plot: Plot) {
    for (index, series) in chart.series.enumerated() {
      guard let value = series.values[category] else { continue }
      let x = plot.position(value)
      let isSingle = chart.series.count == 1
      if isSingle, let target = chart.target {
        canvas.line(
          Point(plot.position(target), y), Point(x, y), Stroke(.series(index), 1.2), .data)
      }
      let isHollow = isSingle && chart.isMet(value) == false
      canvas.marker(SeriesLook(index), at: Point(x, y), size: 4, isHollow: isHollow)
      guard isSingle else { continue }
      let isLeft = chart.target.map { value.scaled < $0.scaled } ?? false
      onPaper(
        Lettering(
          text: value.description, at: Point(x + (isLeft ? -7 : 7), y + 3.2),
          anchor: isLeft ? .end : .start))
    }
  }

  /// What a filled and a hollow dot say, where one way is better.
  private mutating func drawVerdictLegend() {
    let isJudged = chart.series.count == 1 && chart.target != nil && chart.good != .none
    guard isJudged else { return }
    let row = take(Lettertype.label.leading + 6)
    var x = 6.0
    for (words, isHollow) in [("når målet", false), ("når inte målet", true)] {
      canvas.marker(
        SeriesLook(0), at: Point(x, row.y + 6), size: 4, isHollow: isHollow, .legend)
      canvas.text(Lettering(text: words, at: Point(x + 9, row.y + 9.2)), .legend)
      x += 9 + Lettertype.label.width(of: words) + 18
    }
  }
}

extension Chart {
  /// `nil` where neither way is better or there is no target.
  func isMet(_ value: FixedDecimal) -> Bool? {
    guard let target else { return nil }
    switch good {
    case .up: return value.scaled >= target.scaled
    case .down: return value.scaled <= target.scaled
    case .none: return nil
    }
  }
}
