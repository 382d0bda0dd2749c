import Governance

/// How values went over time.
extension ChartFinding {
  typealias Point = (place: Int, value: FixedDecimal)

  func points(_ series: Chart.Series) -> [Point] {
    series.values.enumerated().compactMap { place, value in value.map { (place, $0) } }
  }

  /// "Andelen sjönk från 12,4 till 11,8 procent mellan HT 2024 och HT 2025; målet är 10,0".
  func trend(of series: Chart.Series) -> Label {
    let points = points(series)
    guard let last = points.last else { return Label("", "") }
    return join([course(of: series)] + turn(points) + target(of: last.value))
  }

  func trends(of all: [Chart.Series]) -> [Label] {
    let goal = chart.target.map { [Label("Målet är \($0)", "The target is \($0.english)")] } ?? []
    let title = Label("\(chart.title): ", "\(chart.title): ")
    return [join([title, join(all.map(course))], "")] + goal
  }

  private func course(of series: Chart.Series) -> Label {
    let points = points(series)
    let name = name(series)
    guard let first = points.first, let last = points.last else { return Label(name, name) }
    let (from, to) = (chart.categories[first.place], chart.categories[last.place])
    let end = amount(last.value)
    if points.count == 1 {
      return Label("\(name): \(end.swedish) (\(to))", "\(name): \(end.english) (\(to))")
    }
    let change = last.value.scaled - first.value.scaled
    if change == 0 {
      return Label(
        "\(name) var lika \(from) och \(to): \(end.swedish)",
        "\(name) was the same in \(from) and \(to): \(end.english)")
    }
    return Label(
      "\(name) \(change > 0 ? "steg" : "sjönk") från \(first.value) till \(end.swedish) mellan "
        + "\(from) och \(to)",
      "\(name) \(change > 0 ? "rose" : "fell") from \(first.value.english) to \(end.english) "
        + "between \(from) and \(to)")
  }

  /// A value between the ends that lies outside them.
  private func turn(_ points: [Point]) -> [Label] {
    guard points.count > 2, let first = points.first, let last = points.last else { return [] }
    let ends = [first.value.scaled, last.value.scaled]
    let inner = points.dropFirst().dropLast()
    var turns: [Label] = []
    if let top = inner.max(by: { $0.value.scaled < $1.value.scaled }),
      top.value.scaled > ends.max() ?? 0
    {
      let name = chart.categories[top.place]
      turns.append(
        Label("högst \(top.value) (\(name))", "highest \(top.value.english) (\(name))"))
    }
    if let low = inner.min(by: { $0.value.scaled < $1.value.scaled }),
      low.value.scaled < ends.min() ?? 0
    {
      let name = chart.categories[low.place]
      turns.append(Label("lägst \(low.value) (\(name))", "lowest \(low.value.english) (\(name))"))
    }
    return turns
  }

  private func target(of last: FixedDecimal) -> [Label] {
    guard let target = chart.target else { return [] }
    switch chart.isMet(last) {
    case true?:
      return [Label("målet \(target) nås", "the target of \(target.english) is met")]
    case false?:
      return [Label("målet \(target) nås inte", "the target of \(target.english) is not met")]
    case nil: return [Label("målet är \(target)", "the target is \(target.english)")]
    }
  }

  /// Many series: how many rose and fell, and who stands where at the end.
  func spread(of all: [Chart.Series]) -> [Label] {
    let whole = all.map(points).filter { $0.count > 1 }
    let changes = whole.map { ($0.last?.value.scaled ?? 0) - ($0.first?.value.scaled ?? 0) }
    let (rose, fell) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
    let same = changes.count - rose - fell
    let count = Label(
      "\(chart.title): av \(all.count) steg \(rose) och sjönk \(fell)"
        + (same > 0 ? ", \(same) var lika" : ""),
      "\(chart.title): of \(all.count), \(rose) rose and \(fell) fell"
        + (same > 0 ? ", \(same) stayed the same" : ""))
    let last = chart.categories.count - 1
    let ends = all.compactMap { series in series.values[last].map { (series.name, $0) } }
    guard let top = ends.max(by: { $0.1.scaled < $1.1.scaled }),
      let low = ends.min(by: { $0.1.scaled < $1.1.scaled }), ends.count > 1
    else { return [count] }
    let (high, lowest) = (amount(top.1), amount(low.1))
    let place = chart.categories[last]
    return [
      count,
      Label(
        "\(place) är högst \(top.0) med \(high.swedish) och lägst \(low.0) med \(lowest.swedish)",
        "In \(place) the highest is \(top.0) with \(high.english) and the lowest \(low.0) with "
          + lowest.english),
    ] + reached(ends.map(\.1))
  }

  /// How many reach the target.
  func reached(_ values: [FixedDecimal]) -> [Label] {
    guard let target = chart.target else { return [] }
    let verdicts = values.compactMap(chart.isMet)
    guard !verdicts.isEmpty else {
      return [Label("Målet är \(target)", "The target is \(target.english)")]
    }
    let met = verdicts.count { $0 }
    return [
      Label(
        "Målet \(target) nås av \(met) av \(verdicts.count)",
        "The target of \(target.english) is met by \(met) of \(verdicts.count)")
    ]
  }
}
