package import Governance
package import Journal
package import Markup

/// A frozen edition as one page that needs nothing but itself.
package struct EditionPage: Sendable {
  let edition: FrozenEdition
  let number: CheckNumber
  let language: Language
  let words: EditionWords
  let rows: EditionRows

  package init(_ edition: FrozenEdition, _ number: CheckNumber, in language: Language) {
    self.edition = edition
    self.number = number
    self.language = language
    words = EditionWords(edition: edition, language: language)
    rows = EditionRows(words)
  }

  package var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Roder">
    <title>\(words.title)</title>
    <style>
    \(EditionStyle.sheet)
    </style>
    </head>
    <body>
    <a class="skip" href="#rapport">\(language("Hoppa till uppföljningen", "Skip to the follow-up"))</a>
    \(cover)
    <main>
    \(contents)
    \(notesBeside)\(changes)
    \(plans)
    \(review)
    \(report)
    </main>
    <footer class="foot"><p>\(promise)</p></footer>
    </body>
    </html>

    """
  }

  private var promise: String {
    language(
      "Kontrollnummer \(number.description). Sidan är gjord av Roder ur den överlämnade "
        + "uppföljningen och hämtar ingenting från nätet.",
      "Check number \(number.description). Made by Roder of the follow-up as it was handed over; "
        + "the page fetches nothing from the network.")
  }

  private var cover: HTML {
    let facts: [HTML] = words.facts.map { name, value, isOfReport in
      "<div><dt>\(name)</dt><dd\(isOfReport ? language.ofReport : "")>\(value)</dd></div>"
    }
    let list: HTML = facts.isEmpty ? "" : "<dl class=\"facts\">\n\(facts, between: "\n")\n</dl>"
    return """
      <header class="top">
      <p class="kicker">\(language("Uppföljning till nämnden", "Follow-up to the board"))</p>
      <h1\(language.ofReport)>\(words.title)</h1>
      \(list)
      \(imported)
      <p class="check"><span class="check-name">\(language("Kontrollnummer", "Check number"))</span> \
      <strong>\(number.description)</strong></p>
      <p class="quiet">\(words.howToVerify)</p>
      \(masked)
      </header>
      """
  }

  private var imported: HTML {
    words.imported.isEmpty
      ? ""
      : "<p class=\"quiet\">\(words.imported) <code>\(edition.front.importedFrom)</code>.</p>"
  }

  private var masked: HTML {
    words.maskedCount.isEmpty ? "" : "<p class=\"notice\">\(words.maskedCount)</p>"
  }

  private var contents: HTML {
    var items: [HTML] = []
    if hasCorrections {
      items.append("<li><a href=\"#rattelser\">\(besideWords.correctionsHeading)</a></li>")
    }
    if hasQuestions {
      items.append("<li><a href=\"#fragor\">\(besideWords.questionsHeading)</a></li>")
    }
    if hasEarlier { items.append("<li><a href=\"#andringar\">\(words.changesHeading)</a></li>") }
    if hasPlans { items.append("<li><a href=\"#planer\">\(words.plansHeading)</a></li>") }
    if hasReview { items.append("<li><a href=\"#granskning\">\(words.reviewHeading)</a></li>") }
    for (position, section) in edition.report.sections.enumerated() {
      items.append(
        """
        <li><a href="#avsnitt-\(position + 1)"\(language.ofReport)>\(sectionNumber(section))\
        \(section.heading(in: language))</a></li>
        """)
    }
    guard !items.isEmpty else { return "" }
    return """
      <nav class="contents" aria-labelledby="innehall">
      <h2 id="innehall">\(language("Innehåll", "Contents"))</h2>
      <ul>
      \(items, between: "\n")
      </ul>
      </nav>
      """
  }

  func sectionNumber(_ section: Section) -> HTML {
    section.number.map { "<span class=\"section-number\">\($0)</span> " } ?? ""
  }

  var maskedWord: HTML {
    "<span class=\"masked\" lang=\"\(language.rawValue)\">\(words.maskedWord)</span>"
  }
}
