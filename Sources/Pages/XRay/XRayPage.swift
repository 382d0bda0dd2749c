import Governance
package import Markup
package import Review
package import Words

/// What an old report claims, on what ground, and what became of its plans: one page that needs
/// nothing but itself.
package struct XRayPage: Sendable {
  let examination: Examination
  let language: Language
  let margin: Margin

  package init(_ examination: Examination, in language: Language) {
    self.examination = examination
    self.language = language
    margin = Margin(examination)
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
    <title>\(language("Röntgen", "X-ray")): \(title)</title>
    <style>
    \(XRayStyle.sheet)
    </style>
    </head>
    <body>
    <a class="skip" href="#rapport">\(language("Hoppa till rapporten", "Skip to the report"))</a>
    \(head)
    <main>
    \(front)
    \(contents)
    \(text)
    \(plans)
    \(changes)
    \(rules)
    </main>
    \(foot)
    </body>
    </html>

    """
  }

  var title: String {
    let title = examination.report.title
    return title.isEmpty ? language("Rapport utan titel", "Report without a title") : title
  }

  private var head: HTML {
    """
    <header class="top">
    <p class="kicker">\(language("Röntgen av en uppföljning", "X-ray of a follow-up"))</p>
    <h1\(language.ofReport)>\(title)</h1>
    \(comparison)
    </header>
    """
  }

  private var comparison: HTML {
    guard let earlier = examination.earlier else { return "" }
    guard earlier.title.isEmpty || earlier.title == examination.report.title else {
      return """
        <p class="beside">\(language("Jämförd med", "Compared with")) \
        <span\(language.ofReport)>\(earlier.title)</span></p>
        """
    }
    return "<p class=\"beside\">\(comparedDays(earlier))</p>"
  }

  /// The days tell two editions of one title apart.
  private func comparedDays(_ earlier: Report) -> String {
    guard let day = examination.report.asOf, let before = earlier.asOf, before < day else {
      return language("Jämförd med förra uppföljningen", "Compared with the earlier edition")
    }
    return language(
      "Per \(day.description), jämförd med förra uppföljningen per \(before.description)",
      "As of \(day.description), compared with the earlier edition as of \(before.description)")
  }

  private var foot: HTML {
    let promise = language(
      "Sidan är gjord av Roder. Ingenting är sparat någon annanstans, och sidan hämtar "
        + "ingenting från nätet. Påpekandena bygger på regler och kan ha fel: läs meningen själv.",
      "Made by Roder. Nothing is stored anywhere else, and the page fetches nothing from the "
        + "network. The remarks rest on rules and can be wrong: read the sentence yourself.")
    return "<footer class=\"foot\"><p>\(promise)</p></footer>"
  }
}
