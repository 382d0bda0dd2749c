import Governance
import Markup
import Reports
import Words

/// What stands together in the text: a paragraph, a whole list, a whole table; and its notes.
struct TextUnit: Sendable {
  var html: HTML
  var notes: [Margin.Note]
}

/// What a page adds to the report's words where they stand.
protocol TextLook: Sendable {
  var language: Language { get }
  /// The words with what is marked in them.
  func words(_ text: String, of statement: Statement) -> HTML
  func before(_ statement: Statement) -> HTML
  func after(_ statement: Statement) -> HTML
  func notes(beside statement: Statement) -> [Margin.Note]
}

/// Makes the units of one section.
struct TextUnits {
  /// A table with more columns prints row by row.
  private static let mostColumnsOnPaper = 8

  let look: any TextLook
  private var units: [TextUnit] = []
  private var items: [Block] = []
  private var lastKind: Block.Kind?
  private let sectionLevel: Int
  /// Of the heading last met; levels never jump.
  private var headingLevel: Int

  /// `level`: that of the section's own heading.
  init(look: any TextLook, level: Int) {
    self.look = look
    sectionLevel = level
    headingLevel = level
  }

  func units(of section: Section) -> [TextUnit] {
    var maker = self
    for block in section.blocks {
      if block.kind != .listItem { maker.closeList() }
      maker.add(block, in: section)
      maker.lastKind = block.kind
    }
    maker.closeList()
    return maker.units
  }

  private mutating func add(_ block: Block, in section: Section) {
    switch block.kind {
    case .heading(let level): addHeading(block, level: level)
    case .listItem: items.append(block)
    case .table(let head): append(table(block, head: head, in: section), [block])
    case .paragraph: append("<p\(look.language.ofReport)>\(sentences(block))</p>", [block])
    case .adopted:
      appendWording(block, look.language("antagen lydelse", "adopted wording"))
    case .quote:
      appendWording(block, look.language("citerad inriktning", "direction as quoted"))
    case .chart(let chart): append(figure(block, told: chart.title), [block])
    case .picture(let picture): append(figure(block, told: picture.alternative), [block])
    }
  }

  private mutating func append(_ html: HTML, _ blocks: [Block]) {
    let notes = blocks.flatMap(\.statements).flatMap(look.notes(beside:))
    units.append(TextUnit(html: html, notes: notes))
  }

  /// The board's words; the first of several paragraphs says that they are the board's.
  private mutating func appendWording(_ block: Block, _ label: String) {
    let label: HTML = block.kind == lastKind ? "" : " \(look.language.label(label))"
    let html: HTML = """
      <blockquote\(look.language.ofReport)><p>\(sentences(block))\(label)</p></blockquote>
      """
    append(html, [block])
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    let rows: [HTML] = items.map { "<li>\(sentences($0))</li>" }
    append("<ul\(look.language.ofReport)>\n\(rows, between: "\n")\n</ul>", items)
    items = []
  }

  private mutating func addHeading(_ block: Block, level: Int) {
    headingLevel = min(6, headingLevel + 1, sectionLevel + max(1, level - 1))
    let tag = "h\(headingLevel)"
    append("<\(tag)\(look.language.ofReport)>\(sentences(block))</\(tag)>", [block])
  }

  private func sentences(_ block: Block) -> HTML {
    let sentences = block.statements.map { statement -> HTML in
      let text = look.words(statement.text, of: statement)
      return """
        \(look.before(statement))<span class="\(statement.isItalic ? "s italic" : "s")" \
        id="\(statement.anchor)">\(text)</span>\(look.after(statement))
        """
    }
    return "\(sentences, between: " ")"
  }

  /// What the figure tells in words, and its caption.
  private func figure(_ block: Block, told: String) -> HTML {
    """
    <figure\(look.language.ofReport)><p>\(told)</p>
    <figcaption>\(sentences(block))</figcaption></figure>
    """
  }

  private func table(_ block: Block, head: [String], in section: Section) -> HTML {
    let width = max(head.count, block.statements.map { max(1, $0.cells.count) }.max() ?? 1)
    let name = look.language("Tabell i ", "Table in ") + section.heading(in: look.language)
    let rows = block.statements.map { row($0, head: head, width: width) }
    let form: HTML = width > Self.mostColumnsOnPaper ? " class=\"wide\"" : ""
    return """
      <div class="scroll" role="region" aria-label="\(name)" tabindex="0">
      <table\(form)\(look.language.ofReport)>
      <caption class="unseen">\(name)</caption>
      \(headRow(head, width: width))
      <tbody>
      \(rows, between: "\n")
      </tbody>
      </table>
      </div>
      """
  }

  private func headRow(_ head: [String], width: Int) -> HTML {
    guard head.contains(where: { !$0.isEmpty }) else { return "" }
    let padded = head + Array(repeating: "", count: width - head.count)
    let cells: [HTML] = padded.map { $0.isEmpty ? "<td></td>" : "<th scope=\"col\">\($0)</th>" }
    return "<thead><tr>\(cells)</tr></thead>"
  }

  /// The first cell names the row when the columns have names.
  private func row(_ statement: Statement, head: [String], width: Int) -> HTML {
    let texts = statement.cells.isEmpty ? [statement.text] : statement.cells
    var cells: [HTML] = texts.map { look.words($0, of: statement) }
    cells[0] = "\(look.before(statement))\(cells[0])"
    cells[cells.count - 1] += look.after(statement)
    let isNamed = head.first.map { !$0.isEmpty } ?? false
    let columns = cells.enumerated().map { place, cell -> HTML in
      let name: HTML =
        width > Self.mostColumnsOnPaper && head.indices.contains(place)
        ? " data-name=\"\(head[place])\"" : ""
      return place == 0 && isNamed
        ? "<th scope=\"row\"\(name)>\(cell)</th>" : "<td\(name)>\(cell)</td>"
    }
    let empty: [HTML] = Array(repeating: "<td></td>", count: width - cells.count)
    return "<tr id=\"\(statement.anchor)\">\(columns)\(empty)</tr>"
  }
}
