import Governance
import Markup
import Review
import Words

/// Why each rule is there, with links to all that it found.
extension XRayPage {
  var rulesHeading: String {
    language("Reglerna och varför de finns", "The rules and why they are")
  }

  var rules: HTML {
    """
    <section class="own-section rules" aria-labelledby="regler">
    <h2 id="regler">\(rulesHeading)</h2>
    \(Rule.allCases.map(rule), between: "\n")
    </section>
    """
  }

  private func rule(_ rule: Rule) -> HTML {
    """
    <h3 id="regel-\(rule.rawValue)">\(rule.name(in: language)) \
    <span class="count">\(total(of: rule))</span></h3>
    <p>\(rule.why(in: language))</p>
    \(found(by: rule))
    """
  }

  private func total(of rule: Rule) -> String {
    language.count(
      count(of: rule), Noun(one: "påpekande", many: "påpekanden"),
      Noun(one: "remark", many: "remarks"))
  }

  private func found(by rule: Rule) -> HTML {
    let notes = margin.notes.values.filter { $0.remark.rule == rule }
      .sorted { $0.number < $1.number }
    var links: [HTML] = notes.map { note in
      """
      <li><a href="#\(note.anchor)"><span class="unseen">\(language("Påpekande", "Remark")) \
      </span>\(note.number)</a></li>
      """
    }
    if let section = ownSection(of: rule) { links.append(section) }
    return links.isEmpty ? "" : "<ul class=\"numbers\">\(links)</ul>"
  }

  private func ownSection(of rule: Rule) -> HTML? {
    switch rule {
    case .whatBecameOfThePlans where !examination.plans.isEmpty:
      "<li><a href=\"#planer\">\(plansHeading)</a></li>"
    case .whatHasChanged where !examination.changes.isEmpty:
      "<li><a href=\"#andringar\">\(changesHeading)</a></li>"
    default: nil
    }
  }
}
