import Governance

/// The part of a chart where values stand, and where in it a value is.
struct Plot {
  let box: Box
  let scale: Scale
  /// Whether values grow upwards, not to the right.
  let isUpright: Bool

  init(_ box: Box, _ scale: Scale, isUpright: Bool) {
    self.box = box
    self.scale = scale
    self.isUpright = isUpright
  }

  /// Along the axis of values.
  func position(share: Double) -> Double {
    isUpright ? box.bottom - share * box.height : box.x + share * box.width
  }

  func position(_ value: FixedDecimal) -> Double { position(share: scale.share(value)) }

  /// The room of one category.
  func slot(_ place: Int, of count: Int) -> Box {
    let size = (isUpright ? box.width : box.height) / Double(count)
    return isUpright
      ? Box(box.x + Double(place) * size, box.y, size, box.height)
      : Box(box.x, box.y + Double(place) * size, box.width, size)
  }

  /// A bar between two shares of the axis, at a place across it.
  func bar(from: Double, to: Double, across: Double, thickness: Double) -> Box {
    let (one, other) = (position(share: from), position(share: to))
    let (start, length) = (min(one, other), abs(one - other))
    return isUpright
      ? Box(across, start, thickness, length) : Box(start, across, length, thickness)
  }

  /// A line across the axis.
  private func across(_ position: Double, beyond: Double = 0) -> (Point, Point) {
    isUpright
      ? (Point(box.x, position), Point(box.right + beyond, position))
      : (Point(position, box.y - beyond), Point(position, box.bottom))
  }

  /// `labels`: the type of the ticks' values before the lines; none when absent.
  func drawGrid(_ canvas: inout Canvas, labels: Lettertype?) {
    for tick in scale.ticks {
      let (from, to) = across(position(tick))
      canvas.line(from, to, Stroke(.grid, 0.6), .grid)
      guard let labels else { continue }
      canvas.text(
        Lettering(
          text: tick.description, at: Point(box.x - 6, from.y + labels.size * 0.35), anchor: .end,
          type: labels, ink: .quiet), .grid)
    }
  }

  /// The values of the ticks below the lines.
  func drawTicks(_ canvas: inout Canvas, in row: Box) {
    for tick in scale.ticks {
      canvas.text(
        Lettering(
          text: tick.description, at: Point(position(tick), row.y + 10), anchor: .middle,
          type: .small, ink: .quiet), .grid)
    }
  }

  /// The line that bars stand on.
  func drawBase(_ canvas: inout Canvas) {
    let (from, to) = across(position(share: scale.base))
    canvas.line(from, to, Stroke(.axis, 0.9), .grid)
  }

  func drawTarget(_ canvas: inout Canvas, _ target: FixedDecimal) {
    let (from, to) = across(position(target), beyond: isUpright ? 2 : 4)
    // A strip of paper lets the line be seen also on a dark bar.
    canvas.line(from, to, Stroke(.paper, 2.6), .target)
    canvas.line(from, to, Stroke(.target, 1.2, dash: [4, 2.5]), .target)
  }
}

extension Sheet {
  /// The target's line, with its value at the end.
  mutating func drawTarget(_ plot: Plot) {
    guard let target = chart.target else { return }
    plot.drawTarget(&canvas, target)
    let position = plot.position(target)
    var words = Lettering(text: targetText, at: Point(0, 0), type: .strong, ink: .target)
    if plot.isUpright {
      words.at = Point(plot.box.right + 5, position + 3.2)
    } else {
      let half = Lettertype.strong.width(of: targetText) / 2
      words.at = Point(min(max(position, half), width - half), plot.box.y - 6)
      words.anchor = .middle
    }
    canvas.text(words, .target)
  }
}
