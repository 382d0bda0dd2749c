import Charts
import Governance
import Testing

@Suite struct `A drawn chart` {
  static func chart(_ kind: Chart.Kind, series: Int, categories: Int, long: Bool = false) -> Chart {
    var chart = Chart()
    chart.kind = kind
    chart.title = "Hur det gick"
    chart.unit = "procent"
    chart.source = "Skolsystemet"
    let tail = long ? " anpassade grundskola och fritidshem" : ""
    chart.categories = (1...categories).map { "Enhet \($0)\(tail)" }
    chart.series = (1...series).map { row in
      let values = (0..<categories).map { place in
        place == 2 ? nil : FixedDecimal(units: 100 + (row * 170 + place * 290) % 377, decimals: 1)
      }
      return Chart.Series("Serie \(row)", values)
    }
    chart.target = FixedDecimal("30,5")
    return chart
  }

  static let all: [Chart] = Chart.Kind.allCases.flatMap { kind in
    [(1, 1), (1, 5), (1, 30), (3, 4), (8, 3), (8, 30)].flatMap { series, categories in
      [false, true].map {
        chart(kind, series: series, categories: categories, long: $0)
      }
    }
  }

  @Test(arguments: all)
  func `keeps everything on the paper`(chart: Chart) throws {
    let drawing = try Drawing(chart)
    for mark in drawing.marks {
      let box = mark.box
      let isInside =
        box.x >= -0.5 && box.y >= -0.5 && box.right <= drawing.width + 0.5
        && box.bottom <= drawing.height + 0.5
      #expect(isInside, "\(mark)")
    }
  }

  @Test(arguments: all)
  func `lets no names meet`(chart: Chart) throws {
    let words = try Drawing(chart).marks.compactMap { mark -> Lettering? in
      guard case .text(let words) = mark.shape, mark.role != .label || !words.isValue else {
        return nil
      }
      return words
    }
    for (place, one) in words.enumerated() {
      for other in words[..<place] {
        #expect(!one.box.meets(other.box), "\(one.text) meets \(other.text)")
      }
    }
  }

  @Test(arguments: Chart.Kind.allCases)
  func `has the same bytes every time`(kind: Chart.Kind) throws {
    let chart = Self.chart(kind, series: 3, categories: 5)
    let text = try ChartSVG.text(chart, in: .page, identifier: "d1", told: "Det & <gick>")
    #expect(try ChartSVG.text(chart, in: .page, identifier: "d1", told: "Det & <gick>") == text)
    #expect(text.contains("role=\"img\""))
    #expect(text.contains("<desc id=\"d1-d\">Det &amp; &lt;gick&gt;</desc>"))
    #expect(text.contains("currentColor"))
    #expect(!text.contains("<script") && !text.contains("href") && !text.contains("style="))
    let paper = try ChartSVG.text(chart, in: .paper, identifier: "d1", told: "")
    #expect(!paper.contains("currentColor") && !paper.contains("class=\"chart-"))
  }

  @Test func `leaves a gap where a value is missing`() throws {
    let lines = try Drawing(Self.chart(.lines, series: 1, categories: 5)).marks.count {
      if case .polyline = $0.shape { true } else { false }
    }
    #expect(lines == 2)
  }

  @Test func `refuses what nobody could read`() {
    #expect(throws: Chart.Refusal.tooManySeries(9, limit: 8)) {
      try Drawing(Self.chart(.bars, series: 9, categories: 2))
    }
  }

  static let edges: [[String]] = [
    ["0"], ["0", "0"], ["-5", "3"], ["-5", "-2,5"], ["0,000001"], ["99999999999"],
    ["-99999999999", "99999999999"], ["12,4", "12,4"],
  ]

  @Test(arguments: edges, Chart.Kind.allCases)
  func `takes nothing, less than nothing and the largest number`(
    values: [String], kind: Chart.Kind
  ) throws {
    guard kind != .stackedBars || !values.contains(where: { $0.hasPrefix("-") }) else { return }
    var chart = Self.chart(kind, series: 1, categories: values.count)
    chart.target = nil
    chart.series = [Chart.Series("A", values.map { FixedDecimal($0) })]
    let drawing = try Drawing(chart)
    for mark in drawing.marks {
      let box = mark.box
      #expect(box.width.isFinite && box.height.isFinite && box.x >= -0.5 && box.y >= -0.5)
    }
  }
}

extension Lettering {
  /// A value stands on paper of its own, where it may cover part of another bar.
  fileprivate var isValue: Bool { FixedDecimal(text) != nil }
}

extension Box {
  fileprivate func meets(_ other: Box) -> Bool {
    x < other.right - 0.5 && other.x < right - 0.5 && y < other.bottom - 0.5
      && other.y < bottom - 0.5
  }
}

extension Mark {
  fileprivate var box: Box {
    switch shape {
    case .rectangle(let box, _): box
    case .text(let words): words.box
    case .line(let from, let to, _): Self.around([from, to])
    case .polyline(let points, _), .polygon(let points, _, _): Self.around(points)
    case .circle(let middle, let radius, _, _):
      Box(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius)
    }
  }

  private static func around(_ points: [Point]) -> Box {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return Box(left, top, (xs.max() ?? 0) - left, (ys.max() ?? 0) - top)
  }
}
