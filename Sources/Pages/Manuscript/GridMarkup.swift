import Markup
import Reports
import Words

/// A table as HTML; wide ones can be scrolled, and print row by row.
struct GridMarkup {
  /// A table with more columns prints row by row.
  private static let mostColumnsOnPaper = 8

  let language: Language
  let chapter: String

  private var passages: PassageMarkup { PassageMarkup(language: language) }

  func html(_ grid: Grid) -> HTML {
    """
    <div class="scroll" role="region" aria-label="\(name(of: grid))" tabindex="0">
    <table\(look(of: grid))\(grid.headIsOfReport ? language.ofReport : "")>
    \(caption(grid))
    \(head(grid))
    <tbody>
    \(grid.rows.map { row($0, in: grid) }, between: "\n")
    </tbody>
    </table>
    </div>
    """
  }

  private func name(of grid: Grid) -> String {
    grid.showsName && !chapter.isEmpty ? "\(chapter): \(grid.name)" : grid.name
  }

  private func look(of grid: Grid) -> HTML {
    if grid.look == .plans { return " class=\"plans\"" }
    return grid.width > Self.mostColumnsOnPaper ? " class=\"wide\"" : ""
  }

  private func caption(_ grid: Grid) -> HTML {
    grid.showsName
      ? "<caption\(language.ofReport)>\(grid.name)</caption>"
      : "<caption class=\"unseen\">\(grid.name)</caption>"
  }

  private func head(_ grid: Grid) -> HTML {
    guard grid.head.contains(where: { !$0.isEmpty }) else { return "" }
    let padded = grid.head + Array(repeating: "", count: grid.width - grid.head.count)
    let cells: [HTML] = padded.map { $0.isEmpty ? "<td></td>" : "<th scope=\"col\">\($0)</th>" }
    return "<thead><tr>\(cells)</tr></thead>"
  }

  private func row(_ row: Grid.Row, in grid: Grid) -> HTML {
    let cells = row.cells.enumerated().map { place, cell in self.cell(cell, place, in: grid) }
    let empty: [HTML] = Array(repeating: "<td></td>", count: grid.width - row.cells.count)
    let anchor: HTML = row.anchor.map { " id=\"\($0)\"" } ?? ""
    return "<tr\(anchor)>\(cells)\(empty)</tr>"
  }

  private func cell(_ cell: Grid.Cell, _ place: Int, in grid: Grid) -> HTML {
    let name: HTML =
      grid.look == .report && grid.width > Self.mostColumnsOnPaper
        && grid.head.indices.contains(place)
      ? " data-name=\"\(grid.head[place])\"" : ""
    let missing: HTML = cell.isMissing ? " class=\"unanswered\"" : ""
    let words = grid.headIsOfReport ? "" : passages.language(of: cell.passage)
    let html = passages.html(cell.passage)
    return place == 0 && grid.namesRows
      ? "<th scope=\"row\"\(name)\(words)>\(html)</th>"
      : "<td\(name)\(missing)\(words)>\(html)</td>"
  }
}
