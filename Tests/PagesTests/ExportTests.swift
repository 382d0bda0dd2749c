import FoundationEssentials
import Governance
import Markup
import Review
import Specimens
import Testing
import Words

@testable import Pages

@Suite struct `Exported JSON` {
  struct RemarkRow: Decodable {
    let rule: String
    let weight: String
    let section: String
    let area: String?
    let statement: String?
    let text: String
    let words: String
    let from: String?
    let to: String?
    let beside: String?
    let advice: String
  }

  struct StatementRow: Decodable {
    struct ReadingRow: Decodable {
      let kind: String
      let words: String
      let sure: Bool
    }

    let id: String
    let section: String
    let area: String?
    let block: String
    let text: String
    let readings: [ReadingRow]
  }

  struct PlanRow: Decodable {
    let earlier: String
    let area: String?
    let fate: String
    let day: String?
    let now: String?
  }

  static func keys(_ json: JSON) -> [String] {
    guard case .array(let items) = json, case .object(let members) = items.first else { return [] }
    return members.map(\.key)
  }

  @Test func `has the keys that scripts rely on, in order`() throws {
    let examination = try SampleExamination.full()
    #expect(
      Self.keys(examination.remarksJSON(in: .sv)) == [
        "rule", "weight", "section", "area", "statement", "text", "words", "from", "to", "beside",
        "advice",
      ])
    #expect(
      Self.keys(examination.report.statementsJSON) == [
        "id", "section", "area", "block", "text", "readings",
      ])
    #expect(Self.keys(examination.plansJSON) == ["earlier", "area", "fate", "day", "now"])
  }

  @Test func `tells every remark`() throws {
    let examination = try SampleExamination.full()
    let text = examination.remarksJSON(in: .sv).text
    let rows = try JSONDecoder().decode([RemarkRow].self, from: Data(text.utf8))
    #expect(rows.map(\.rule) == examination.remarks.map(\.rule.rawValue))
    let altered = try #require(rows.first { $0.rule == "altered-wording" })
    #expect(altered.from == "fortsatt" && altered.to == "ett kontinuerligt")
    #expect(altered.beside?.contains("genom fortsatt arbete") == true)
    #expect(altered.weight == "must-be-answered" && altered.area == "Läsning och språk")
    let whole = try #require(rows.first { $0.rule == "no-owner-no-day" })
    #expect(whole.statement == nil && whole.text == "Behöriga lärare" && whole.words.isEmpty)
  }

  @Test func `tells every statement but the headings`() throws {
    let report = SampleReports.now
    let data = Data(report.statementsJSON.text.utf8)
    let rows = try JSONDecoder().decode([StatementRow].self, from: data)
    #expect(rows.count == report.statements.count)
    #expect(!rows.contains { $0.block == "heading" })
    #expect(rows.contains { $0.block == "table" && $0.readings.first?.kind == "planned" })
    #expect(rows.contains { $0.readings.contains { !$0.sure } })
  }

  @Test func `tells every plan and its fate`() throws {
    let data = Data(try SampleExamination.full().plansJSON.text.utf8)
    let rows = try JSONDecoder().decode([PlanRow].self, from: data)
    #expect(rows.count == 6)
    #expect(rows.first { $0.fate == "moved" }?.day == "våren 2026")
    #expect(rows.first { $0.fate == "unanswered" }.map { $0.now == nil } == true)
  }

  @Test func `holds the whole x-ray in one object`() throws {
    guard case .object(let members) = try SampleExamination.full().json(in: .en) else {
      Issue.record("not an object")
      return
    }
    #expect(
      members.map(\.key) == ["title", "account", "remarks", "plans", "changes", "statements"])
  }
}
