import Governance
import Markup

/// What has changed since the edition before, and what became of what it planned.
extension EditionPage {
  var hasEarlier: Bool { !edition.front.follows.isEmpty || !edition.changes.isEmpty }
  var hasPlans: Bool { !edition.plans.isEmpty }
  var hasReview: Bool { !words.reviewLines.isEmpty }

  var changes: HTML {
    guard hasEarlier else { return "" }
    let summary =
      edition.changes.isEmpty
      ? words.nothingChanged : rows.changes.summary(in: language) + "."
    return """
      <section class="own-section" aria-labelledby="andringar">
      <h2 id="andringar">\(words.changesHeading)</h2>
      <p class="sum">\(summary)</p>
      \(ChangesMarkup(language: language).html(rows.changes))
      \(maskedChanges)
      </section>
      """
  }

  private var maskedChanges: HTML {
    guard rows.maskedChanges > 0 else { return "" }
    let items: [HTML] = Array(repeating: "<li>\(maskedWord)</li>", count: rows.maskedChanges)
    return "<h3>\(words.maskedPlace)</h3>\n<ul class=\"changes\">\n\(items, between: "\n")\n</ul>"
  }

  var plans: HTML {
    guard hasPlans else { return "" }
    let because: HTML =
      words.unansweredBecause.map { "<p class=\"notice\">\($0.html(in: language))</p>" } ?? ""
    return """
      <section class="own-section" aria-labelledby="planer">
      <h2 id="planer">\(words.plansHeading)</h2>
      <p class="sum">\(words.edition.planLine(in: language).text).</p>
      \(because)
      \(rows.plans.map { table($0.title, $0.rows.map(planRow)) }, between: "\n")
      \(maskedPlans)
      </section>
      """
  }

  private var maskedPlans: HTML {
    guard rows.maskedPlans > 0 else { return "" }
    let row: HTML = "<tr><th scope=\"row\">\(maskedWord)</th><td></td><td></td></tr>"
    return table(words.maskedPlace, Array(repeating: row, count: rows.maskedPlans))
  }

  private func table(_ title: String, _ rows: [HTML]) -> HTML {
    """
    <div class="scroll" role="region" aria-label="\(words.plansHeading): \(title)" tabindex="0">
    <table class="plans">
    <caption\(language.ofReport)>\(title)</caption>
    <thead><tr><th scope="col">\(words.planned)</th>\
    <th scope="col">\(language("Vad det blev", "What became of it"))</th>\
    <th scope="col">\(language("Nu", "Now"))</th></tr></thead>
    <tbody>
    \(rows, between: "\n")
    </tbody>
    </table>
    </div>
    """
  }

  private func planRow(_ row: FrozenEdition.PlanRow) -> HTML {
    let told: HTML =
      rows.places.statement(row.told).map { "<a href=\"#\($0.anchor)\">\(row.told)</a>" }
      ?? "\(row.told)"
    let look: HTML = row.outcome == nil ? " class=\"unanswered\"" : ""
    return """
      <tr><th scope="row"\(language.ofReport)>\(row.text)</th><td\(look)>\
      \(rows.answer(to: row, in: language).html(in: language))</td>\
      <td\(language.ofReport)>\(told)</td></tr>
      """
  }

  var review: HTML {
    guard hasReview else { return "" }
    let lines: [HTML] = words.reviewLines.map { line in
      let parts = line.parts.isEmpty ? "" : ": " + line.parts.joined(separator: ", ")
      return "<li><strong>\(line.number)</strong> \(line.counted)\(parts)</li>"
    }
    return """
      <section class="own-section" aria-labelledby="granskning">
      <h2 id="granskning">\(words.reviewHeading)</h2>
      <ul class="lines">
      \(lines, between: "\n")
      </ul>
      </section>
      """
  }
}
