import Charts
import Formats
import Governance
import Words

/// A chart in DrawingML (ISO 29500-1, 21.2) and the workbook behind it.
struct WordChart {
  let chart: Chart
  let targetName: String
  /// The same for every panel of small multiples.
  let scale: ClosedRange<Double>?

  private static let sheet = "Data"

  /// The series, and the target as one more.
  private var series: [Chart.Series] {
    guard let target = chart.target else { return chart.series }
    let line = Array(repeating: Optional(target), count: chart.categories.count)
    return chart.series + [Chart.Series(targetName, line)]
  }

  private func isTarget(_ place: Int) -> Bool { place >= chart.series.count }

  private var decimals: Int { series.flatMap(\.values).compactMap { $0?.decimals }.max() ?? 0 }

  private var format: String {
    decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
  }

  /// `nil` when Excel couldn't hold it.
  var workbook: [UInt8]? {
    let columns =
      [Workbook.Column(chart.unit.isEmpty ? "Kategori" : chart.unit, .text)]
      + series.map { Workbook.Column($0.name, .decimal(places: decimals)) }
    let rows = chart.categories.enumerated().map { row, category in
      [Cell.text(category)]
        + series.map { one in
          one.values.indices.contains(row)
            ? one.values[row].map { Cell.number(SheetNumber($0.units, places: $0.decimals)) }
              ?? .empty : .empty
        }
    }
    let workbook = Workbook(
      sheets: [Workbook.Sheet(name: Self.sheet, columns: columns, rows: rows)],
      properties: OfficeProperties(
        title: chart.title, creator: "Roder", createdDay: Manuscript.Cover.noDay),
      labels: Workbook.Labels(in: .sv))
    do throws(Workbook.Refusal) { return try ExcelWriter.bytes(of: workbook) } catch { return nil }
  }

  func xml(isLinked: Bool) -> XML {
    let data: XML =
      isLinked ? "<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData>" : ""
    let legend: XML =
      series.count > 1
      ? """
      <c:legend><c:legendPos val="b"/><c:overlay val="0"/>\(Self.letters(900))</c:legend>
      """ : ""
    return """
      <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/><c:chart>\(title)\
      <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>\(plots)\(axes)</c:plotArea>\(legend)\
      <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\(data)</c:chartSpace>
      """
  }

  private var title: XML {
    """
    <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r>\
    <a:rPr lang="sv-SE" sz="1100" b="1"/><a:t>\(chart.title)</a:t></a:r></a:p></c:rich></c:tx>\
    <c:overlay val="0"/></c:title>
    """
  }

  private var plots: XML {
    let bars: XML =
      """
      <c:barChart><c:barDir val="col"/>\
      <c:grouping val="\(chart.kind == .stackedBars ? "stacked" : "clustered")"/>\
      <c:varyColors val="0"/>\(chart.series.indices.map(bar))<c:gapWidth val="60"/>\
      <c:overlap val="\(chart.kind == .stackedBars ? 100 : 0)"/>\(Self.axisNumbers)</c:barChart>
      """
    func lines(_ places: Range<Int>) -> XML {
      places.isEmpty
        ? ""
        : """
        <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>\(places.map(line))\
        <c:marker val="1"/>\(Self.axisNumbers)</c:lineChart>
        """
    }
    switch chart.kind {
    case .bars, .stackedBars: return "\(bars)\(lines(chart.series.count..<series.count))"
    case .lines, .dots, .smallMultiples: return lines(0..<series.count)
    }
  }

  private static let axisNumbers: XML = "<c:axId val=\"1001\"/><c:axId val=\"1002\"/>"

  private func bar(_ place: Int) -> XML {
    """
    <c:ser>\(name(of: place))<c:spPr>\(Self.fill(color(place)))<a:ln w="6350">\(Self.fill("FFFFFF"))\
    </a:ln></c:spPr><c:invertIfNegative val="0"/>\(labels(of: place))\(values(of: place))</c:ser>
    """
  }

  private func line(_ place: Int) -> XML {
    let isTarget = isTarget(place)
    let hasLine = isTarget || chart.kind != .dots
    let stroke: XML =
      hasLine
      ? """
      <a:ln w="\(isTarget ? 15875 : 25400)">\(Self.fill(color(place)))\
      <a:prstDash val="\(isTarget ? "dash" : Self.dashes[place % 4])"/></a:ln>
      """ : "<a:ln w=\"25400\"><a:noFill/></a:ln>"
    let marker: XML =
      isTarget
      ? "<c:marker><c:symbol val=\"none\"/></c:marker>"
      : """
      <c:marker><c:symbol val="\(Self.symbols[place % 4])"/><c:size val="7"/><c:spPr>\
      \(Self.fill(color(place)))</c:spPr></c:marker>
      """
    return """
      <c:ser>\(name(of: place))<c:spPr>\(stroke)</c:spPr>\(marker)\(labels(of: place))\
      \(values(of: place))<c:smooth val="0"/></c:ser>
      """
  }

