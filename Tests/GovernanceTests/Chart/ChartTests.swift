import Governance
import Testing

@Suite struct `A chart` {
  static func chart(_ kind: Chart.Kind, _ values: [[String]], categories: Int? = nil) -> Chart {
    var chart = Chart()
    chart.kind = kind
    chart.title = "Frånvaro"
    chart.categories = (0..<(categories ?? values.first?.count ?? 0)).map { "K\($0)" }
    chart.series = values.enumerated().map { Chart.Series("S\($0)", $1.map { FixedDecimal($0) }) }
    return chart
  }

  static let refused: [(Chart, Chart.Refusal)] = [
    (chart(.bars, []), .withoutCategories),
    (chart(.bars, [], categories: 1), .withoutValues),
    (chart(.bars, [["", ""]]), .withoutValues),
    (chart(.bars, [["1"]], categories: 2), .wrongValues(series: "S0", expected: 2, found: 1)),
    (chart(.bars, [Array(repeating: "1", count: 31)]), .tooManyCategories(31, limit: 30)),
    (chart(.lines, Array(repeating: ["1"], count: 9)), .tooManySeries(9, limit: 8)),
    (chart(.smallMultiples, Array(repeating: ["1"], count: 25)), .tooManySeries(25, limit: 24)),
    (chart(.stackedBars, [["1"], ["-1"]]), .negativePart(series: "S1")),
  ]

  @Test(arguments: refused)
  func `says why it can't be drawn`(chart: Chart, refusal: Chart.Refusal) {
    #expect(throws: refusal) { try chart.whole() }
  }

  @Test func `needs a title`() {
    var chart = Self.chart(.bars, [["1"]])
    chart.title = ""
    #expect(throws: Chart.Refusal.withoutTitle) { try chart.whole() }
  }

  @Test func `is also a table`() {
    let table = Self.chart(.bars, [["1,5", ""], ["-2", "3"]]).table
    #expect(table.head == ["", "S0", "S1"])
    #expect(table.rows == [["K0", "1,5", "−2"], ["K1", "", "3"]])
  }

  @Test func `is written in a head and rows, and read again`() throws {
    var chart = Self.chart(.lines, [["12,4", ""]])
    chart.target = FixedDecimal("10,0")
    chart.source = "mål: | bara | ord"
    chart.asOf = "augusti"
    chart.good = .down
    var read = try #require(Chart(headText: chart.headText))
    read.categories = Array(Chart.cells(chart.rowTexts[0]).dropFirst())
    let isRow = read.append(Chart.cells(chart.rowTexts[1]))
    #expect(isRow)
    #expect(read == chart)
  }

  @Test func `takes a head as a person writes it`() throws {
    let chart = try #require(Chart(headText: "Linjer | Frånvaro | procent | mål 10,0 | SCB"))
    #expect(chart.target == FixedDecimal("10.0"))
    #expect(chart.source == "SCB")
    for text in ["cirkel | A", "linjer | A | b | mål: tio", "linjer | A | b | bra: sidan"] {
      #expect(Chart(headText: text) == nil)
    }
  }
}

@Suite struct `Base 64` {
  static let known = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: known)
  func `is that of RFC 4648`(plain: String, text: String) {
    #expect(Base64.text(Array(plain.utf8)) == text)
    #expect(Base64.bytes(text) == Array(plain.utf8))
  }

  @Test(arguments: ["Z", "Zg=", "Zh==", "Zg==Zg==", "====", "Zm9å", "Zm 9"])
  func `has one text for the same bytes`(text: String) { #expect(Base64.bytes(text) == nil) }
}
