import Markup
import Reports
import Words

/// The pieces of a chapter as HTML, the same on every page.
struct PieceMarkup {
  let language: Language
  /// That of the chapter's own heading.
  let level: Int
  /// The chapter's title, for those who hear the page and meet its tables one by one.
  var chapter = ""

  private var passages: PassageMarkup { PassageMarkup(language: language) }

  func html(_ pieces: [Piece]) -> HTML { "\(pieces.map(html), between: "\n")" }

  private func html(_ piece: Piece) -> HTML {
    switch piece {
    case .heading(let depth, let passage): element("h\(min(6, level + depth))", passage)
    case .paragraph(let passage, let look): paragraph(passage, look)
    case .wording(let passage, let label): wording(passage, label)
    case .list(let items, let look): list(items, look)
    case .fold(let fold): html(fold)
    case .table(let grid): GridMarkup(language: language, chapter: chapter).html(grid)
    case .figure(let figure): FigureMarkup(language: language, chapter: chapter).html(figure)
    }
  }

  private func element(_ name: String, _ passage: Passage) -> HTML {
    "<\(name)\(passages.language(of: passage))>\(passages.html(passage))</\(name)>"
  }

  private func paragraph(_ passage: Passage, _ look: Piece.Look) -> HTML {
    let name: HTML =
      switch look {
      case .plain: ""
      case .sum: " class=\"sum\""
      case .notice: " class=\"notice\""
      case .quiet: " class=\"quiet\""
      }
    return "<p\(name)\(passages.language(of: passage))>\(passages.html(passage))</p>"
  }

  private func wording(_ passage: Passage, _ label: String?) -> HTML {
    let label: HTML = label.map { " \(language.label($0))" } ?? ""
    return """
      <blockquote\(language.ofReport)><p>\(passages.html(passage))\(label)</p></blockquote>
      """
  }

  private func list(_ items: [Piece.Item], _ look: Piece.ListLook) -> HTML {
    let name: HTML =
      switch look {
      case .plain: ""
      case .changes: " class=\"changes\""
      case .lines: " class=\"lines\""
      }
    let attribute: HTML =
      items.allSatisfy(\.passage.isOfReport) ? language.ofReport : ""
    return "<ul\(name)\(attribute)>\n\(items.map(item), between: "\n")\n</ul>"
  }

  private func item(_ item: Piece.Item) -> HTML {
    let link: HTML =
      item.target.map {
        """
         <a href="#\($0.anchor)">\(language("Till stället", "To its place"))\
        <span class="unseen">: \(shortened($0.text, to: 60))</span></a>
        """
      } ?? ""
    return "<li>\(passages.html(item.passage))\(link)</li>"
  }

  private func html(_ fold: Piece.Fold) -> HTML {
    """
    <details class="fold">
    <summary>\(fold.summary)<span class="unseen">, \
    <span\(language.ofReport)>\(fold.place)</span></span>\
    <span class="on-paper">\(language(": se texten", ": see the text"))</span></summary>
    \(list(fold.items, .plain))
    </details>
    """
  }
}
