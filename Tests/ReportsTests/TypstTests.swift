import Governance
import Specimens
import TestSupport
import Testing
import Typesetting
import Words

@testable import Reports

@Suite struct `A manuscript for Typst` {
  static let hostile = [
    "#panic(\"nej\")", "$x^2$ och \\ \\n \\u{41}", "<etikett> @hänvisning", "*fet* _lutad_ `kod`",
    "// anmärkning /* två */", "[hake] {klammer} \"citat\" 'enkelt'", "= Rubrik", "- punkt",
    "#let x = 1", "~ -- --- ...", "]#panic()[", "https://example.org/#x",
  ]

  static func manuscript(_ pieces: [Piece], _ language: Language = .sv) -> Manuscript {
    var manuscript = Manuscript(language: language, cover: .init())
    manuscript.cover.title = "Prov"
    manuscript.chapters = [
      .init(anchor: "ett", title: "Ett", role: .report("area"), pieces: pieces)
    ]
    return manuscript
  }

  static func pieces(of manuscript: Manuscript) -> [Canonical] {
    manuscript.typeset().data["chapters"]?.list?.first?["pieces"]?.list ?? []
  }

  @Test(arguments: Language.allCases)
  func `is the same every time, and keeps its words out of the template`(
    language: Language
  ) throws {
    let manuscript = Manuscript(try SampleEdition.full(), SampleEdition.number, in: language)
    let order = manuscript.typeset()
    #expect(order == manuscript.typeset())
    #expect(order.template == Self.manuscript([]).typeset().template)
    #expect(order.day == Day(2025, 9, 12))
  }

  @Test func `skips no level of heading`() {
    let levels = [3, 1, 2, 4, 1].map { Piece.heading(level: $0, Passage(own: "R")) }
    let written = Self.pieces(of: Self.manuscript(levels)).map { $0["level"]?.integer }
    #expect(written == [2, 2, 3, 4, 2])
  }

  @Test func `leads only where there is a place, and names each place once`() {
    var here = Passage.Run("Här", .report)
    here.statement = "1"
    var there = Passage.Run("dit", .own)
    var nowhere = there
    there.link = here.anchor
    nowhere.link = "ingenstans"
    let list = Piece.list([.init(Passage([there, nowhere]))])
    let pieces = Self.pieces(
      of: Self.manuscript([list, .paragraph(Passage([here])), .paragraph(Passage([here]))]))
    let runs = pieces.flatMap {
      ($0["items"]?.list ?? [$0["r"] ?? .list([])]).flatMap { $0.list ?? [] }
    }
    #expect(runs.map { $0["l"]?.text } == [here.anchor, nil, nil, nil])
    #expect(runs.map { $0["a"]?.text } == [nil, nil, here.anchor, nil])
  }
}

@Suite(.enabled(if: Workshop.isHere)) struct `A PDF` {
  static let typesetter = Typesetter(python: Workshop.python)

  static func spoken(_ manuscript: Manuscript) async throws -> String {
    try Workshop.spoken(try await typesetter.pdf(manuscript.typeset()))
  }

  enum Sample: CaseIterable {
    case full, masked, empty

    func manuscript(_ language: Language) throws -> Manuscript {
      switch self {
      case .full: Manuscript(try SampleEdition.full(), SampleEdition.number, in: language)
      case .masked: Manuscript(try SampleEdition.masked(), SampleEdition.number, in: language)
      case .empty: Manuscript(SampleEdition.empty, SampleEdition.number, in: language)
      }
    }
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `says every passage in the manuscript's order`(
    sample: Sample, language: Language
  ) async throws {
    let manuscript = try sample.manuscript(language)
    let spoken = try await Self.spoken(manuscript)
    var next = spoken.startIndex
    for passage in manuscript.chapters.flatMap(\.pieces).flatMap(\.inOrder) {
      let words = Workshop.letters(passage.runs.map(\.said).joined())
      let place = spoken[next...].firstRange(of: words)
      next = try #require(place, "\(words)").upperBound
    }
  }

  @Test func `takes hostile words as words`() async throws {
    let hostile = `A manuscript for Typst`.hostile
    let grid = Grid(
      name: hostile[0], head: hostile,
      rows: [.init(cells: hostile.map { .init(Passage(report: $0)) })])
    var manuscript = `A manuscript for Typst`.manuscript(
      hostile.flatMap { words -> [Piece] in
        let passage = Passage(report: words)
        return [
          .heading(level: 1, passage), .paragraph(passage), .wording(passage, label: words),
          .list([.init(passage)]),
        ]
      } + [.table(grid)])
    manuscript.cover.title = hostile[0]
    manuscript.cover.checkNumber = hostile[1]
    manuscript.colophon = hostile[2]
    let spoken = try await Self.spoken(manuscript)
    for words in hostile { #expect(spoken.contains(Workshop.letters(words))) }
    #expect(spoken.hasSuffix(Workshop.letters(hostile[2])))
  }

  @Test(arguments: [1, 12, 40, 200])
  func `holds a table however wide`(columns: Int) async throws {
    let cells = (1...columns).map { Grid.Cell(Passage(report: "värde\($0).")) }
    var grid = Grid(
      name: "Bred", head: (1...columns).map { "Kolumn \($0)" },
      rows: Array(repeating: .init(cells: cells), count: 9))
    grid.namesRows = true
    let spoken = try await Self.spoken(`A manuscript for Typst`.manuscript([.table(grid)]))
    for cell in cells { #expect(spoken.contains(cell.passage.text)) }
  }
}

extension Passage.Run {
  /// A sign says in its own way what it is.
  fileprivate var said: String { voice == .quoted ? text : words }
}

extension Piece {
  /// Every passage as a PDF says it: a figure's caption stands before its values.
  fileprivate var inOrder: [Passage] {
    guard case .figure(let figure) = self else { return passages }
    return [figure.caption] + (figure.grid?.rows.flatMap(\.cells).map(\.passage) ?? [])
  }
}
