import Governance
import Markup
import Review
import Words

/// The report as it was read, with the remarks in the margin.
extension XRayPage {
  var contents: HTML {
    let items: [HTML] = examination.report.sections.enumerated().map { position, section in
      """
      <li><a href="#avsnitt-\(position + 1)"\(language.ofReport)>\(section.heading(in: language))</a></li>
      """
    }
    return """
      <nav class="contents" aria-labelledby="innehall">
      <h2 id="innehall">\(language("Innehåll", "Contents"))</h2>
      <ul>
      \(items, between: "\n")
      \(ownSections)
      </ul>
      </nav>
      """
  }

  private var ownSections: HTML {
    var items: HTML = ""
    if !examination.plans.isEmpty {
      items += "<li class=\"own\"><a href=\"#planer\">\(plansHeading)</a></li>\n"
    }
    if !examination.changes.isEmpty {
      items += "<li class=\"own\"><a href=\"#andringar\">\(changesHeading)</a></li>\n"
    }
    items += "<li class=\"own\"><a href=\"#regler\">\(rulesHeading)</a></li>"
    return items
  }

  var text: HTML {
    let sections = examination.report.sections.enumerated().map(part)
    return """
      <section class="report" id="rapport" aria-labelledby="rapportens-text" tabindex="-1">
      <h2 id="rapportens-text">\(language("Rapporten med påpekanden", "The report with remarks"))</h2>
      \(sections, between: "\n")
      \(withoutPlace)
      </section>
      """
  }

  private func part(_ position: Int, _ section: Section) -> HTML {
    let anchor: HTML = "avsnitt-\(position + 1)"
    let number: HTML = section.number.map { "<span class=\"section-number\">\($0)</span> " } ?? ""
    let heading: HTML = """
      <h3 id="\(anchor)"\(language.ofReport)>\(number)\(section.heading(in: language))</h3>
      """
    let units = TextUnits(look: self, level: 3).units(of: section)
    return """
      <section class="part \(section.kind.rawValue)" aria-labelledby="\(anchor)">
      \(heading)
      \(ofWhole(margin.notes(atSection: position)))
      \(passages(of: units), between: "\n")
      </section>
      """
  }

  /// Remarks on a whole section lie in a row under its heading.
  private func ofWhole(_ sectionNotes: [Margin.Note]) -> HTML {
    sectionNotes.isEmpty ? "" : "<div class=\"of-whole\">\(notes(sectionNotes))</div>"
  }

  /// A passage begins where notes do, so that notes can reach down beside what follows.
  private func passages(of units: [TextUnit]) -> [HTML] {
    var passages: [HTML] = []
    var position = 0
    while position < units.count {
      let first = units[position]
      let following = units[(position + 1)...].prefix { $0.notes.isEmpty }
      passages.append(passage(first, followedBy: following.map(\.html)))
      position += 1 + following.count
    }
    return passages
  }

  private func passage(_ unit: TextUnit, followedBy rest: [HTML]) -> HTML {
    let after: HTML = rest.isEmpty ? "" : "\n<div class=\"rest\">\(rest, between: "\n")</div>"
    guard !unit.notes.isEmpty else {
      return "<div class=\"passage\"><div class=\"first\">\(unit.html)</div>\(after)</div>"
    }
    return """
      <div class="passage"><div class="first">\(unit.html)</div>
      <div class="notes">\(notes(unit.notes))</div>\(after)</div>
      """
  }

  private var withoutPlace: HTML {
    let notes = margin.notesWithoutPlace
    guard !notes.isEmpty else { return "" }
    return """
      <section class="part" aria-labelledby="utan-plats">
      <h3 id="utan-plats">\(language("Påpekanden om det som inte står här", "Remarks on what isn't here"))</h3>
      \(ofWhole(notes))
      </section>
      """
  }
}
