import Acts
import ArgumentParser
import Formats
import Governance
import Journal
import Markup
import Pages
import Reports
import Typesetting
import Words

/// A format that an edition can be had in.
enum EditionFormat: String, CaseIterable, ExpressibleByArgument {
  case html
  case text
  case docx
  case xlsx
  case pdf

  func renderer(_ typesetter: Typesetter) -> EditionRenderer {
    switch self {
    case .html:
      EditionRenderer(format: "html", maker: "html 2", fileName: "index.html") { edition, number in
        Array(ManuscriptPage(Manuscript(edition, number, in: .sv)).html.text.utf8)
      }
    case .text:
      EditionRenderer(format: "text", maker: "text 2", fileName: "uppfoljning.txt") {
        Array(Manuscript($0, $1, in: .sv).plainText.utf8)
      }
    case .docx:
      EditionRenderer(format: "docx", maker: "docx 1", fileName: "uppfoljning.docx") {
        Manuscript($0, $1, in: .sv).word()
      }
    case .xlsx:
      EditionRenderer(format: "xlsx", maker: "xlsx 1", fileName: "tabeller.xlsx") {
        edition, number in
        // A table that no sheet can hold stands in the other formats.
        do throws(Workbook.Refusal) {
          return try Manuscript(edition, number, in: .sv).excel()
        } catch {
          return nil
        }
      }
    case .pdf:
      EditionRenderer(format: "pdf", maker: "pdf 1", fileName: "uppfoljning.pdf") {
        edition, number async throws(TypesettingFailure) in
        try await typesetter.pdf(Manuscript(edition, number, in: .sv).typeset())
      }
    }
  }
}
