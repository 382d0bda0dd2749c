import Charts
import Testing

@testable import Reports

@Suite struct `A table on paper` {
  static func grid(_ texts: [String], rows: Int) -> Grid {
    let row = Grid.Row(cells: texts.map { .init(Passage(report: $0)) })
    var grid = Grid(
      name: "T", head: texts.map { _ in "Rubrik" }, rows: Array(repeating: row, count: rows))
    grid.namesRows = true
    return grid
  }

  static let long = "En mening som är så lång att den måste delas på flera rader i en smal cell."

  @Test(arguments: [1, 2, 5, 8])
  func `stands whole when its words have room`(columns: Int) {
    let plan = PaperTable(Self.grid(Array(repeating: "12,4", count: columns), rows: 3))
    #expect(plan.parts == [Array(0..<columns)])
    #expect(!plan.isTurned && plan.tenths == 95)
  }

  @Test func `lies down when it is too wide and long enough for a sheet`() {
    let texts = ["Enhet"] + Array(repeating: "förmiddag", count: 11)
    #expect(PaperTable(Self.grid(texts, rows: 20)).isTurned)
    let short = PaperTable(Self.grid(texts, rows: 2))
    #expect(!short.isTurned && short.parts.count == 2)
  }

  @Test func `is divided between columns, the first one repeated`() {
    let plan = PaperTable(Self.grid((1...40).map { "värde \($0)" }, rows: 20))
    #expect(plan.parts.count > 1)
    #expect(plan.parts.flatMap { $0.dropFirst() } == Array(1..<40))
    #expect(plan.parts.allSatisfy { $0.first == 0 })
  }

  @Test func `keeps a short cell on one line`() {
    let plan = PaperTable(
      Self.grid(["Skola 12"] + Array(repeating: "10 000 kr", count: 9), rows: 2))
    for part in plan.parts {
      for (column, width) in zip(part, plan.widths(of: part)) {
        #expect(width >= plan.type.width(of: column == 0 ? "Skola 12" : "10 000 kr"))
      }
    }
  }

  @Test(arguments: [["a", "12"], ["Enhet", long, "1"], Array(repeating: long, count: 6), [""]])
  func `fills the paper and gives each word its room`(texts: [String]) {
    let plan = PaperTable(Self.grid(texts, rows: 3))
    for part in plan.parts {
      let widths = plan.widths(of: part)
      #expect(abs(widths.reduce(0, +) - PaperTable.uprightWidth) < 1)
      #expect(widths.allSatisfy { $0 > 15 })
    }
  }

  @Test func `gives what is left to those who need it most`() {
    let plan = PaperTable(Self.grid(["Enhet", Self.long, "1"], rows: 3))
    let widths = plan.widths(of: [0, 1, 2])
    #expect(widths[1] > 250)
  }

  static let words: [(String, String)] = [
    ("kort", "kort"),
    ("https://example.org/en/lång/adress", "https:\u{200B}/\u{200B}/\u{200B}"),
    (String(repeating: "å", count: 90), String(repeating: "å", count: 40) + "\u{200B}"),
  ]

  @Test(arguments: words)
  func `breaks a word that no line holds`(word: String, start: String) {
    #expect(word.breakable(within: 60, PaperTable.narrow).hasPrefix(start))
    #expect(word.breakable(within: 60, PaperTable.narrow).filter { $0 != "\u{200B}" } == word)
  }
}
