import Charts
import Governance
import Markup
import Reports
import Words

/// A chart or a picture as HTML: the drawing, its caption, and the values for those who want them.
struct FigureMarkup {
  let language: Language
  let chapter: String

  func html(_ figure: Figure) -> HTML {
    """
    <figure class="figure">
    \(drawing(figure))
    \(caption(figure))\(values(figure))
    </figure>
    """
  }

  private func caption(_ figure: Figure) -> HTML {
    guard !figure.caption.isEmpty else { return "" }
    let words = PassageMarkup(language: language).html(figure.caption)
    return "<figcaption\(language.ofReport)>\(words)</figcaption>"
  }

  private func values(_ figure: Figure) -> HTML {
    guard let grid = figure.grid else { return "" }
    return """

      <details class="fold">
      <summary>\(language("Värdena i en tabell", "The values in a table"))\
      <span class="unseen">: <span\(language.ofReport)>\(grid.name)</span></span></summary>
      \(GridMarkup(language: language, chapter: chapter).html(grid))
      </details>
      """
  }

  private func drawing(_ figure: Figure) -> HTML {
    switch figure.subject {
    case .chart(let chart): drawing(chart, figure)
    case .picture(let picture, let file?):
      """
      <img src="data:\(file.mediaType.rawValue);base64,\(file.base64)" \
      width="\(picture.width)" height="\(picture.height)" alt="\(figure.alternative)">
      """
    case .picture(_, nil): "<p class=\"quiet\">\(language.maskedPicture)</p>"
    }
  }

  /// What can't be drawn is told in words; its values stand in the table all the same.
  private func drawing(_ chart: Chart, _ figure: Figure) -> HTML {
    do throws(Chart.Refusal) {
      return HTML(
        drawing: try ChartSVG.text(
          chart, in: .page, identifier: figure.anchor, told: figure.alternative))
    } catch {
      return "<p\(language.ofReport)>\(chart.title)</p>"
    }
  }
}
