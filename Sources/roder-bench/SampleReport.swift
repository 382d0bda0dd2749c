import Governance

/// A report of some fourteen pages: eight areas, six charts, four tables, in invented words.
struct SampleReport {
  /// Another number gives other words in the same shape, so that no cache helps.
  let number: Int
  private var state: UInt64

  private static let subjects = [
    "Förvaltningen", "Skolorna i norra området", "Elevhälsan", "Förskolornas arbetslag",
    "Rektorerna", "Kulturskolan", "Fritidshemmen", "Samordnarna", "Språkstödjarna",
  ]
  private static let verbs = [
    "har infört", "följer upp", "ska under hösten pröva", "har inte hunnit med",
    "planerar", "har utökat", "arbetar vidare med", "utvärderar",
  ]
  private static let objects = [
    "rutinerna för frånvaro", "läsgrupper i årskurs fyra", "den gemensamma kartläggningen",
    "utbildning i matematikdidaktik", "överlämningar mellan stadierna", "trygghetsvandringar",
    "kollegiala observationer", "anpassningar i undervisningen", "samverkan med socialtjänsten",
  ]
  private static let endings = [
    "enligt beslutet i juni", "på samtliga enheter", "tillsammans med vårdnadshavarna",
    "med stöd av statsbidraget", "vid tre av sju skolor", "inom ramen för kvalitetsarbetet",
    "i den takt som bemanningen medger", "så att fler elever når målen",
  ]

  init(_ number: Int) {
    self.number = number
    state = UInt64(number) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
  }

  private mutating func draw(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  private mutating func sentence() -> String {
    let words = [Self.subjects, Self.verbs, Self.objects, Self.endings]
      .map { $0[draw($0.count)] }
    return words.joined(separator: " ") + "."
  }

  mutating func edition() -> FrozenEdition {
    var sections: [Section] = []
    for place in 1...12 { sections.append(section(place)) }
    var front = FrozenEdition.Front()
    front.municipality = "Ängsbro kommun"
    front.body = "Barn- och utbildningsnämnden"
    front.title = "Uppföljning av inriktningar, delårsbokslut \(number)"
    front.checkpoint = "Delårsbokslut"
    front.registryNumber = "BUN 2026/\(number)"
    front.asOf = Day(2026, 8, 31)
    front.handedOver = Day(2026, 9, 15)
    front.version = 1
    let report = Report(title: front.title, sections: sections, keepsItalics: true)
    return FrozenEdition(front: front, report: report)
  }

  private mutating func section(_ place: Int) -> Section {
    var blocks: [Block] = []
    func id() -> String { "\(place).\(blocks.count + 1)" }
    for part in 0..<5 {
      if part == 2 {
        blocks.append(
          Block(
            kind: .heading(level: 2),
            statements: [Statement(id: id() + ".1", text: "Planerade åtgärder")]))
      }
      let statements = (1...6).map { number in
        Statement(
          id: id() + ".\(number)", text: sentence(), isItalic: part > 2,
          readings: part > 2 ? [Reading(.planned, words: "ska")] : [])
      }
      blocks.append(
        Block(kind: part == 0 && place > 2 ? .quote : .paragraph, statements: statements))
    }
    if place.isMultiple(of: 2) { blocks.append(chart(id(), place)) }
    if place.isMultiple(of: 3) { blocks.append(table(id())) }
    return Section(
      kind: place > 2 ? .area : .background, title: "Område \(place)", number: "\(place)",
      blocks: blocks)
  }

  private mutating func chart(_ id: String, _ place: Int) -> Block {
    var chart = Chart()
    chart.kind = Chart.Kind.allCases[place / 2 % 4]
    chart.title = "Frånvaro i område \(place)"
    chart.unit = "procent"
    chart.categories = ["HT 2023", "VT 2024", "HT 2024", "VT 2025", "HT 2025", "VT 2026"]
    chart.series = (1...3).map { number in
      Chart.Series(
        "Stadium \(number)",
        chart.categories.map { _ in FixedDecimal(units: 50 + draw(150), decimals: 1) })
    }
    chart.target = FixedDecimal(units: 100, decimals: 1)
    return Block(kind: .chart(chart), statements: [Statement(id: id + ".1", text: sentence())])
  }

  private mutating func table(_ id: String) -> Block {
    let rows = (1...12).map { number in
      let cells = ["Enhet \(number)", sentence(), "\(draw(400))", "\(draw(90)),\(draw(10))"]
      return Statement(
        id: id + ".\(number)", text: cells.joined(separator: " | "), cells: cells)
    }
    return Block(kind: .table(head: ["Enhet", "Läge", "Elever", "Andel"]), statements: rows)
  }
}