  private static let dashes = ["solid", "dash", "sysDot", "dashDot"]
  private static let symbols = ["circle", "square", "triangle", "diamond"]

  private func color(_ place: Int) -> String {
    isTarget(place)
      ? "444444" : String(SeriesLook.colors[place % SeriesLook.colors.count].dropFirst())
  }

  private static func fill(_ color: String) -> XML {
    "<a:solidFill><a:srgbClr val=\"\(color)\"/></a:solidFill>"
  }

  private static func letters(_ size: Int) -> XML {
    """
    <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="\(size)"/></a:pPr>\
    <a:endParaRPr lang="sv-SE"/></a:p></c:txPr>
    """
  }
}

extension WordChart {
  /// As many values as can be told one by one.
  private static let mostLabels = 24

  private func labels(of place: Int) -> XML {
    let isFew = chart.series.count * chart.categories.count <= Self.mostLabels
    let shown = isFew && place < chart.series.count ? 1 : 0
    let format: XML =
      shown == 1
      ? "<c:numFmt formatCode=\"\(self.format)\" sourceLinked=\"0\"/>\(Self.letters(800))" : ""
    return """
      <c:dLbls>\(format)<c:showLegendKey val="0"/><c:showVal val="\(shown)"/>\
      <c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>\
      <c:showBubbleSize val="0"/></c:dLbls>
      """
  }

  private func name(of place: Int) -> XML {
    """
    <c:idx val="\(place)"/><c:order val="\(place)"/><c:tx><c:strRef>\
    <c:f>\(Self.sheet)!\(column(place + 1))1</c:f><c:strCache><c:ptCount val="1"/>\
    <c:pt idx="0"><c:v>\(series[place].name)</c:v></c:pt></c:strCache></c:strRef></c:tx>
    """
  }

  private func values(of place: Int) -> XML {
    let count = chart.categories.count
    let names = chart.categories.enumerated().map { index, name in
      "<c:pt idx=\"\(index)\"><c:v>\(name)</c:v></c:pt>" as XML
    }
    let numbers = series[place].values.prefix(count).enumerated().compactMap { index, value in
      value.map { "<c:pt idx=\"\(index)\"><c:v>\($0.canonical)</c:v></c:pt>" as XML }
    }
    return """
      <c:cat><c:strRef><c:f>\(Self.sheet)!\(column(0))2:\(column(0))\(count + 1)</c:f>\
      <c:strCache><c:ptCount val="\(count)"/>\(names)</c:strCache></c:strRef></c:cat><c:val>\
      <c:numRef><c:f>\(Self.sheet)!\(column(place + 1))2:\(column(place + 1))\(count + 1)</c:f>\
      <c:numCache><c:formatCode>\(format)</c:formatCode><c:ptCount val="\(count)"/>\(numbers)\
      </c:numCache></c:numRef></c:val>
      """
  }

  /// A to Z, then AA: no chart goes further.
  private func column(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let first = place >= letters.count ? String(letters[place / letters.count - 1]) : ""
    return "$\(first)\(letters[place % letters.count])$"
  }

  private var axes: XML {
    let limits: XML =
      scale.map { "<c:max val=\"\($0.upperBound)\"/><c:min val=\"\($0.lowerBound)\"/>" } ?? ""
    let line: XML = "<c:spPr><a:ln w=\"9525\">\(Self.fill("808080"))</a:ln></c:spPr>"
    return """
      <c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling>\
      <c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>\
      <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\(line)\
      \(Self.letters(900))<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/>\
      <c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>\
      <c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>\(limits)</c:scaling>\
      <c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350">\
      \(Self.fill("D9D9D9"))</a:ln></c:spPr></c:majorGridlines>\(unit)\
      <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
      <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\(Self.letters(900))\
      <c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>
      """
  }

  private var unit: XML {
    guard !chart.unit.isEmpty, chart.kind != .smallMultiples else { return "" }
    return """
      <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr><a:r>\
      <a:rPr lang="sv-SE" sz="900" b="0"/><a:t>\(chart.unit)</a:t></a:r></a:p></c:rich></c:tx>\
      <c:overlay val="0"/></c:title>
      """
  }
}
