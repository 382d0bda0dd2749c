import Charts
import Governance
import Testing

@Suite struct `The finding of a chart` {
  static func chart(
    _ kind: Chart.Kind, _ categories: [String], _ series: [(String, [String])],
    target: String? = nil, good: Chart.Good = .none
  ) -> Chart {
    var chart = Chart()
    chart.kind = kind
    chart.title = "Andelen elever med hög frånvaro"
    chart.unit = "procent"
    chart.categories = categories
    chart.series = series.map { Chart.Series($0.0, $0.1.map { FixedDecimal($0) }) }
    chart.target = target.flatMap { FixedDecimal($0) }
    chart.good = good
    return chart
  }

  static let terms = ["HT 2024", "VT 2025", "HT 2025"]

  static let told: [(Chart, String, String)] = [
    (
      chart(.lines, terms, [("", ["12,4", "12,1", "11,8"])], target: "10,0"),
      "Andelen elever med hög frånvaro sjönk från 12,4 till 11,8 procent mellan HT 2024 och "
        + "HT 2025; målet är 10,0.",
      "Andelen elever med hög frånvaro fell from 12.4 to 11.8 percent between HT 2024 and "
        + "HT 2025; the target is 10.0."
    ),
    (
      chart(.bars, terms, [("", ["9", "13,5", "9,0"])], target: "10", good: .down),
      "Andelen elever med hög frånvaro var lika HT 2024 och HT 2025: 9,0 procent; högst 13,5 "
        + "(VT 2025); målet 10 nås.",
      "Andelen elever med hög frånvaro was the same in HT 2024 and HT 2025: 9.0 percent; highest "
        + "13.5 (VT 2025); the target of 10 is met."
    ),
    (
      chart(.lines, terms, [("A", ["1", "2", "3"]), ("B", ["3", "", "2"])]),
      "Andelen elever med hög frånvaro: A steg från 1 till 3 procent mellan HT 2024 och HT 2025; "
        + "B sjönk från 3 till 2 procent mellan HT 2024 och HT 2025. Värde saknas för VT 2025.",
      "Andelen elever med hög frånvaro: A rose from 1 to 3 percent between HT 2024 and HT 2025; "
        + "B fell from 3 to 2 percent between HT 2024 and HT 2025. Values are missing for VT 2025."
    ),
    (
      chart(
        .bars, ["Norra", "Södra", "Östra"], [("", ["92", "79", "92"])], target: "90", good: .up),
      "Andelen elever med hög frånvaro: högst är Norra och Östra med 92 procent, lägst Södra med "
        + "79 procent. Målet 90 nås av 2 av 3.",
      "Andelen elever med hög frånvaro: highest is Norra and Östra with 92 percent, lowest Södra "
        + "with 79 percent. The target of 90 is met by 2 of 3."
    ),
    (
      chart(.bars, ["Norra"], [("", ["92"])]),
      "Andelen elever med hög frånvaro: Norra 92 procent.",
      "Andelen elever med hög frånvaro: Norra 92 percent."
    ),
    (
      chart(.stackedBars, ["Norra", "Södra"], [("Ja", ["60", "40"]), ("Nej", ["40", "60"])]),
      "Andelen elever med hög frånvaro: Ja är den största delen i 1 av 2.",
      "Andelen elever med hög frånvaro: Ja is the largest part in 1 of 2."
    ),
    (
      chart(
        .smallMultiples, terms, [("Norra", ["1", "2", "3"]), ("Södra", ["3", "2", "1"])],
        target: "2", good: .down),
      "Andelen elever med hög frånvaro: av 2 steg 1 och sjönk 1. HT 2025 är högst Norra med 3 "
        + "procent och lägst Södra med 1 procent. Målet 2 nås av 1 av 2.",
      "Andelen elever med hög frånvaro: of 2, 1 rose and 1 fell. In HT 2025 the highest is Norra "
        + "with 3 percent and the lowest Södra with 1 percent. The target of 2 is met by 1 of 2."
    ),
  ]

  @Test(arguments: told)
  func `is told from the values alone`(chart: Chart, swedish: String, english: String) {
    #expect(ChartFinding(chart).text == Label(swedish, english))
  }

  @Test func `is the title where there is nothing to tell`() {
    #expect(
      ChartFinding(Self.chart(.bars, [], [])).text.swedish == "Andelen elever med hög frånvaro")
  }
}
