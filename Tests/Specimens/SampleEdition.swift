package import Governance
package import Journal
import Reports

/// A small frozen edition with one of everything, and what can go wrong with one.
package enum SampleEdition {
  package static let number = CheckNumber(Digest(of: Array("Ängsbro".utf8)))

  package static func full() throws -> FrozenEdition {
    var edition = FrozenEdition(front: front, report: report)
    edition.plans = plans
    edition.changes = try SampleExamination.changed(SampleReports.now, SampleReports.earlier)
      .map(FrozenEdition.ChangeRow.init)
    edition.changes += (1...5).map { newClaim("Nytt påstående \($0).") }
    edition.account = [
      "effect.measured": 1, "effect.judgement": 1, "effect.none": 3, "plan.done": 1,
      "plan.partlyDone": 1, "plan.moved": 1, "plan.dropped": 1, "plan.merged": 1,
      "plan.unanswered": 1, "planned": 6, "alteredWordings": 1, "decisions": 2,
      "decisionsWithoutThread": 1, "remarks": 14, "remarks.accepted": 3,
    ]
    return edition
  }

  package static var front: FrozenEdition.Front {
    var front = FrozenEdition.Front()
    front.municipality = "Ängsbro kommun"
    front.body = "Barn- och utbildningsnämnden"
    front.title = SampleReports.now.title
    front.checkpoint = "Delårsrapport"
    front.asOf = Day(2025, 8, 31)
    front.registryNumber = "BUN 2025/118"
    front.handedOver = Day(2025, 9, 12)
    front.version = 2
    front.follows = SampleReports.earlier.title
    front.unansweredBecause = "Rektorn för kulturskolan är ny."
    return front
  }

  /// The sample report with a table that has more columns than paper has room for.
  package static var report: Report {
    var report = SampleReports.now
    let head = (1...40).map { "Kolumn \($0)" }
    let row = Statement(
      id: "9.1.1", text: "bred", cells: (1...40).map { $0 == 7 ? "" : "värde \($0)" },
      readings: [Reading(.planned, words: "värde 1")])
    report.sections.append(
      Section(
        kind: .free, title: "Nyckeltal", number: "9",
        blocks: [Block(kind: .table(head: head), statements: [row])]))
    report.sections.append(Section(kind: .area, title: "Musik", blocks: []))
    return report
  }

  package static func newClaim(_ text: String) -> FrozenEdition.ChangeRow {
    var row = FrozenEdition.ChangeRow()
    row.area = "Läsning och språk"
    row.now = text
    return row
  }

  package static var plans: [FrozenEdition.PlanRow] {
    [
      plan("1", "Läsning och språk", "En läsgrupp startar.", .done, "2025-08-20"),
      plan("2", "Läsning och språk", "Alla skolor ska ha en läsplan.", .partlyDone, "två skolor"),
      plan("3", "Trygga skolgårdar", "Belysningen byts.", .moved, "våren 2026"),
      plan("4", "Trygga skolgårdar", "En föreläsning hålls.", .dropped, "förhinder"),
      plan("5", "Trygga skolgårdar", "Lampor köps.", .merged, "3"),
      plan("6", "Kulturskolan", "En filial öppnar.", nil, ""),
    ]
  }

  package static func plan(
    _ id: String, _ area: String, _ text: String, _ outcome: Settlement.Outcome.Name?,
    _ detail: String
  ) -> FrozenEdition.PlanRow {
    var row = FrozenEdition.PlanRow()
    row.statement = id
    row.area = area
    row.text = text
    row.outcome = outcome
    row.detail = detail
    return row
  }

  /// The words of three parts are gone: a statement, a plan and a change.
  package static func masked() throws -> FrozenEdition {
    var edition = try full()
    let statement = try edition.report.placed("En elev på Lilla").statement
    for section in edition.report.sections.indices {
      for block in edition.report.sections[section].blocks.indices {
        let statements = edition.report.sections[section].blocks[block].statements
        edition.report.sections[section].blocks[block].statements = statements.map {
          $0.id == statement.id ? Statement(id: $0.id, text: "") : $0
        }
      }
    }
    edition.plans[3] = FrozenEdition.PlanRow()
    edition.changes[0] = FrozenEdition.ChangeRow()
    edition.masked = ["statement/\(statement.id)", "plan/4", "change/1"]
    return edition
  }

  package static var empty: FrozenEdition {
    FrozenEdition(
      front: FrozenEdition.Front(),
      report: Report(title: "", sections: [], keepsItalics: true))
  }
}
