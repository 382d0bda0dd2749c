import Governance

/// A small chart for each series, all with one scale.
extension Sheet {
  private static let leastWidth = 104.0
  private static let plotHeight = 62.0

  mutating func drawPanels() {
    let scale = Scale(values, fromZero: false)
    let left = scale.labelWidth(.small) + 8
    let fitting = max(1, Int((width - left) / Self.leastWidth))
    let rows = (chart.series.count + fitting - 1) / fitting
    // As even rows as can be: 3 + 2 and not 4 + 1.
    let columns = (chart.series.count + rows - 1) / rows
    let pitch = (width - left) / Double(columns)
    for start in stride(from: 0, to: chart.series.count, by: columns) {
      let places = start..<min(start + columns, chart.series.count)
      let names = places.map {
        Lettertype.strong.lines(chart.series[$0].name, within: pitch - 16, most: 2)
      }
      let head = take(Double(names.map(\.count).max() ?? 1) * Lettertype.strong.leading + 8)
      let area = take(Self.plotHeight)
      let foot = take(24)
      for (column, place) in places.enumerated() {
        let box = Box(left + Double(column) * pitch, area.y, pitch - 16, area.height)
        let plot = Plot(box, scale, isUpright: true)
        let first = head.bottom - 9 - Double(names[column].count - 1) * Lettertype.strong.leading
        canvas.lines(
          names[column],
          like: Lettering(text: "", at: Point(box.x, first), type: .strong), .label)
        drawPanel(chart.series[place], plot, isFirst: column == 0)
        drawEnds(under: plot, foot)
      }
    }
    if chart.target != nil { drawTargetKey() }
  }

  private mutating func drawPanel(_ series: Chart.Series, _ plot: Plot, isFirst: Bool) {
    let ends = [plot.scale.ticks.first, plot.scale.ticks.last].compactMap(\.self)
    for tick in ends {
      let y = plot.position(tick)
      canvas.line(
        Point(plot.box.x, y), Point(plot.box.right, y), Stroke(.grid, 0.6), .grid)
      guard isFirst else { continue }
      canvas.text(
        Lettering(
          text: tick.description, at: Point(plot.box.x - 6, y + 2.8), anchor: .end, type: .small,
          ink: .quiet), .grid)
    }
    if let target = chart.target { plot.drawTarget(&canvas, target) }
    drawLine(series.values, SeriesLook(0), plot)
    guard let last = series.values.lastIndex(where: { $0 != nil }), let value = series.values[last]
    else { return }
    let at = point(last, value, plot)
    let half = Lettertype.label.width(of: value.description) / 2
    let x = min(max(at.x, plot.box.x + half), plot.box.right + 8 - half)
    let isHigh = at.y - 14 < plot.box.y
    onPaper(
      Lettering(
        text: value.description, at: Point(x, at.y + (isHigh ? 13 : -6)), anchor: .middle))
  }

  /// The first and the last category; the middle ones follow from them.
  private mutating func drawEnds(under plot: Plot, _ foot: Box) {
    let count = chart.categories.count
    let room = count == 1 ? plot.box.width : plot.box.width / 2 - 3
    let places = count == 1 ? [0] : [0, count - 1]
    for place in places {
      let name = Lettertype.small.lines(chart.categories[place], within: room, most: 1).first ?? ""
      let isLast = place > 0
      canvas.text(
        Lettering(
          text: name, at: Point(isLast ? plot.box.right : plot.box.x, foot.y + 11),
          anchor: isLast ? .end : .start, type: .small, ink: .quiet), .label)
    }
  }

  private mutating func drawTargetKey() {
    let row = take(Lettertype.strong.leading + 2)
    canvas.line(
      Point(0, row.y + 5), Point(18, row.y + 5), Stroke(.target, 1.2, dash: [4, 2.5]), .target)
    canvas.text(
      Lettering(text: targetText, at: Point(23, row.y + 8.2), type: .strong, ink: .target), .target)
  }
}
