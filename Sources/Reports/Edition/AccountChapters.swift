import Governance
package import Words

/// What Roder tells of an edition before its own words: changes, plans, effects.
struct AccountChapters {
  let words: EditionWords
  let rows: EditionRows

  private var edition: FrozenEdition { words.edition }
  private var language: Language { words.language }

  var chapters: [Manuscript.Chapter] {
    [changes, plans, review].compactMap(\.self)
  }

  private var changes: Manuscript.Chapter? {
    guard !edition.front.follows.isEmpty || !edition.changes.isEmpty else { return nil }
    let summary =
      edition.changes.isEmpty ? words.nothingChanged : rows.changes.summary(in: language) + "."
    var pieces: [Piece] = summary == "." ? [] : [.paragraph(Passage(own: summary), .sum)]
    pieces += rows.changes.pieces(in: language)
    if rows.maskedChanges > 0 {
      pieces.append(.heading(level: 1, Passage(own: words.maskedPlace)))
      let item = Piece.Item(masked)
      pieces.append(.list(Array(repeating: item, count: rows.maskedChanges), .changes))
    }
    return chapter("andringar", words.changesHeading, pieces)
  }

  private var masked: Passage { Passage([.init(words.maskedWord, .masked)]) }

  private func chapter(_ anchor: String, _ title: String, _ pieces: [Piece]) -> Manuscript.Chapter {
    Manuscript.Chapter(anchor: anchor, title: title, role: .account, pieces: pieces)
  }

  private var plans: Manuscript.Chapter? {
    guard !edition.plans.isEmpty else { return nil }
    let sum = edition.planLine(in: language).text + "."
    var pieces: [Piece] = [.paragraph(Passage(own: sum), .sum)]
    if let because = words.unansweredBecause {
      pieces.append(.paragraph(Passage(because), .notice))
    }
    for place in rows.plans { pieces.append(table(place.title, place.rows.map(planRow))) }
    if rows.maskedPlans > 0 {
      let row = Grid.Row(cells: [.init(masked), .init(Passage()), .init(Passage())])
      pieces.append(table(words.maskedPlace, Array(repeating: row, count: rows.maskedPlans)))
    }
    return chapter("planer", words.plansHeading, pieces)
  }

  private func table(_ name: String, _ rows: [Grid.Row]) -> Piece {
    var grid = Grid(name: name, head: words.plansHead, rows: rows)
    grid.look = .plans
    grid.showsName = true
    grid.namesRows = true
    return .table(grid)
  }

  private func planRow(_ row: FrozenEdition.PlanRow) -> Grid.Row {
    var told = Passage(report: row.told)
    told.runs[0].link = rows.places.statement(row.told)?.anchor
    return Grid.Row(
      cells: [
        .init(Passage(report: row.text)),
        .init(Passage(rows.answer(to: row, in: language)), isMissing: row.outcome == nil),
        .init(told),
      ])
  }

  private var review: Manuscript.Chapter? {
    guard !words.reviewLines.isEmpty else { return nil }
    let items = words.reviewLines.map { line -> Piece.Item in
      var number = Passage.Run(String(line.number), .own)
      number.isBold = true
      let parts = line.parts.isEmpty ? "" : ": " + line.parts.joined(separator: ", ")
      return Piece.Item(Passage([number, .init(" " + line.counted + parts, .own)]))
    }
    return chapter("granskning", words.reviewHeading, [.list(items, .lines)])
  }
}

extension ToldChanges {
  /// Changes as lists under headings, the same in every document.
  package func pieces(in language: Language) -> [Piece] {
    places.flatMap { place -> [Piece] in
      var pieces: [Piece] = [.heading(level: 1, Passage(report: place.title))]
      if !place.listed.isEmpty {
        pieces.append(
          .list(
            place.listed.map { change in
              Piece.Item(
                Passage(change.row.sentence(in: language)),
                target: change.target.map { Piece.Target(anchor: $0.anchor, text: $0.text) })
            }, .changes))
      }
      if !place.folded.isEmpty {
        let items = place.folded.map { change -> Piece.Item in
          var passage = Passage(report: change.row.now)
          passage.runs[0].link = change.target?.anchor
          return Piece.Item(passage)
        }
        pieces.append(
          .fold(
            Piece.Fold(
              summary: language.newClaims(place.folded.count), place: place.title, items: items)))
      }
      return pieces
    }
  }
}
