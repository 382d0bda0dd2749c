package import Markup
package import Reports
import Words

/// A manuscript as one page that needs nothing but itself.
package struct ManuscriptPage: Sendable {
  let manuscript: Manuscript

  package init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  private var language: Language { manuscript.language }
  private var cover: Manuscript.Cover { manuscript.cover }

  package var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Roder">
    <title>\(cover.title)</title>
    <style>
    \(EditionStyle.sheet)
    </style>
    </head>
    <body>
    <a class="skip" href="#rapport">\(language("Hoppa till uppföljningen", "Skip to the follow-up"))</a>
    \(top)
    <main>
    \(contents)
    \(manuscript.chapters.filter { !$0.isOfReport }.map(account), between: "\n")
    \(report)
    </main>
    <footer class="foot"><p>\(manuscript.colophon) \(promise)</p></footer>
    </body>
    </html>

    """
  }

  private var promise: String {
    language(
      "Sidan hämtar ingenting från nätet.", "The page fetches nothing from the network.")
  }

  private var top: HTML {
    let facts: [HTML] = cover.facts.map { fact in
      "<div><dt>\(fact.name)</dt><dd\(fact.isOfReport ? language.ofReport : "")>\(fact.value)</dd></div>"
    }
    let list: HTML = facts.isEmpty ? "" : "<dl class=\"facts\">\n\(facts, between: "\n")\n</dl>"
    let origin: HTML =
      cover.origin.map { "<p class=\"quiet\">\($0.words) <code>\($0.digest)</code>.</p>" } ?? ""
    return """
      <header class="top">
      <p class="kicker">\(cover.kicker)</p>
      <h1\(language.ofReport)>\(cover.title)</h1>
      \(list)
      \(origin)
      \(check)
      \(cover.notices.map { "<p class=\"notice\">\($0)</p>" as HTML }, between: "\n")
      </header>
      """
  }

  private var check: HTML {
    guard let number = cover.checkNumber else { return "" }
    return """
      <p class="check"><span class="check-name">\(language("Kontrollnummer", "Check number"))</span> \
      <strong>\(number)</strong></p>
      <p class="quiet">\(cover.howToVerify)</p>
      """
  }

  private var contents: HTML {
    let items: [HTML] = manuscript.chapters.map { chapter in
      """
      <li><a href="#\(chapter.anchor)"\(words(of: chapter))>\(number(chapter))\
      \(chapter.title)</a></li>
      """
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

  private func words(of chapter: Manuscript.Chapter) -> HTML {
    chapter.isOfReport ? language.ofReport : ""
  }

  private func number(_ chapter: Manuscript.Chapter) -> HTML {
    chapter.number.map { "<span class=\"section-number\">\($0)</span> " } ?? ""
  }

  private func account(_ chapter: Manuscript.Chapter) -> HTML {
    """
    <section class="own-section" aria-labelledby="\(chapter.anchor)">
    \(inside(chapter))
    </section>
    """
  }

  private func inside(_ chapter: Manuscript.Chapter) -> HTML {
    """
    <h2 id="\(chapter.anchor)"\(words(of: chapter))>\(number(chapter))\(chapter.title)</h2>
    \(PieceMarkup(language: language, level: 2, chapter: chapter.title).html(chapter.pieces))
    """
  }

  private var report: HTML {
    let parts = manuscript.chapters.compactMap { chapter -> HTML? in
      guard case .report(let kind) = chapter.role else { return nil }
      return """
        <section class="part \(kind)" aria-labelledby="\(chapter.anchor)">
        \(inside(chapter))
        </section>
        """
    }
    let none: HTML = parts.isEmpty ? "<p>\(manuscript.noContent)</p>" : ""
    return """
      <div class="report" id="rapport" tabindex="-1">
      \(none)\(parts, between: "\n")
      </div>
      """
  }
}
