package import Governance

/// What a chart says, from its values alone: for those who can't see it.
package struct ChartFinding: Sendable {
  let chart: Chart

  package init(_ chart: Chart) { self.chart = chart }

  /// A few sentences; what can't be drawn has only its title.
  package var text: Label {
    let parts = sentences + missing
    let title = chart.title
    guard !parts.isEmpty else { return Label(title, title) }
    return Label(
      parts.map { $0.swedish + "." }.joined(separator: " "),
      parts.map { $0.english + "." }.joined(separator: " "))
  }

  private var sentences: [Label] {
    let known = chart.series.filter { $0.values.contains { $0 != nil } }
    guard let first = known.first else { return [] }
    switch (chart.kind, isOverTime) {
    case (.stackedBars, _): return stack
    case (_, true) where known.count == 1: return [trend(of: first)]
    case (_, true) where known.count <= 3 && chart.kind != .smallMultiples:
      return trends(of: known)
    case (_, true): return spread(of: known)
    case (_, false) where known.count == 1: return ranking(of: first)
    case (_, false): return extremes(of: known)
    }
  }

  /// Lines are over time; other charts when every category has a year or a month.
  var isOverTime: Bool {
    if chart.kind == .lines || chart.kind == .smallMultiples { return true }
    return chart.categories.allSatisfy { name in
      let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.contains { Self.months.contains($0.prefix(3)) || Self.isYear($0) }
    }
  }

  private static let months: Set<Substring> = [
    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && Int(word) != nil
  }

  private var missing: [Label] {
    let places = chart.categories.indices.filter { place in
      chart.series.contains { $0.values.indices.contains(place) && $0.values[place] == nil }
    }
    guard !places.isEmpty else { return [] }
    if places.count > 3 {
      return [
        Label(
          "Värde saknas för \(places.count) av \(chart.categories.count)",
          "Values are missing for \(places.count) of \(chart.categories.count)")
      ]
    }
    let names = list(places.map { chart.categories[$0] })
    return [
      Label("Värde saknas för \(names.swedish)", "Values are missing for \(names.english)")
    ]
  }
}

extension ChartFinding {
  private static let english = [
    "procent": "percent", "procentenheter": "percentage points", "elever": "pupils",
    "barn": "children", "år": "years", "dagar": "days", "kronor": "kronor",
    "tkr": "thousand kronor", "mnkr": "million kronor",
  ]

  /// A value with its unit.
  func amount(_ value: FixedDecimal) -> Label {
    if chart.unit == "%" { return Label("\(value)\u{A0}%", value.english + "%") }
    let unit = ["antal", "index"].contains(chart.unit) ? "" : chart.unit
    let english = Self.english[unit] ?? unit
    return Label(
      unit.isEmpty ? "\(value)" : "\(value) \(unit)",
      unit.isEmpty ? value.english : "\(value.english) \(english)")
  }

  /// "A, B och C".
  func list(_ names: [String]) -> Label {
    guard let last = names.last, names.count > 1 else {
      return Label(names.first ?? "", names.first ?? "")
    }
    let head = names.dropLast().joined(separator: ", ")
    return Label("\(head) och \(last)", "\(head) and \(last)")
  }

  func join(_ parts: [Label], _ between: String = "; ") -> Label {
    Label(
      parts.map(\.swedish).joined(separator: between),
      parts.map(\.english).joined(separator: between))
  }

  /// What a series is called in a sentence.
  func name(_ series: Chart.Series) -> String {
    series.name.isEmpty || chart.series.count == 1 ? chart.title : series.name
  }
}
