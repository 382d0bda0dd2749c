/// A chart as shapes: what SVG, PDF and others draw, in points from the upper left corner.
package struct Drawing: Equatable, Sendable {
  package let width: Double
  package let height: Double
  /// In the order that they are drawn.
  package let marks: [Mark]
}

package struct Point: Equatable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

package struct Box: Equatable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Double { x + width }
  package var bottom: Double { y + height }
  package var middle: Point { Point(x + width / 2, y + height / 2) }
}

/// What something is drawn in; each format has its own colors for it.
package enum Ink: Equatable, Sendable {
  case text
  /// Words that can wait: units, axes, sources.
  case quiet
  case grid
  case axis
  case target
  case paper
  case series(Int)
  /// Words on the color of a series.
  case onSeries(Int)
}

package struct Stroke: Equatable, Sendable {
  package var ink: Ink
  package var width: Double
  package var dash: [Double] = []

  package init(_ ink: Ink, _ width: Double, dash: [Double] = []) {
    self.ink = ink
    self.width = width
    self.dash = dash
  }
}

package struct Mark: Equatable, Sendable {
  /// What the mark is for.
  package enum Role: String, CaseIterable, Sendable {
    case title
    case grid
    case target
    case data
    case label
    case legend
    case source
  }

  package enum Shape: Equatable, Sendable {
    case rectangle(Box, Ink)
    case line(Point, Point, Stroke)
    case polyline([Point], Stroke)
    case circle(Point, radius: Double, fill: Ink, Stroke)
    case polygon([Point], fill: Ink, Stroke)
    case text(Lettering)
  }

  package let role: Role
  package let shape: Shape
}

/// A line of words; `at` is on the base line.
package struct Lettering: Equatable, Sendable {
  package enum Anchor: Equatable, Sendable {
    case start
    case middle
    case end
  }

  package var text: String
  package var at: Point
  package var anchor = Anchor.start
  package var type = Lettertype.label
  package var ink = Ink.text

  /// The place that the words take, from the top of capitals to below the base line.
  package var box: Box {
    let width = type.width(of: text)
    let x =
      switch anchor {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Box(x, at.y - type.size * 0.76, width, type.size * 0.98)
  }
}
