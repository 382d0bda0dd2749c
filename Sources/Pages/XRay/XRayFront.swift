import Governance
import Markup
import Review
import Words

/// The first screen: the account, at most ten remarks, counts by rule.
extension XRayPage {
  static let foremostRemarks = 10

  var front: HTML {
    """
    <section class="account" aria-labelledby="rakenskap">
    <h2 id="rakenskap">\(language("I korthet", "In short"))</h2>
    <ul>
    \(examination.accountLines(in: language).map(accountItem), between: "\n")
    </ul>
    \(planHint)
    </section>
    <div class="front">
    \(foremost)
    \(counts)
    </div>
    """
  }

  private func accountItem(_ line: AccountLine) -> HTML {
    let unbroken: [HTML] = line.parts.map { "<span class=\"unbroken\">\($0)</span>" }
    let parts: HTML =
      unbroken.isEmpty ? "" : ": <span class=\"parts\">\(unbroken, between: ", ")</span>"
    return """
      <li><span class="figure">\(line.number)</span> <span class="counted">\(line.counted)</span>\(parts)</li>
      """
  }

  private var planHint: HTML {
    guard examination.earlier == nil else { return "" }
    let hint = language(
      "Ge även den förra uppföljningen, så visar sidan vad det blev av det som planerades då.",
      "Give the earlier edition too, and the page shows what became of its plans.")
    return "<p class=\"hint\">\(hint)</p>"
  }

  private var foremost: HTML {
    let shown = examination.remarks.indices.filter { margin.notes[$0] != nil }
    let notes = examination.foremost(among: shown, most: Self.foremostRemarks)
      .compactMap { margin.notes[$0] }
    let heading = language("Viktigast att se över", "Most important to look at")
    guard !notes.isEmpty else {
      return """
        <section class="foremost" aria-labelledby="viktigast"><h2 id="viktigast">\(heading)</h2>
        <p>\(language("Inga påpekanden vid texten.", "No remarks beside the text."))</p></section>
        """
    }
    return """
      <section class="foremost" aria-labelledby="viktigast">
      <h2 id="viktigast">\(heading)</h2>
      <ol>
      \(notes.map(foremostItem), between: "\n")
      </ol>
      </section>
      """
  }

  private func foremostItem(_ note: Margin.Note) -> HTML {
    let remark = note.remark
    let place =
      remark.place.title.isEmpty
      ? remark.place.section.words(in: language) : remark.place.title
    return """
      <li><a href="#\(note.anchor)"><span class="number">\(note.number)</span> \(gist(remark))</a>
      <span class="where">\(remark.rule.name(in: language)) · \
      <span\(language.ofReport)>\(shortened(place, to: 48))</span> · \
      <span class="\(remark.weight.look)">\(remark.weight.words(in: language))</span></span></li>
      """
  }

  /// The quoted words in their sentence; for a remark on a whole area, what to do there.
  private func gist(_ remark: Remark) -> HTML {
    let room = 92
    if let statement = remark.place.statement, remark.words.count < room {
      let excerpt = excerpt(of: statement.text, around: remark.words, to: room)
      return "<span\(language.ofReport)>\(marking([remark.words], in: excerpt))</span>"
    }
    if remark.words.isEmpty { return "\(shortened(remark.advice(in: language).text, to: room))" }
    return "<span\(language.ofReport)>”\(shortened(remark.words, to: room))”</span>"
  }

  private var counts: HTML {
    let counted = Rule.allCases.map { ($0, count(of: $0)) }.filter { $0.1 > 0 }
    let rows = counted.map(countRow)
    return """
      <section class="counts" aria-labelledby="antal">
      <h2 id="antal">\(language("Påpekanden per regel", "Remarks by rule"))</h2>
      <table>
      <caption class="unseen">\(language("Antal påpekanden per regel", "Number of remarks by rule"))</caption>
      <thead class="unseen"><tr><th scope="col">\(language("Regel", "Rule"))</th>\
      <th scope="col">\(language("Antal", "Number"))</th></tr></thead>
      <tbody>
      \(rows, between: "\n")
      </tbody>
      <tfoot><tr><th scope="row">\(language("Alla", "All"))</th><td>\(examination.remarks.count)</td></tr></tfoot>
      </table>
      </section>
      """
  }

  private func countRow(_ rule: Rule, _ count: Int) -> HTML {
    """
    <tr><th scope="row"><a href="#regel-\(rule.rawValue)">\(rule.name(in: language))</a></th>\
    <td>\(count)</td></tr>
    """
  }

  func count(of rule: Rule) -> Int { examination.remarks.count { $0.rule == rule } }
}
