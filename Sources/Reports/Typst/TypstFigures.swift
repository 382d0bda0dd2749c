import Charts
import Formats
import Governance
import Words

/// Charts and pictures as files for the template, with what they tell.
extension TypstWriter {
  /// The width and height of the text on the page, in points.
  private static let mostWidth = 453.0
  private static let mostHeight = 580.0
  private static let pointsPerPixel = 0.75

  /// The figure with its caption, and the values of a chart below it.
  mutating func figure(_ figure: Figure) -> [Canonical] {
    switch figure.subject {
    case .chart(let chart): self.chart(chart, figure)
    case .picture(let picture, let file?):
      [self.picture(add(file), width: Self.width(of: picture), figure.alternative, figure.caption)]
    case .picture(_, nil):
      [self.picture(nil, width: nil, language.maskedPicture, figure.caption)]
    }
  }

  private mutating func picture(
    _ file: String?, width: Double?, _ alternative: String, _ caption: Passage
  ) -> Canonical {
    .object([
      "alt": .text(alternative), "caption": caption.isEmpty ? nil : runs(caption),
      "file": file.map(Canonical.text), "k": .text("picture"),
      "width": width.map { .integer(Int($0 * 10)) },
    ])
  }

  /// What can't be drawn is told in words; its values stand in the table all the same.
  private mutating func chart(_ chart: Chart, _ figure: Figure) -> [Canonical] {
    var name: String?
    do throws(Chart.Refusal) {
      let drawing = try ChartSVG.text(
        chart, in: .paper, identifier: figure.anchor, told: figure.alternative)
      name = add(Base64.text(Array(drawing.utf8)), ending: "svg")
    } catch {
      name = nil
    }
    let words = name == nil ? chart.title : figure.alternative
    let drawn = picture(name, width: Self.mostWidth, words, figure.caption)
    guard var grid = figure.grid else { return [drawn] }
    grid.showsName = true
    return [drawn, table(grid)]
  }

  /// The name of the file, under which the template finds it.
  mutating func add(_ file: PictureFile) -> String {
    switch file.mediaType {
    case .png: add(file.base64, ending: "png")
    case .jpeg: add(file.base64, ending: "jpg")
    case .svg: add(file.base64, ending: "svg")
    }
  }

  private mutating func add(_ base64: String, ending: String) -> String {
    let name = "figure-\(files.count + 1).\(ending)"
    files[name] = base64
    return name
  }

  /// As large as it is, but never larger than the page has room for.
  private static func width(of picture: Picture) -> Double {
    let width = Double(max(1, picture.width)) * pointsPerPixel
    let height = Double(max(1, picture.height)) * pointsPerPixel
    return width * min(1, mostWidth / width, mostHeight / height)
  }
}
