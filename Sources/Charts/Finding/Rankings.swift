import Governance

/// Who has most and who has least.
extension ChartFinding {
  func ranking(of series: Chart.Series) -> [Label] {
    let points = points(series)
    let sorted = points.sorted { $0.value.scaled > $1.value.scaled }
    guard let top = sorted.first, let low = sorted.last else { return [] }
    let title = chart.title
    let high = amount(top.value)
    let reached = reached(points.map(\.value))
    if sorted.count == 1 {
      let name = chart.categories[top.place]
      return [Label("\(title): \(name) \(high.swedish)", "\(title): \(name) \(high.english)")]
        + reached
    }
    if top.value.scaled == low.value.scaled {
      return [
        Label(
          "\(title): alla \(sorted.count) har \(high.swedish)",
          "\(title): all \(sorted.count) have \(high.english)")
      ] + reached
    }
    let tops = names(of: sorted.filter { $0.value.scaled == top.value.scaled })
    let lows = names(of: sorted.filter { $0.value.scaled == low.value.scaled })
    let least = amount(low.value)
    return [
      Label(
        "\(title): högst är \(tops.swedish) med \(high.swedish), lägst \(lows.swedish) med "
          + least.swedish,
        "\(title): highest is \(tops.english) with \(high.english), lowest \(lows.english) with "
          + least.english)
    ] + reached
  }

  /// Three by name; more are counted.
  private func names(of points: [Point]) -> Label {
    let names = points.map { chart.categories[$0.place] }
    guard names.count > 3 else { return list(names) }
    return Label("\(names.count) stycken", "\(names.count) of them")
  }

  /// Each of a few series; of many only the ends of all.
  func extremes(of all: [Chart.Series]) -> [Label] {
    if all.count <= 3 {
      let parts = all.flatMap { series -> [Label] in
        let sorted = points(series).sorted { $0.value.scaled > $1.value.scaled }
        guard let top = sorted.first, let low = sorted.last else { return [] }
        let (high, least) = (amount(top.value), amount(low.value))
        let (best, worst) = (chart.categories[top.place], chart.categories[low.place])
        guard top.value.scaled > low.value.scaled else {
          return [Label("\(series.name): \(high.swedish)", "\(series.name): \(high.english)")]
        }
        return [
          Label(
            "\(series.name): högst \(best) (\(high.swedish)), lägst \(worst) (\(least.swedish))",
            "\(series.name): highest \(best) (\(high.english)), lowest \(worst) "
              + "(\(least.english))")
        ]
      }
      let goal = chart.target.map { Label("målet är \($0)", "the target is \($0.english)") }
      return [
        join([Label(chart.title, chart.title), join(parts + [goal].compactMap(\.self))], " – ")
      ]
    }
    let values = all.flatMap { series in points(series).map { (series.name, $0) } }
    guard let top = values.max(by: { $0.1.value.scaled < $1.1.value.scaled }),
      let low = values.min(by: { $0.1.value.scaled < $1.1.value.scaled })
    else { return [] }
    let (high, least) = (amount(top.1.value), amount(low.1.value))
    let (best, worst) = (chart.categories[top.1.place], chart.categories[low.1.place])
    return [
      Label(
        "\(chart.title): högst är \(top.0) i \(best) med \(high.swedish), lägst \(low.0) i "
          + "\(worst) med \(least.swedish)",
        "\(chart.title): highest is \(top.0) in \(best) with \(high.english), lowest \(low.0) in "
          + "\(worst) with \(least.english)")
    ]
  }

  /// Which part is the largest, and over time how the whole went.
  var stack: [Label] {
    let largest = chart.categories.indices.compactMap { place in
      chart.series.indices.filter { (chart.series[$0].values[place]?.units ?? 0) > 0 }.max {
        one, other in
        (chart.series[one].values[place]?.scaled ?? 0)
          < (chart.series[other].values[place]?.scaled ?? 0)
      }
    }
    let counts = chart.series.indices.map { index in largest.count { $0 == index } }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      return [Label("\(chart.title): alla delar är noll", "\(chart.title): all parts are zero")]
    }
    let name = chart.series[place].name
    let part = Label(
      "\(chart.title): \(name) är den största delen i \(most) av \(chart.categories.count)",
      "\(chart.title): \(name) is the largest part in \(most) of \(chart.categories.count)")
    guard isOverTime, let whole = sums else { return [part] }
    return [part, trend(of: whole)]
  }

  /// `nil` when a sum is larger than a number can be.
  private var sums: Chart.Series? {
    let decimals = chart.series.flatMap(\.values).compactMap { $0?.decimals }.max() ?? 0
    let power = (decimals..<FixedDecimal.mostDecimals).reduce(1) { ten, _ in ten * 10 }
    let sums = chart.categories.indices.map { place in
      let sum = chart.series.reduce(0) { $0 + ($1.values[place]?.scaled ?? 0) }
      return FixedDecimal(units: sum / power, decimals: decimals)
    }
    return sums.contains(nil) ? nil : Chart.Series("Summan", sums)
  }
}
