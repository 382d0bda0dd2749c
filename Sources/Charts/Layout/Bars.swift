import Governance

/// Bars beside each other or on top of each other, upright where the names have room.
extension Sheet {
  private static let plotHeight = 190.0
  /// More upright bars than this are too thin to carry their values.
  private static let mostUpright = 12

  mutating func drawBars() {
    drawLegend { canvas, look, middle in
      canvas.bar(Box(middle.x - 6, middle.y - 5, 12, 10), look, .legend)
    }
    let scale = Scale(scaled: barEnds, fromZero: true)
    let left = scale.labelWidth(.small) + 8
    let slot = (width - left - targetRoom) / Double(chart.categories.count)
    let isNarrow = chart.categories.contains { name in
      let lines = Lettertype.label.lines(name, within: slot - 6, most: 99)
      return lines.count > 2 || lines.contains { $0.hasSuffix("-") && !name.contains($0) }
    }
    let isMany = chart.categories.count * barsInSlot > 24
    if isNarrow || isMany || chart.categories.count > Self.mostUpright {
      drawLying(scale)
    } else {
      drawUpright(scale, left: left)
    }
  }

  /// To the right of upright bars.
  private var targetRoom: Double {
    chart.target == nil ? 0 : Lettertype.strong.width(of: targetText) + 6
  }

  private var isStacked: Bool { chart.kind == .stackedBars }
  private var barsInSlot: Int { isStacked ? 1 : chart.series.count }

  /// How far bars reach: the values, or the sums of what is stacked.
  private var barEnds: [Int] {
    guard isStacked else { return values.map(\.scaled) }
    let sums = chart.categories.indices.map { place in
      chart.series.reduce(0) { $0 + ($1.values[place]?.scaled ?? 0) }
    }
    return sums + [chart.target?.scaled].compactMap(\.self)
  }

  private mutating func drawUpright(_ scale: Scale, left: Double) {
    let names = chart.categories.map { name in
      Lettertype.label.lines(
        name, within: (width - left - targetRoom) / Double(chart.categories.count) - 6, most: 2)
    }
    top += 6
    let area = take(Self.plotHeight)
    let plot = Plot(
      Box(left, area.y, width - left - targetRoom, area.height), scale, isUpright: true)
    plot.drawGrid(&canvas, labels: .small)
    drawSlots(plot)
    drawTarget(plot)
    let foot = take(Double(names.map(\.count).max() ?? 1) * Lettertype.label.leading + 6)
    for (place, lines) in names.enumerated() {
      let at = Point(plot.slot(place, of: names.count).middle.x, foot.y + 13)
      canvas.lines(lines, like: Lettering(text: "", at: at, anchor: .middle), .label)
    }
  }

  private mutating func drawLying(_ scale: Scale) {
    let most = width * 0.42
    let names = chart.categories.map { Lettertype.label.lines($0, within: most, most: 3) }
    let left = (names.joined().map { Lettertype.label.width(of: $0) }.max() ?? 0) + 10
    let tallest = Double(names.map(\.count).max() ?? 1) * Lettertype.label.leading
    let bars = Double(barsInSlot) * (barsInSlot > 1 ? 12 : 15)
    let row = max(tallest, bars) + (barsInSlot > 1 ? 9 : 6)
    if chart.target != nil { top += Lettertype.strong.leading }
    let area = take(row * Double(names.count))
    let right = Lettertype.label.width(of: longestValue) + 8
    let plot = Plot(
      Box(left, area.y, width - left - right, area.height), scale, isUpright: false)
    plot.drawGrid(&canvas, labels: nil)
    drawSlots(plot)
    drawTarget(plot)
    for (place, lines) in names.enumerated() {
      let middle = plot.slot(place, of: names.count).middle.y
      let first = middle - Double(lines.count - 1) * Lettertype.label.leading / 2 + 3.2
      canvas.lines(
        lines, like: Lettering(text: "", at: Point(left - 8, first), anchor: .end), .label)
    }
    plot.drawTicks(&canvas, in: take(16))
  }

  private var longestValue: String {
    values.map(\.description).max { $0.count < $1.count } ?? ""
  }

  private mutating func drawSlots(_ plot: Plot) {
    for place in chart.categories.indices {
      let slot = plot.slot(place, of: chart.categories.count)
      if isStacked { drawStack(place, in: slot, plot) } else { drawGroup(place, in: slot, plot) }
    }
    plot.drawBase(&canvas)
  }
}
