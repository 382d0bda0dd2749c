package import Governance

/// A chart as a picture that scales; nothing outside it is needed, and its bytes repeat.
package enum ChartSVG {
  /// Where the picture stands.
  package enum Place: Equatable, Sendable {
    /// In a page, whose color of text it takes; the page's style may answer to its classes.
    case page
    /// By itself or on paper: all colors are in it.
    case paper
  }

  /// The chart as SVG.
  ///
  /// `identifier`: unique in the page.
  /// `told`: the finding in words, for somebody who can't see the chart.
  package static func text(
    _ chart: Chart, in place: Place, identifier: String, told: String
  ) throws(Chart.Refusal) -> String {
    let drawing = try Drawing(chart)
    let size = "\(number(drawing.width)) \(number(drawing.height))"
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" role="img" class="chart" \
      aria-labelledby="\(escaped(identifier))-t \(escaped(identifier))-d" \
      width="\(number(drawing.width))" height="\(number(drawing.height))" \
      font-family="Liberation Sans, Arial, Helvetica, sans-serif">
      <title id="\(escaped(identifier))-t">\(escaped(chart.title))</title>
      <desc id="\(escaped(identifier))-d">\(escaped(told))</desc>

      """
    for mark in drawing.marks { text += shape(mark.shape, place) + "\n" }
    return text + "</svg>"
  }

  private static func shape(_ shape: Mark.Shape, _ place: Place) -> String {
    switch shape {
    case .rectangle(let box, let ink):
      return """
        <rect x="\(number(box.x))" y="\(number(box.y))" width="\(number(box.width))" \
        height="\(number(box.height))"\(paint("fill", ink, place))/>
        """
    case .line(let from, let to, let stroke):
      return """
        <line x1="\(number(from.x))" y1="\(number(from.y))" x2="\(number(to.x))" \
        y2="\(number(to.y))"\(line(stroke, place))/>
        """
    case .polyline(let points, let stroke):
      let joins = " fill=\"none\" stroke-linejoin=\"round\""
      return "<polyline points=\"\(list(points))\"\(joins)\(line(stroke, place))/>"
    case .polygon(let points, let fill, let stroke):
      return """
        <polygon points="\(list(points))"\(paint("fill", fill, place, with: stroke))\
        \(line(stroke, place, isClassed: false))/>
        """
    case .circle(let middle, let radius, let fill, let stroke):
      return """
        <circle cx="\(number(middle.x))" cy="\(number(middle.y))" r="\(number(radius))"\
        \(paint("fill", fill, place, with: stroke))\(line(stroke, place, isClassed: false))/>
        """
    case .text(let lettering): return letters(lettering, place)
    }
  }

  private static func letters(_ lettering: Lettering, _ place: Place) -> String {
    let anchor =
      switch lettering.anchor {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    let weight = lettering.type.isBold ? " font-weight=\"bold\"" : ""
    return """
      <text x="\(number(lettering.at.x))" y="\(number(lettering.at.y))"\(anchor) \
      font-size="\(number(lettering.type.size))"\(weight)\(paint("fill", lettering.ink, place))>\
      \(escaped(lettering.text))</text>
      """
  }

  private static func list(_ points: [Point]) -> String {
    points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  /// With no more than two decimals, so that every machine writes the same.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { text, letter in
      switch letter {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(letter)
      }
    }
  }
}
