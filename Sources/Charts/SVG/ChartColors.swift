/// The colors of a chart, and how a page with a dark side changes them.
package enum ChartColors {
  /// On white paper.
  package static func hexadecimal(_ ink: Ink) -> String {
    switch ink {
    case .text: "#1a1a1a"
    case .quiet: "#595959"
    case .grid: "#dedede"
    case .axis: "#6b6b6b"
    case .target: "#1a1a1a"
    case .paper: "#ffffff"
    case .series(let place): SeriesLook.colors[SeriesLook(place).place]
    case .onSeries(let place): SeriesLook(place).isDark ? "#ffffff" : "#000000"
    }
  }

  /// The class of an ink in a page: "chart-s0", "chart-grid".
  static func name(_ ink: Ink) -> String {
    switch ink {
    case .text: "chart-text"
    case .quiet: "chart-quiet"
    case .grid: "chart-grid"
    case .axis: "chart-axis"
    case .target: "chart-target"
    case .paper: "chart-paper"
    case .series(let place): "chart-s\(SeriesLook(place).place)"
    case .onSeries(let place): "chart-o\(SeriesLook(place).place)"
    }
  }

  /// Style rules for a dark page, to stand in its own dark rules.
  ///
  /// `paper`: the page's background.
  package static func darkStyle(paper: String) -> String {
    var rules = rule("chart-paper", paper) + rule("chart-grid", "#3d3d3d")
    rules += rule("chart-quiet", "#b8b8b8") + rule("chart-axis", "#9a9a9a")
    for (place, color) in SeriesLook.colorsOnDark.enumerated() {
      rules += rule("chart-s\(place)", color) + rule("chart-o\(place)", "#000000")
    }
    return rules
  }

  private static func rule(_ name: String, _ color: String) -> String {
    ".chart .\(name)-f{fill:\(color)}.chart .\(name)-l{stroke:\(color)}"
  }
}

extension ChartSVG {
  /// Color as an attribute; in a page also a class that its style can answer to.
  static func paint(
    _ attribute: String, _ ink: Ink, _ place: Place, with stroke: Stroke? = nil
  ) -> String {
    let isPage = place == .page
    let isCurrent = isPage && (ink == .text || ink == .target)
    let color = isCurrent ? "currentColor" : ChartColors.hexadecimal(ink)
    guard isPage else { return " \(attribute)=\"\(color)\"" }
    let part = attribute == "fill" ? "f" : "l"
    let classes =
      ["\(ChartColors.name(ink))-\(part)"]
      + (stroke.map { ["\(ChartColors.name($0.ink))-l"] } ?? [])
    return " class=\"\(classes.joined(separator: " "))\" \(attribute)=\"\(color)\""
  }

  static func line(_ stroke: Stroke, _ place: Place, isClassed: Bool = true) -> String {
    let color =
      isClassed
      ? paint("stroke", stroke.ink, place)
      : " stroke=\"\(ChartColors.hexadecimal(stroke.ink))\""
    let dash = stroke.dash.map(number).joined(separator: " ")
    return color + " stroke-width=\"\(number(stroke.width))\""
      + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"")
  }
}
