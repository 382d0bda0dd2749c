import Governance
import Markup

/// What stands together in the text: a paragraph, a whole list, a whole table; and its notes.
struct TextUnit: Sendable {
  var html: HTML
  var notes: [Margin.Note]
}

/// Makes the units of one section.
struct TextUnits {
  let page: XRayPage
  private var units: [TextUnit] = []
  private var items: [Block] = []
  private var lastKind: Block.Kind?
  /// The page's own heading and the section's stand over it; levels never jump.
  private var headingLevel = 3

  init(page: XRayPage) { self.page = page }

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
    case .paragraph: append("<p\(page.language.ofReport)>\(sentences(block))</p>", [block])
    case .adopted:
      appendWording(block, page.language("antagen lydelse", "adopted wording"))
    case .quote:
      appendWording(block, page.language("citerad inriktning", "direction as quoted"))
    }
  }

  private mutating func append(_ html: HTML, _ blocks: [Block]) {
    let notes = blocks.flatMap(\.statements).flatMap(page.margin.notes(beside:))
    units.append(TextUnit(html: html, notes: notes))
  }

  /// The board's words; the first of several paragraphs says that they are the board's.
  private mutating func appendWording(_ block: Block, _ label: String) {
    let label: HTML = block.kind == lastKind ? "" : " \(page.label(label))"
    let html: HTML = """
      <blockquote\(page.language.ofReport)><p>\(sentences(block))\(label)</p></blockquote>
      """
    append(html, [block])
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    let rows: [HTML] = items.map { "<li>\(sentences($0))</li>" }
    append("<ul\(page.language.ofReport)>\n\(rows, between: "\n")\n</ul>", items)
    items = []
  }

  private mutating func addHeading(_ block: Block, level: Int) {
    headingLevel = min(6, headingLevel + 1, max(4, level + 2))
    let tag = "h\(headingLevel)"
    append("<\(tag)\(page.language.ofReport)>\(sentences(block))</\(tag)>", [block])
  }

  private func sentences(_ block: Block) -> HTML {
    let sentences = block.statements.map { statement -> HTML in
      let notes = page.margin.notes(beside: statement)
      let text = page.marked(statement.text, for: notes)
      return """
        <span class="\(statement.isItalic ? "s italic" : "s")" id="\(statement.anchor)">\(text)</span>\
        \(page.labels(of: statement))\(page.references(to: notes))
        """
    }
    return "\(sentences, between: " ")"
  }

  private func table(_ block: Block, head: [String], in section: Section) -> HTML {
    let width = max(head.count, block.statements.map { max(1, $0.cells.count) }.max() ?? 1)
    let name = page.language("Tabell i ", "Table in ") + section.heading(in: page.language)
    let rows = block.statements.map { row($0, width: width) }
    return """
      <div class="scroll" role="region" aria-label="\(name)" tabindex="0">
      <table\(page.language.ofReport)>
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

  private func row(_ statement: Statement, width: Int) -> HTML {
    let notes = page.margin.notes(beside: statement)
    let texts = statement.cells.isEmpty ? [statement.text] : statement.cells
    var cells: [HTML] = texts.map { page.marked($0, for: notes) }
    cells[cells.count - 1] += page.labels(of: statement)
    cells[cells.count - 1] += page.references(to: notes)
    cells += Array(repeating: "", count: width - cells.count)
    let columns: [HTML] = cells.map { "<td>\($0)</td>" }
    return "<tr id=\"\(statement.anchor)\">\(columns)</tr>"
  }
}
