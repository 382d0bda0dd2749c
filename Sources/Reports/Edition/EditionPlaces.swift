import Governance
import Words

/// Where an edition's words stand, for changes and answers that know the words alone.
struct EditionPlaces: Sendable {
  private struct Key: Hashable {
    let area: String?
    let text: String
  }

  private var statements: [Key: Statement] = [:]
  private var titles: [Key: String] = [:]

  init(_ report: Report, in language: Language) {
    for section in report.sections {
      for statement in section.blocks.flatMap(\.statements) where !statement.text.isEmpty {
        for area in [section.area ?? "", nil] {
          let key = Key(area: area, text: statement.text)
          if statements[key] != nil { continue }
          statements[key] = statement
          titles[key] = section.heading(in: language)
        }
      }
    }
  }

  /// In the area when the words stand there, else where they first stand.
  func statement(_ text: String, area: String? = nil) -> Statement? {
    statements[Key(area: area, text: text)] ?? statements[Key(area: nil, text: text)]
  }

  func title(of text: String) -> String? { titles[Key(area: nil, text: text)] }
}
