import Governance
import Markup
import Reports
import Review
import Specimens
import Testing
import Words

@testable import Pages

@Suite struct `The x-ray page` {
  static func page(_ language: Language = .sv) throws -> String {
    XRayPage(try SampleExamination.full(), in: language).html.text
  }

  static func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: " \(attribute)=\"").dropFirst()
      .compactMap { $0.split(separator: "\"", omittingEmptySubsequences: false).first }
      .map(String.init)
  }

  static func count(_ part: String, in page: String) -> Int {
    page.split(separator: part, omittingEmptySubsequences: false).count - 1
  }

  @Test(arguments: Language.allCases)
  func `holds every remark beside the text once`(language: Language) throws {
    let page = try Self.page(language)
    let wanted = try SampleExamination.full().remarks.count { $0.standsBesideText }
    let anchors = Self.values(of: "id", in: page).filter {
      $0.hasPrefix("p-") && !$0.hasSuffix("-namn")
    }
    #expect(anchors.count == wanted)
    #expect(Set(anchors) == Set((1...wanted).map { "p-\($0)" }))
  }

  @Test(arguments: Language.allCases)
  func `has links that lead somewhere and ids that stand once`(language: Language) throws {
    let page = try Self.page(language)
    let ids = Self.values(of: "id", in: page)
    let targets = Self.values(of: "href", in: page)
    #expect(Set(ids).count == ids.count)
    #expect(targets.allSatisfy { $0.hasPrefix("#") })
    #expect(Set(targets.map { String($0.dropFirst()) }).isSubset(of: Set(ids)))
  }

  @Test func `links each remark and its sentence both ways`() throws {
    let page = try Self.page()
    for number in 1...3 { #expect(Self.count("href=\"#p-\(number)\"", in: page) >= 2) }
    #expect(Self.count("class=\"number\" href=\"#s-1-1-2\"", in: page) == 1)
  }

  @Test func `prints every statement with its id`() throws {
    let page = try Self.page()
    let ids = Set(Self.values(of: "id", in: page))
    for (_, _, statement) in SampleReports.now.statements {
      #expect(ids.contains(statement.anchor))
    }
  }

  @Test func `shows at most ten remarks first, the gravest first`() throws {
    let page = XRayPage(try SampleExamination.full(), in: .sv)
    let front = page.front.text
    #expect(Self.count("<li><a href=\"#p-", in: front) == 10)
    let gravest = try #require(page.margin.notes[0])
    #expect(Self.values(of: "href", in: front).first == "#\(gravest.anchor)")
  }

  @Test func `needs nothing but itself`() throws {
    let page = try Self.page()
    for foreign in ["<script", "http:", "https:", " src=", "url(", "@import", "<link"] {
      #expect(!page.contains(foreign))
    }
  }

  @Test func `says its language, and that the report is Swedish`() throws {
    #expect(try Self.page(.sv).contains("<html lang=\"sv\">"))
    let english = try Self.page(.en)
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<h1 lang=\"sv\">"))
    #expect(!english.contains("Påpekande "))
  }

  @Test func `has one main heading and no jump between heading levels`() throws {
    let page = try Self.page()
    let levels = page.split(separator: "<h").dropFirst()
      .compactMap { $0.first.flatMap { Int(String($0)) } }
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func `tells altered words as struck and added, also to those who listen`() throws {
    let page = try Self.page()
    #expect(page.contains("<del><span class=\"unseen\">struket: </span>fortsatt</del>"))
    #expect(page.contains("<ins><span class=\"unseen\">tillagt: </span>ett kontinuerligt</ins>"))
  }

  @Test func `leaves hostile words harmless`() {
    let hostile = "</title><script>alert('å')</script>\""
    let statement = Statement(id: "\"><b>", text: hostile, readings: [Reading(.done, words: "<i>")])
    let report = Report(
      title: hostile,
      sections: [
        Section(
          kind: .area, title: hostile,
          blocks: [
            Block(kind: .table(head: [hostile]), statements: [statement]),
            Block(kind: .heading(level: 9), statements: [statement]),
          ])
      ], keepsItalics: false)
    let placed = Placed(section: .area, title: hostile, statement: statement)
    let remark = Remark(
      .alteredQuote(from: hostile, to: hostile), weight: .note, at: Remark.Place(placed),
      words: hostile, beside: placed)
    let examination = Examination(
      report: report, earlier: report,
      account: Account(
        effects: [:], planned: 0, fates: [hostile: 1], alteredWordings: 1, decisions: 0,
        decisionsWithoutThread: 0), remarks: [remark],
      plans: [SettledPlan(earlier: placed, fate: .dropped(because: hostile), now: placed)],
      changes: [Change(kind: .reworded(from: hostile, to: "x"), earlier: placed, now: placed)])
    let page = XRayPage(examination, in: .en).html.text
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("<i>"))
  }

  @Test func `asks for the earlier edition when there is none`() throws {
    let page = XRayPage(try SampleExamination.alone(), in: .sv).html.text
    #expect(page.contains("Ge även den förra uppföljningen"))
    #expect(!page.contains("id=\"planer\""))
  }

  @Test func `folds many new claims of a place, with their count`() throws {
    var examination = try SampleExamination.full()
    let new = try #require(examination.changes.first { $0.kind == .new })
    #expect(!XRayPage(examination, in: .sv).html.text.contains("<details"))
    examination.changes += Array(repeating: new, count: 3)
    let page = XRayPage(examination, in: .sv).html.text
    #expect(page.contains("<summary>4 nya påståenden<span"))
  }
}
