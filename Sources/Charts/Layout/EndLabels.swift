import Governance

/// What stands at the end of a line: the name, the last value, the target.
struct EndLabel {
  let lines: [String]
  /// `nil` for the target.
  let look: SeriesLook?
  /// Where the line ends.
  let value: FixedDecimal
  let place: Int

  var width: Double { lines.map { type.width(of: $0) }.max() ?? 0 }
  var height: Double { Double(lines.count) * type.leading }
  var type: Lettertype { look == nil ? .strong : .label }
}

extension Sheet {
  /// Of the series that have a value, and of the target.
  func endLabels() -> [EndLabel] {
    let room = width * 0.34
    var labels: [EndLabel] = []
    for (index, series) in chart.series.enumerated() {
      guard let place = series.values.lastIndex(where: { $0 != nil }),
        let value = series.values[place]
      else { continue }
      let words = chart.series.count == 1 ? "\(value)" : "\(series.name): \(value)"
      labels.append(
        EndLabel(
          lines: Lettertype.label.lines(words, within: room, most: 2), look: SeriesLook(index),
          value: value, place: place))
    }
    if let target = chart.target {
      labels.append(
        EndLabel(
          lines: [targetText], look: nil, value: target, place: chart.categories.count - 1))
    }
    return labels
  }

  /// Beside the plot, pushed apart where they would meet, with a thin line to where each belongs.
  mutating func draw(_ labels: [EndLabel], at plot: Plot) {
    let sorted = labels.sorted { $0.value.scaled > $1.value.scaled }
    let wanted = sorted.map { plot.position($0.value) }
    let middles = pushedApart(
      wanted, heights: sorted.map(\.height), within: plot.box.y - 6...plot.box.bottom + 6)
    for (index, label) in sorted.enumerated() {
      let end =
        label.look == nil
        ? Point(plot.box.right + 2, wanted[index]) : point(label.place, label.value, plot)
      let x = plot.box.right + 8
      let isMoved = abs(middles[index] - wanted[index]) > 2 || end.x < plot.box.right - 20
      if isMoved, let look = label.look {
        canvas.line(
          Point(end.x + 4, end.y), Point(x - 2, middles[index]), Stroke(look.ink, 0.5), .label)
      }
      let first = middles[index] - label.height / 2 + label.type.size
      canvas.lines(
        label.lines,
        like: Lettering(
          text: "", at: Point(x, first), type: label.type, ink: label.look == nil ? .target : .text),
        label.look == nil ? .target : .label)
    }
  }
}

/// Places as near the wanted ones as they can be without meeting; `wanted` grows.
func pushedApart(
  _ wanted: [Double], heights: [Double], within room: ClosedRange<Double>
) -> [Double] {
  var tops = zip(wanted, heights).map { $0 - $1 / 2 }
  for index in tops.indices {
    let above = index == 0 ? room.lowerBound : tops[index - 1] + heights[index - 1]
    tops[index] = max(tops[index], above)
  }
  var below = room.upperBound
  for index in tops.indices.reversed() {
    tops[index] = min(tops[index], below - heights[index])
    below = tops[index]
  }
  return zip(tops, heights).map { $0 + $1 / 2 }
}
