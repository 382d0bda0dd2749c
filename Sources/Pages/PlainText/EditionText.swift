package import Governance
package import Journal

/// A frozen edition as plain text, 80 letters wide.
package func editionText(
  _ edition: FrozenEdition, _ number: CheckNumber, in language: Language
) -> String {
  var text = EditionText(EditionWords(edition: edition, language: language))
  text.addCover(number)
  text.addBeside()
  text.addChanges()
  text.addPlans()
  text.addReview()
  text.addReport()
  return text.lines.text
}

struct EditionText {
  var lines = Lines()
  let words: EditionWords
  let rows: EditionRows

  init(_ words: EditionWords) {
    self.words = words
    rows = EditionRows(words)
  }

  var edition: FrozenEdition { words.edition }
  var language: Language { words.language }

  mutating func addCover(_ number: CheckNumber) {
    lines.heading(words.title, rule: "=")
    lines.blank()
    for (name, value, _) in words.facts { lines.add(value, lead: name + ": ") }
    let name = language("Kontrollnummer", "Check number")
    lines.add(number.description, lead: name + ": ")
    lines.add(words.howToVerify, indent: 2)
    if !words.imported.isEmpty {
      lines.blank()
      lines.add(words.imported)
      lines.add(edition.front.importedFrom, indent: 2)
    }
    if !words.maskedCount.isEmpty {
      lines.blank()
      lines.add(words.maskedCount)
    }
  }

  mutating func addChanges() {
    guard !edition.front.follows.isEmpty || !edition.changes.isEmpty else { return }
    begin(words.changesHeading)
    guard !edition.changes.isEmpty else { return lines.add(words.nothingChanged) }
    if !rows.changes.counts.isEmpty { lines.add(rows.changes.summary(in: language) + ".") }
    for place in rows.changes.places {
      lines.blank()
      lines.add(place.title)
      for change in place.listed {
        lines.add(change.row.sentence(in: language).text, lead: "* ")
      }
      addFolded(place.folded)
    }
    addMasked(rows.maskedChanges)
  }

  private mutating func addFolded(_ changes: [ToldChange]) {
    guard !changes.isEmpty else { return }
    lines.add(language.newClaims(changes.count) + ":", lead: "* ")
    for change in changes { lines.add(change.row.now, lead: "- ", indent: 2) }
  }

  private mutating func addMasked(_ count: Int) {
    guard count > 0 else { return }
    lines.blank()
    lines.add(words.maskedPlace)
    for _ in 0..<count { lines.add(words.maskedWord, lead: "* ") }
  }

  mutating func addPlans() {
    guard !edition.plans.isEmpty else { return }
    begin(words.plansHeading)
    lines.add(edition.planLine(in: language).text + ".")
    if let because = words.unansweredBecause { lines.add(because.text) }
    for place in rows.plans {
      lines.blank()
      lines.add(place.title)
      for row in place.rows { add(row) }
    }
    addMasked(rows.maskedPlans)
  }

  private mutating func add(_ row: FrozenEdition.PlanRow) {
    lines.add(row.text, lead: "* \(words.planned): ")
    let answer = rows.answer(to: row, in: language).text
    lines.add(answer, lead: language("Vad det blev: ", "What became of it: "), indent: 2)
    guard !row.told.isEmpty else { return }
    lines.add(row.told, lead: language("Nu: ", "Now: "), indent: 2)
  }

  mutating func addReview() {
    guard !words.reviewLines.isEmpty else { return }
    begin(words.reviewHeading)
    for line in words.reviewLines { lines.add(line.text, lead: "* ") }
  }

  private mutating func begin(_ heading: String) {
    lines.blank()
    lines.blank()
    lines.heading(heading, rule: "=")
  }
}
