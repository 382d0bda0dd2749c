import Governance
import Markup

/// The report itself, each planned sentence with a word that says so.
extension EditionPage {
  var report: HTML {
    let sections = edition.report.sections.enumerated().map(part)
    let none: HTML = sections.isEmpty ? "<p>\(words.noContent)</p>" : ""
    return """
      <div class="report" id="rapport" tabindex="-1">
      \(none)\(sections, between: "\n")
      </div>
      """
  }

  private func part(_ position: Int, _ section: Section) -> HTML {
    let anchor: HTML = "avsnitt-\(position + 1)"
    let units = TextUnits(look: self, level: 2).units(of: section.withoutEmptyBlocks)
    let none: HTML = units.isEmpty ? "<p class=\"quiet\">\(words.nothingWritten)</p>" : ""
    return """
      <section class="part \(section.kind.rawValue)" aria-labelledby="\(anchor)">
      <h2 id="\(anchor)"\(language.ofReport)>\(sectionNumber(section))\
      \(section.heading(in: language))</h2>
      \(none)\(units.map(\.html), between: "\n")
      </section>
      """
  }
}

extension Section {
  /// What a page can show: a block of nothing is neither paragraph nor table.
  var withoutEmptyBlocks: Section {
    var section = self
    section.blocks.removeAll(where: \.isEmpty)
    return section
  }
}

extension EditionPage: TextLook {
  func words(_ text: String, of statement: Statement) -> HTML {
    edition.masked.contains("statement/\(statement.id)") ? maskedWord : "\(text)"
  }

  /// A planned sentence is told as one before it is read, unless its own words do.
  func before(_ statement: Statement) -> HTML {
    guard words.marksPlanned(statement) else { return "" }
    return """
      <span class="planned" lang="\(language.rawValue)"><span class="unseen">[</span>\
      \(words.planned)<span class="unseen">]</span></span> 
      """
  }

  func after(_ statement: Statement) -> HTML { "" }

  func notes(beside statement: Statement) -> [Margin.Note] { [] }
}
