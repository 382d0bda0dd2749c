import Formats
import Governance
import Words

/// Charts that can be edited in Word: each with the workbook that its values stand in.
extension WordBodyWriter {
  private static let chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
  private static let workbookType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  private static let chartSpace: XML = "http://schemas.openxmlformats.org/drawingml/2006/chart"

  /// One chart, or one small chart for each unit, with the values in a table below.
  mutating func addChart(_ chart: Chart, _ figure: Figure) {
    let (panels, size) =
      chart.kind == .smallMultiples
      ? (chart.panels, (width: 2_800_000, height: 2_000_000))
      : ([chart], (width: 5_759_450, height: 3_100_000))
    let scale = chart.kind == .smallMultiples ? chart.extent : nil
    let mark = figureMark(figure)
    text += "<w:p><w:pPr><w:keepNext/></w:pPr>\(mark.start)"
    for (place, panel) in panels.enumerated() {
      let graphic = add(panel, scale: scale)
      text += inline(size, place == 0 ? figure.alternative : panel.title, number(), graphic)
    }
    text += "\(mark.end)</w:p>"
    if let grid = figure.grid {
      var grid = grid
      grid.showsName = true
      addTable(grid)
    }
  }

  private mutating func add(_ chart: Chart, scale: ClosedRange<Double>?) -> XML {
    let number = nextChart()
    let drawing = WordChart(chart: chart, targetName: language("Mål", "Target"), scale: scale)
    var links: [OfficeLink] = []
    if let workbook = drawing.workbook {
      let name = "word/embeddings/diagram\(number).xlsx"
      parts.append(OfficePart(name, type: Self.workbookType, bytes: workbook, isPacked: true))
      links.append(OfficeLink("rId1", .part("package"), to: name))
    }
    let name = "word/charts/chart\(number).xml"
    parts.append(
      OfficePart(
        name, type: Self.chartType, drawing.xml(isLinked: !links.isEmpty), links: links))
    self.links.append(OfficeLink("rIdC\(number)", .part("chart"), to: name))
    return """
      <a:graphicData uri="\(Self.chartSpace)"><c:chart xmlns:c="\(Self.chartSpace)" \
      r:id="rIdC\(number)"/></a:graphicData>
      """
  }
}

extension Chart {
  /// A chart for each series of small multiples.
  fileprivate var panels: [Chart] {
    series.map { one in
      var panel = self
      panel.kind = .lines
      panel.title = one.name
      panel.series = [one]
      return panel
    }
  }

  /// From the least to the greatest value, zero and the target in it.
  fileprivate var extent: ClosedRange<Double> {
    let values = series.flatMap(\.values).compactMap(\.self) + [target].compactMap(\.self)
    let numbers = values.map(\.value)
    return min(0, numbers.min() ?? 0)...max(0, numbers.max() ?? 1)
  }
}
