import Acts
import Governance
import Journal
import Markup
import Pages
import Reports
import Words

extension EditionRenderer {
  /// Every document that an exported edition holds.
  static let all = [
    EditionRenderer(format: "html", maker: "html 2", fileName: "index.html") { edition, number in
      ManuscriptPage(Manuscript(edition, number, in: .sv)).html.text
    },
    EditionRenderer(format: "text", maker: "text 2", fileName: "uppfoljning.txt") {
      edition, number in
      Manuscript(edition, number, in: .sv).plainText
    },
  ]
}
