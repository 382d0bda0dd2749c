import Governance
import Words

/// The frozen rows as they are told: masked ones, whose place nobody may know, are counted apart.
struct EditionRows: Sendable {
  struct Plans: Sendable {
    let title: String
    var rows: [FrozenEdition.PlanRow]
  }

  let changes: ToldChanges
  private(set) var plans: [Plans] = []
  let maskedChanges: Int
  let maskedPlans: Int
  let places: EditionPlaces
  private let texts: [String: String]

  init(_ words: EditionWords) {
    let edition = words.edition
    let places = EditionPlaces(edition.report, in: words.language)
    self.places = places
    maskedChanges = edition.masked.count { $0.hasPrefix("change/") }
    maskedPlans = edition.masked.count { $0.hasPrefix("plan/") }
    texts = Dictionary(
      edition.plans.map { ($0.statement, $0.text) }, uniquingKeysWith: { one, _ in one })
    let told = edition.changes.enumerated().compactMap { index, row -> ToldChange? in
      guard !edition.masked.contains("change/\(index + 1)") else { return nil }
      let place = row.area.isEmpty ? places.title(of: row.now) ?? words.outside : row.area
      return ToldChange(
        row: row, place: place, target: places.statement(row.now, area: row.area))
    }
    changes = ToldChanges(told)
    for (index, row) in edition.plans.enumerated()
    where !edition.masked.contains("plan/\(index + 1)") {
      add(row, title: row.area.isEmpty ? words.outside : row.area)
    }
  }

  private mutating func add(_ row: FrozenEdition.PlanRow, title: String) {
    if let place = plans.firstIndex(where: { $0.title == title }) {
      plans[place].rows.append(row)
    } else {
      plans.append(Plans(title: title, rows: [row]))
    }
  }

  func answer(to row: FrozenEdition.PlanRow, in language: Language) -> Phrase {
    row.answer(successor: texts[row.detail], in: language)
  }
}
