import Governance
import Words

extension Manuscript {
  /// As plain text, 80 letters wide.
  package var plainText: String {
    var text = PlainTextWriter(self)
    text.addCover()
    for chapter in chapters { text.add(chapter) }
    if !chapters.contains(where: \.isOfReport) { text.addNoContent() }
    return text.lines.text
  }
}

struct PlainTextWriter {
  var lines = Lines()
  let manuscript: Manuscript

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  mutating func addCover() {
    let cover = manuscript.cover
    lines.heading(cover.title, rule: "=")
    lines.blank()
    for fact in cover.facts { lines.add(fact.value, lead: fact.name + ": ") }
    if let number = cover.checkNumber {
      lines.add(number, lead: manuscript.language("Kontrollnummer", "Check number") + ": ")
      lines.add(cover.howToVerify, indent: 2)
    } else {
      lines.add(cover.kicker)
    }
    if let origin = cover.origin {
      lines.blank()
      lines.add(origin.words)
      lines.add(origin.digest, indent: 2)
    }
    for notice in cover.notices {
      lines.blank()
      lines.add(notice)
    }
  }

  mutating func addNoContent() {
    lines.blank()
    lines.add(manuscript.noContent)
  }

  mutating func add(_ chapter: Manuscript.Chapter) {
    lines.blank()
    lines.blank()
    let number = chapter.number.map { $0 + " " } ?? ""
    lines.heading(number + chapter.title, rule: chapter.isOfReport ? "-" : "=")
    var previous: Piece?
    for piece in chapter.pieces {
      if let previous, needsBlank(previous, piece) { lines.blank() }
      add(piece, after: previous)
      previous = piece
    }
  }

  /// What Roder lists stands close to its heading.
  private func needsBlank(_ before: Piece, _ piece: Piece) -> Bool {
    switch (before, piece) {
    case (.heading, .list(_, .changes)), (.heading, .fold), (.list(_, .changes), .fold): false
    case (.paragraph(_, .sum), .paragraph(_, .notice)): false
    default: true
    }
  }

  private mutating func add(_ piece: Piece, after before: Piece?) {
    switch piece {
    case .heading(_, let passage), .paragraph(let passage, _): lines.add(passage.text)
    case .wording(let passage, let label):
      if let label { lines.add("[" + label.prefix(1).uppercased() + label.dropFirst() + "]") }
      lines.add(passage.text, quoting: "> ")
    case .list(let items, let look):
      for item in items { lines.add(item.passage.text, lead: look == .plain ? "- " : "* ") }
    case .fold(let fold):
      lines.add(fold.summary + ":", lead: "* ")
      for item in fold.items { lines.add(item.passage.text, lead: "- ", indent: 2) }
    case .table(let grid) where grid.look == .plans: addPlans(grid)
    case .table(let grid): addTable(grid)
    case .figure(let figure): add(figure)
    }
  }

  /// What it tells, its values when there are some, and its caption.
  private mutating func add(_ figure: Figure) {
    let language = manuscript.language
    switch figure.subject {
    case .chart(let chart):
      lines.add(chart.title, lead: language("[Diagram] ", "[Chart] "))
      lines.add(figure.alternative)
    case .picture: lines.add(figure.alternative, lead: language("[Bild] ", "[Picture] "))
    }
    if let grid = figure.grid { addTable(grid) }
    if !figure.caption.isEmpty { lines.add(figure.caption.text) }
  }

  /// Each plan on its own, with what became of it.
  private mutating func addPlans(_ grid: Grid) {
    lines.add(grid.name)
    for row in grid.rows {
      let texts = row.cells.map(\.passage.text)
      let names = texts[1].isEmpty ? [""] : grid.head.map { $0 + ": " }
      lines.add(texts[0], lead: "* " + names[0])
      for (name, text) in zip(names, texts).dropFirst() where !text.isEmpty {
        lines.add(text, lead: name, indent: 2)
      }
    }
  }

  /// In columns when they have room; else each row on its own, cell by cell with the column's name.
  private mutating func addTable(_ grid: Grid) {
    let table = TextColumns(
      head: grid.head, rows: grid.rows.map { $0.cells.map(\.passage.text) })
    if let drawn = table.drawn(within: Lines.width) {
      for line in drawn { lines.verbatim(line) }
      return
    }
    for row in table.rows {
      let shown = row.enumerated().filter { !$0.element.isEmpty }
      for (place, cell) in shown {
        let name =
          grid.head.indices.contains(place) && !grid.head[place].isEmpty
          ? grid.head[place] + ": " : ""
        let isFirst = place == shown.first?.offset
        lines.add(name + cell, lead: isFirst ? "- " : "", indent: isFirst ? 0 : 2)
      }
    }
  }
}
