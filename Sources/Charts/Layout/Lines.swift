import Governance

/// Lines over time, each with its name at its end.
extension Sheet {
  private static let plotHeight = 190.0
  /// A single line with no more points than this carries all its values.
  private static let mostValues = 8

  mutating func drawLines() {
    let scale = Scale(values, fromZero: false)
    let left = scale.labelWidth(.small) + 8
    let ends = endLabels()
    let right = min(width * 0.38, (ends.map(\.width).max() ?? 0) + 14)
    top += 6
    let area = take(Self.plotHeight)
    let plot = Plot(
      Box(left, area.y, width - left - right, area.height), scale, isUpright: true)
    plot.drawGrid(&canvas, labels: .small)
    if scale.ticks.contains(where: { $0.units == 0 }) { plot.drawBase(&canvas) }
    if let target = chart.target { plot.drawTarget(&canvas, target) }
    for (place, series) in chart.series.enumerated() {
      drawLine(series.values, SeriesLook(place), plot)
    }
    if chart.series.count == 1 { drawValues(plot) }
    draw(ends, at: plot)
    drawCategories(plot)
  }

  /// Where a category stands along the axis.
  func point(_ place: Int, _ value: FixedDecimal, _ plot: Plot) -> Point {
    Point(x(of: place, plot), plot.position(value))
  }

  /// The ends stand near the edges, a single value in the middle.
  private func x(of place: Int, _ plot: Plot) -> Double {
    let count = chart.categories.count
    let slot = plot.slot(place, of: count)
    guard count > 1 else { return slot.middle.x }
    let widest = chart.categories.map { Lettertype.small.width(of: $0) }.max() ?? 0
    let inset = min(slot.width / 2, max(14, widest / 2 - 6))
    let step = (plot.box.width - 2 * inset) / Double(count - 1)
    return plot.box.x + inset + step * Double(place)
  }

  /// A missing value is a gap; a value between two gaps is a point.
  mutating func drawLine(_ values: [FixedDecimal?], _ look: SeriesLook, _ plot: Plot) {
    var run: [Point] = []
    for (place, value) in values.enumerated() {
      if let value {
        run.append(point(place, value, plot))
      } else {
        canvas.polyline(run, Stroke(look.ink, 1.8, dash: look.dash))
        run = []
      }
    }
    canvas.polyline(run, Stroke(look.ink, 1.8, dash: look.dash))
    for (place, value) in values.enumerated() {
      guard let value else { continue }
      canvas.marker(look, at: point(place, value, plot), size: 2.6)
    }
  }

  private mutating func drawValues(_ plot: Plot) {
    guard chart.categories.count <= Self.mostValues, let series = chart.series.first else { return }
    let last = series.values.lastIndex { $0 != nil }
    for (place, value) in series.values.enumerated() where place != last {
      guard let value else { continue }
      let at = point(place, value, plot)
      let next = series.values[min(place + 1, series.values.count - 1)] ?? value
      // On the side that the line leaves free.
      let isBelow = next.scaled > value.scaled && at.y + 14 < plot.box.bottom
      onPaper(
        Lettering(
          text: value.description, at: Point(at.x, at.y + (isBelow ? 13 : -7)), anchor: .middle))
    }
  }

  /// As many names as have room, the first and the last among them.
  func drawnCategories(_ slot: Double) -> [Int] {
    let widest = chart.categories.map { Lettertype.small.width(of: $0) }.max() ?? 0
    let lines = widest > slot * 1.9 ? 1.0 : widest > slot - 4 ? 2.0 : 1.0
    let step = max(1, Int((widest / lines / max(1, slot - 5)).rounded(.up)))
    let last = chart.categories.count - 1
    return stride(from: last, through: 0, by: -step).reversed()
  }

  private mutating func drawCategories(_ plot: Plot) {
    let slot = plot.slot(0, of: chart.categories.count).width
    let shown = drawnCategories(slot)
    let room = slot * Double(chart.categories.count) / Double(max(1, shown.count)) - 4
    let names = shown.map { place in
      let x = x(of: place, plot)
      return Lettertype.small.lines(
        chart.categories[place], within: min(room, 2 * min(x, width - x)), most: 3)
    }
    let foot = take(Double(names.map(\.count).max() ?? 1) * Lettertype.small.leading + 6)
    for (place, lines) in zip(shown, names) {
      let x = x(of: place, plot)
      canvas.lines(
        lines,
        like: Lettering(
          text: "", at: Point(x, foot.y + 11), anchor: .middle, type: .small, ink: .quiet), .label)
    }
  }
}
