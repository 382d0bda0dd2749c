import Governance
import Markup

/// Changes as lists under headings, the same on every page.
struct ChangesMarkup: Sendable {
  let language: Language

  func html(_ changes: ToldChanges) -> HTML { "\(changes.places.map(place), between: "\n")" }

  private func place(_ place: ToldChanges.Place) -> HTML {
    let list: HTML =
      place.listed.isEmpty
      ? ""
      : """

      <ul class="changes">
      \(place.listed.map(item), between: "\n")
      </ul>
      """
    return """
      <h3\(language.ofReport)>\(place.title)</h3>\(list)\(fold(place.folded, in: place.title))
      """
  }

  private func item(_ change: ToldChange) -> HTML {
    let link: HTML =
      change.target.map {
        """
         <a href="#\($0.anchor)">\(language("Till stället", "To its place"))\
        <span class="unseen">: \(shortened($0.text, to: 60))</span></a>
        """
      } ?? ""
    return "<li>\(change.row.sentence(in: language).html(in: language))\(link)</li>"
  }

  private func fold(_ changes: [ToldChange], in title: String) -> HTML {
    guard !changes.isEmpty else { return "" }
    return """

      <details class="fold">
      <summary>\(language.newClaims(changes.count))<span class="unseen">, \
      <span\(language.ofReport)>\(title)</span></span>\
      <span class="on-paper">\(language(": se texten", ": see the text"))</span></summary>
      <ul\(language.ofReport)>
      \(changes.map(foldedItem), between: "\n")
      </ul>
      </details>
      """
  }

  private func foldedItem(_ change: ToldChange) -> HTML {
    guard let target = change.target else {
      return "<li>\(change.row.now)</li>"
    }
    return "<li><a href=\"#\(target.anchor)\">\(change.row.now)</a></li>"
  }
}
