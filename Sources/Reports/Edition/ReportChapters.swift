import Charts
import Governance
import Words

/// The report's own chapters, each planned sentence with a word that says so.
struct ReportChapters {
  let words: EditionWords

  /// The chapters to be written in: nothing stands in them but the report's own words.
  func chapters(from sources: [Manuscript.Source]) -> [Manuscript.Chapter] {
    zip(words.edition.report.sections, sources).map { section, source in
      let anchor = WordTags.chapterAnchor(source.contribution)
      var pieces = SectionPieces(words: words, section: section, anchor: anchor)
      pieces.isForWriting = true
      var chapter = Manuscript.Chapter(
        anchor: anchor, number: section.number, title: section.heading(in: words.language),
        role: .report(section.kind.rawValue), pieces: pieces.made())
      chapter.source = source
      return chapter
    }
  }

  var chapters: [Manuscript.Chapter] {
    words.edition.report.sections.enumerated().map { position, section in
      var pieces = SectionPieces(
        words: words, section: section, anchor: "avsnitt-\(position + 1)")
      return Manuscript.Chapter(
        anchor: "avsnitt-\(position + 1)", number: section.number,
        title: section.heading(in: words.language), role: .report(section.kind.rawValue),
        pieces: pieces.made())
    }
  }
}

/// Makes the pieces of one section.
private struct SectionPieces {
  let words: EditionWords
  let section: Section
  /// Of the chapter.
  let anchor: String
  var isForWriting = false
  private var figures = 0
  private var pieces: [Piece] = []
  private var items: [Piece.Item] = []
  /// Of the heading last met; levels never jump.
  private var level = 0

  init(words: EditionWords, section: Section, anchor: String) {
    self.words = words
    self.section = section
    self.anchor = anchor
  }

  mutating func made() -> [Piece] {
    var last: Block.Kind?
    for block in section.blocks where !block.isEmpty {
      if block.kind != .listItem { closeList() }
      add(block, after: last)
      last = block.kind
    }
    closeList()
    return pieces.isEmpty && !isForWriting
      ? [.paragraph(Passage(own: words.nothingWritten), .quiet)] : pieces
  }

  private mutating func add(_ block: Block, after last: Block.Kind?) {
    switch block.kind {
    case .heading(let wanted):
      level = min(4, level + 1, max(1, wanted - 1))
      pieces.append(.heading(level: level, passage(block)))
    case .listItem: items.append(Piece.Item(passage(block)))
    case .table(let head): pieces.append(.table(grid(block, head: head)))
    case .chart(Chart()), .picture(Picture()): pieces.append(.paragraph(masked))
    case .chart(let chart): pieces.append(.figure(figure(chart, block)))
    case .picture(let picture):
      let file = words.edition.pictures[picture.digest]
      pieces.append(
        .figure(
          Figure(
            subject: .picture(picture, file), anchor: nextFigure(),
            alternative: picture.alternative,
            caption: passage(block))))
    case .paragraph: pieces.append(.paragraph(passage(block)))
    case .adopted, .quote:
      let label = block.kind == .adopted ? words.adoptedLabel : words.quoteLabel
      let isLabelled = block.kind != last && !isForWriting
      pieces.append(.wording(passage(block), label: isLabelled ? label : nil))
    }
  }

  /// Stands in place of a figure that is kept out.
  private var masked: Passage { Passage([.init(words.maskedWord, .masked)]) }

  private mutating func nextFigure() -> String {
    figures += 1
    return "\(anchor)-figur-\(figures)"
  }

  private mutating func figure(_ chart: Chart, _ block: Block) -> Figure {
    let rows = chart.table.rows.map { row in
      Grid.Row(cells: row.map { Grid.Cell(Passage(report: $0)) })
    }
    var grid = Grid(name: chart.title, head: chart.table.head, rows: rows)
    grid.headIsOfReport = true
    grid.namesRows = true
    return Figure(
      subject: .chart(chart), anchor: nextFigure(),
      alternative: words.language(ChartFinding(chart).text), grid: isForWriting ? nil : grid,
      caption: passage(block))
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    pieces.append(.list(items))
    items = []
  }

  private func passage(_ block: Block) -> Passage {
    var runs: [Passage.Run] = []
    for statement in block.statements {
      if !runs.isEmpty { runs.append(.init(" ", .report)) }
      runs += tag(statement) + [run(statement.text, of: statement)]
    }
    return Passage(runs)
  }

  /// A planned sentence is told as one before it is read, unless its own words do.
  private func tag(_ statement: Statement) -> [Passage.Run] {
    words.marksPlanned(statement) && !isForWriting ? [.init(words.planned, .tag)] : []
  }

  private func run(_ text: String, of statement: Statement) -> Passage.Run {
    let isMasked = words.edition.masked.contains("statement/\(statement.id)")
    var run = Passage.Run(isMasked ? words.maskedWord : text, isMasked ? .masked : .report)
    run.isItalic = statement.isItalic
    run.statement = statement.id
    return run
  }

  private func grid(_ block: Block, head: [String]) -> Grid {
    let rows = block.statements.map { statement -> Grid.Row in
      let texts = statement.cells.isEmpty ? [statement.text] : statement.cells
      var cells = texts.map { text in
        var run = run(text, of: statement)
        run.statement = nil
        return Grid.Cell(Passage([run]))
      }
      cells[0].passage.runs.insert(contentsOf: tag(statement), at: 0)
      return Grid.Row(statement: statement.id, cells: cells)
    }
    var grid = Grid(name: words.tableName(in: section), head: head, rows: rows)
    grid.headIsOfReport = true
    grid.namesRows = head.first.map { !$0.isEmpty } ?? false
    return grid
  }
}

extension Statement {
  /// Where the statement stands in a document.
  package var anchor: String { Self.anchor(of: id) }

  static func anchor(of id: String) -> String {
    "s-" + String(id.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}
