import Governance
import Markup
import Pages
import Reports
import Specimens
import Testing
import Words

@Suite struct `The page of an edition` {
  typealias Page = `The x-ray page`

  static func html(_ edition: FrozenEdition, _ language: Language = .sv) -> String {
    ManuscriptPage(Manuscript(edition, SampleEdition.number, in: language)).html.text
  }

  static func editions() throws -> [FrozenEdition] {
    [try SampleEdition.full(), try SampleEdition.masked(), SampleEdition.empty]
  }

  @Test func `is the recorded one`() throws {
    try Recorded.expect(Self.html(try SampleEdition.full()), as: "edition.html")
    try Recorded.expect(Self.html(try SampleEdition.masked(), .en), as: "edition-masked-en.html")
    try Recorded.expect(Self.html(SampleEdition.empty), as: "edition-empty.html")
  }

  @Test(arguments: Language.allCases)
  func `has links that lead somewhere and ids that stand once`(language: Language) throws {
    for edition in try Self.editions() {
      let page = Self.html(edition, language)
      let ids = Page.values(of: "id", in: page)
      let targets = Page.values(of: "href", in: page)
      #expect(Set(ids).count == ids.count)
      #expect(targets.allSatisfy { $0.hasPrefix("#") })
      #expect(Set(targets.map { String($0.dropFirst()) }).isSubset(of: Set(ids)))
    }
  }

  @Test func `has one main heading and no jump between heading levels`() throws {
    for edition in try Self.editions() {
      let levels = Self.html(edition).split(separator: "<h").dropFirst()
        .compactMap { $0.first.flatMap { Int(String($0)) } }
      #expect(levels.count { $0 == 1 } == 1)
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }
  }

  @Test func `needs nothing but itself`() throws {
    let page = Self.html(try SampleEdition.full())
    for foreign in ["<script", "http:", "https:", " src=", "url(", "@import", "<link"] {
      #expect(!page.contains(foreign))
    }
  }

  @Test func `folds the many new claims with their count`() throws {
    let page = Self.html(try SampleEdition.full())
    #expect(page.contains("<summary>6 nya påståenden<span"))
    #expect(Page.count("<details", in: page) == 1)
    let few = Self.html(FrozenEdition(front: SampleEdition.front, report: SampleEdition.report))
    #expect(!few.contains("<details"))
    #expect(few.contains("Inget har ändrats sedan förra uppföljningen."))
  }

  @Test func `accounts for every plan`() throws {
    let page = Self.html(try SampleEdition.full())
    #expect(
      page.contains(
        "6 planerade i förra uppföljningen: 1 genomförd, 1 delvis genomförd, "
          + "1 ingår i annan insats, 1 framflyttad, 1 utgår, 1 ej redovisad."))
    for answer in [
      "Genomförd 2025-08-20", "Framflyttad till våren 2026", "”Belysningen byts.”",
      "<td class=\"unanswered\">Ej redovisad</td>", "”Rektorn för kulturskolan är ny.”",
    ] {
      #expect(page.contains(answer), "\(answer)")
    }
  }

  @Test func `marks every planned sentence with a word`() throws {
    let edition = try SampleEdition.full()
    let planned = edition.report.sections.flatMap(\.blocks).flatMap(\.statements)
      .filter { $0.has(.planned) && !$0.text.hasPrefix("Planer") && !$0.cells.contains("Planerat") }
    #expect(planned.count > 2)
    let label = "<span class=\"unseen\">[</span>Planerat<span class=\"unseen\">]</span>"
    #expect(Page.count(label, in: Self.html(edition)) == planned.count)
  }

  @Test func `shows where words are masked and how many`() throws {
    let full = Self.html(try SampleEdition.full())
    let page = Self.html(try SampleEdition.masked())
    #expect(Page.count("[maskad uppgift]", in: page) == 3)
    #expect(page.contains("3 uppgifter är maskade; kontrollnumret gäller ändå."))
    #expect(full.contains("En elev på Lilla") && !page.contains("En elev på Lilla"))
    #expect(page.contains("6 planerade i förra uppföljningen: 1 genomförd"))
  }

  @Test func `counts plans itself when the account is masked`() throws {
    var edition = try SampleEdition.masked()
    edition.account = [:]
    #expect(edition.planLine(in: .sv).number == 5)
  }

  @Test func `tells an imported edition and its file`() throws {
    var edition = SampleEdition.empty
    edition.front.importedFrom = String(repeating: "a1", count: 32)
    #expect(Self.html(edition).contains("<code>\(edition.front.importedFrom)</code>"))
    #expect(!Self.html(SampleEdition.empty).contains("<code>"))
  }

  @Test func `leaves hostile words harmless and every Latin letter whole`() throws {
    let hostile = "</title><script>alert('å')</script>\"ŁĲßșőığﬁ"
    var edition = try SampleEdition.full()
    edition.front.title = hostile
    edition.front.body = hostile
    edition.front.follows = hostile
    edition.front.importedFrom = hostile
    edition.front.unansweredBecause = hostile
    edition.changes[0].area = hostile
    edition.changes[1].now = hostile
    edition.plans[0].told = hostile
    edition.plans[3].detail = hostile
    edition.report.sections[0].title = hostile
    edition.report.sections[0].number = hostile
    for language in Language.allCases {
      let page = Self.html(edition, language)
      #expect(!page.contains("<script"))
      #expect(page.contains("ŁĲßșőığﬁ"))
    }
  }
}
