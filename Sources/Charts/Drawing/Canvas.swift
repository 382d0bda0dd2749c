/// Where marks are put, one on top of the other.
struct Canvas {
  private(set) var marks: [Mark] = []

  mutating func rectangle(_ box: Box, _ ink: Ink, _ role: Mark.Role) {
    guard box.width > 0, box.height > 0 else { return }
    marks.append(Mark(role: role, shape: .rectangle(box, ink)))
  }

  mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke, _ role: Mark.Role) {
    marks.append(Mark(role: role, shape: .line(from, to, stroke)))
  }

  mutating func polyline(_ points: [Point], _ stroke: Stroke) {
    guard points.count > 1 else { return }
    marks.append(Mark(role: .data, shape: .polyline(points, stroke)))
  }

  mutating func text(_ lettering: Lettering, _ role: Mark.Role) {
    guard !lettering.text.isEmpty else { return }
    marks.append(Mark(role: role, shape: .text(lettering)))
  }

  /// Lines under each other; `at` is on the first one's base line.
  mutating func lines(_ lines: [String], like first: Lettering, _ role: Mark.Role) {
    for (place, line) in lines.enumerated() {
      var lettering = first
      lettering.text = line
      lettering.at.y += Double(place) * first.type.leading
      text(lettering, role)
    }
  }

  /// A bar or a part of one, with what marks its series in grey.
  mutating func bar(_ box: Box, _ look: SeriesLook, _ role: Mark.Role = .data) {
    rectangle(box, look.ink, role)
    for (from, to) in look.hatch.lines(in: box) {
      line(from, to, Stroke(.onSeries(look.place), 0.7), role)
    }
  }

  mutating func marker(
    _ look: SeriesLook, at point: Point, size: Double = 3, isHollow: Bool = false,
    _ role: Mark.Role = .data
  ) {
    let fill = isHollow ? Ink.paper : look.ink
    let stroke = Stroke(look.ink, isHollow ? 1.4 : 0.8)
    let corners = look.marker.corners.map { Point(point.x + $0.x * size, point.y + $0.y * size) }
    let shape: Mark.Shape =
      corners.isEmpty
      ? .circle(point, radius: size, fill: fill, stroke)
      : .polygon(corners, fill: fill, stroke)
    marks.append(Mark(role: role, shape: shape))
  }
}

extension SeriesLook.Marker {
  /// Around the middle, for a size of one; none for the circle.
  fileprivate var corners: [Point] {
    switch self {
    case .circle: []
    case .square: [Point(-0.9, -0.9), Point(0.9, -0.9), Point(0.9, 0.9), Point(-0.9, 0.9)]
    case .triangle: [Point(0, -1.25), Point(1.15, 0.85), Point(-1.15, 0.85)]
    case .diamond: [Point(0, -1.3), Point(1.3, 0), Point(0, 1.3), Point(-1.3, 0)]
    }
  }
}

extension SeriesLook.Hatch {
  /// Between two lines, in points.
  private static let gap = 4.0

  /// Drawn as lines that end at the box, so that no format needs a pattern.
  func lines(in box: Box) -> [(Point, Point)] {
    switch self {
    case .none: []
    case .level:
      stride(from: box.y + Self.gap / 2, to: box.bottom, by: Self.gap).map {
        (Point(box.x, $0), Point(box.right, $0))
      }
    case .rising, .falling: slanting(in: box)
    }
  }

  private func slanting(in box: Box) -> [(Point, Point)] {
    let step = Self.gap * 1.4
    return stride(from: step / 2, to: box.width + box.height, by: step).map { run in
      let start = Point(box.x + max(0, run - box.height), box.y + min(run, box.height))
      let end = Point(box.x + min(run, box.width), box.y + max(0, run - box.width))
      guard self == .falling else { return (start, end) }
      let turned = { (point: Point) in Point(box.x + box.right - point.x, point.y) }
      return (turned(start), turned(end))
    }
  }
}
