import Governance

/// The bars of one category.
extension Sheet {
  /// How much of its room a group takes.
  private static let share = 0.72
  private static let thickest = 44.0

  mutating func drawGroup(_ place: Int, in slot: Box, _ plot: Plot) {
    let count = Double(chart.series.count)
    let room = plot.isUpright ? slot.width : slot.height
    let thickness = min(room * Self.share / count, Self.thickest)
    let middle = plot.isUpright ? slot.middle.x : slot.middle.y
    let start = middle - thickness * count / 2
    for (index, series) in chart.series.enumerated() {
      guard let value = series.values[place] else { continue }
      let gap = count > 1 ? 0.6 : 0
      let box = plot.bar(
        from: plot.scale.base, to: plot.scale.share(value),
        across: start + thickness * Double(index) + gap, thickness: thickness - 2 * gap)
      canvas.bar(box, SeriesLook(index))
      drawValue(value, of: box, plot)
    }
  }

  /// Outside the end of the bar, on a piece of paper where a line would cross it.
  private mutating func drawValue(_ value: FixedDecimal, of bar: Box, _ plot: Plot) {
    let type = plot.isUpright && chart.series.count > 1 ? Lettertype.small : .label
    let words = value.description
    if plot.isUpright && type.width(of: words) > bar.width * 1.15 + 4 { return }
    let isBelow = value.units < 0
    var text = Lettering(text: words, at: Point(0, 0), type: type)
    if plot.isUpright {
      text.anchor = .middle
      text.at = Point(bar.middle.x, isBelow ? bar.bottom + type.size : bar.y - 3.5)
    } else {
      text.anchor = isBelow ? .end : .start
      text.at = Point(isBelow ? bar.x - 4 : bar.right + 4, bar.middle.y + type.size * 0.36)
    }
    onPaper(text)
  }

  mutating func drawStack(_ place: Int, in slot: Box, _ plot: Plot) {
    let room = plot.isUpright ? slot.width : slot.height
    let thickness = min(room * Self.share, Self.thickest * 1.4)
    let across = (plot.isUpright ? slot.middle.x : slot.middle.y) - thickness / 2
    var below = 0
    for (index, series) in chart.series.enumerated() {
      guard let value = series.values[place], value.units > 0 else { continue }
      let look = SeriesLook(index)
      let box = plot.bar(
        from: plot.scale.share(scaled: below),
        to: plot.scale.share(scaled: below + value.scaled), across: across, thickness: thickness)
      below += value.scaled
      canvas.bar(plot.isUpright ? box.parted(top: 0.8) : box.parted(right: 0.8), look)
      drawPart(value, in: box, look)
    }
  }

  /// Inside its part, when it has room.
  private mutating func drawPart(_ value: FixedDecimal, in box: Box, _ look: SeriesLook) {
    let words = value.description
    let type = Lettertype.small
    guard type.width(of: words) + 4 <= box.width, type.size + 3 <= box.height else { return }
    let text = Lettering(
      text: words, at: Point(box.middle.x, box.middle.y + type.size * 0.36), anchor: .middle,
      type: type, ink: .onSeries(look.place))
    if look.hatch != .none {
      let plate = text.box
      canvas.rectangle(
        Box(plate.x - 1.5, plate.y - 0.5, plate.width + 3, plate.height), look.ink, .data)
    }
    canvas.text(text, .label)
  }
}

extension Box {
  /// Without a strip of paper at an edge, so that parts don't run together.
  fileprivate func parted(top: Double = 0, right: Double = 0) -> Box {
    Box(x, y + top, max(0.4, width - right), max(0.4, height - top))
  }
}
