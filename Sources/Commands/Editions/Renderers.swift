import Acts
import Governance
import Journal
import Pages

extension EditionRenderer {
  /// Every document that an exported edition holds.
  static let all = [
    EditionRenderer(format: "html", maker: "html 1", fileName: "index.html") { edition, number in
      EditionPage(edition, number, in: .sv).html.text
    },
    EditionRenderer(format: "text", maker: "text 1", fileName: "uppfoljning.txt") {
      edition, number in
      editionText(edition, number, in: .sv)
    },
  ]
}
