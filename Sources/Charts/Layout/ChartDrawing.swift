package import Governance

extension Drawing {
  /// As wide as the text of an A4 page.
  package static let ordinaryWidth = 460.0

  /// The chart as it is drawn, or why nobody could read it.
  package init(_ chart: Chart, width: Double = ordinaryWidth) throws(Chart.Refusal) {
    try chart.whole()
    var sheet = Sheet(chart, width: width)
    switch chart.kind {
    case .bars, .stackedBars: sheet.drawBars()
    case .lines: sheet.drawLines()
    case .dots: sheet.drawDots()
    case .smallMultiples: sheet.drawPanels()
    }
    sheet.drawWaiting()
    sheet.drawSource()
    self.init(width: width, height: sheet.top.rounded(.up), marks: sheet.canvas.marks)
  }
}

/// A chart on its way to the paper, filled from the top.
struct Sheet {
  let chart: Chart
  let width: Double
  var canvas = Canvas()
  /// Values that stand on top of everything, so that no line crosses them.
  private var waiting: [Lettering] = []
  /// Below what is drawn.
  var top = 0.0

  init(_ chart: Chart, width: Double) {
    self.chart = chart
    self.width = width
    drawHead()
  }

  /// All values, with the target.
  var values: [FixedDecimal] {
    chart.series.flatMap { $0.values.compactMap(\.self) } + [chart.target].compactMap(\.self)
  }

  var targetText: String { chart.target.map { "Mål \($0)" } ?? "" }

  /// Gives a piece of the sheet from the top and passes it.
  mutating func take(_ height: Double) -> Box {
    defer { top += height }
    return Box(0, top, width, height)
  }

  /// Words that stay readable where lines cross.
  mutating func onPaper(_ text: Lettering) { waiting.append(text) }

  fileprivate mutating func drawWaiting() {
    for text in waiting {
      let box = text.box
      canvas.rectangle(Box(box.x - 1, box.y, box.width + 2, box.height - 1), .paper, .label)
      canvas.text(text, .label)
    }
  }

  private mutating func drawHead() {
    write(chart.title, .title, .text, .title)
    let unit = chart.unit.prefix(1).uppercased() + chart.unit.dropFirst()
    write(unit, .small, .quiet, .title)
    top += 8
  }

  mutating func drawSource() {
    let source = chart.source.isEmpty ? "" : "Källa: \(chart.source)"
    let asOf = chart.asOf.isEmpty ? "" : "Avser \(chart.asOf)"
    let words = [source, asOf].filter { !$0.isEmpty }.joined(separator: ". ")
    guard !words.isEmpty else { return }
    top += 4
    write(words + ".", .small, .quiet, .source)
    top += 2
  }

  private mutating func write(
    _ words: String, _ type: Lettertype, _ ink: Ink, _ role: Mark.Role
  ) {
    let lines = type.lines(words, within: width, most: 4)
    guard !lines.isEmpty else { return }
    let box = take(Double(lines.count) * type.leading)
    canvas.lines(
      lines,
      like: Lettering(text: "", at: Point(0, box.y + type.size), type: type, ink: ink), role)
  }

  /// Names of the series with their looks, in rows; nothing for a single one.
  mutating func drawLegend(_ draw: (inout Canvas, SeriesLook, Point) -> Void) {
    guard chart.series.count > 1 else { return }
    let type = Lettertype.label
    var x = 0.0
    var row = take(type.leading + 3)
    for (place, series) in chart.series.enumerated() {
      let name = type.lines(series.name, within: width - 30, most: 1).first ?? ""
      let needed = 20 + type.width(of: name)
      if x > 0, x + needed > width {
        row = take(type.leading + 3)
        x = 0
      }
      let middle = Point(x + 6, row.y + 6)
      draw(&canvas, SeriesLook(place), middle)
      canvas.text(Lettering(text: name, at: Point(x + 15, row.y + 9.2)), .legend)
      x += needed + 10
    }
    top += 6
  }
}
