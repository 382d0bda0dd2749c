import Governance

/// An axis: which values it reaches, and where its ticks stand.
struct Scale: Equatable {
  /// From the lowest to the highest, the same step between each.
  let ticks: [FixedDecimal]
  private let from: Double
  private let to: Double

  /// About how many steps are easy to read.
  private static let steps = 5

  /// `values` and the target must fit; `fromZero`: lengths are compared, so they start at nothing.
  init(_ values: [FixedDecimal], fromZero: Bool) {
    self.init(scaled: values.map(\.scaled), fromZero: fromZero)
  }

  /// The same of values in the unit that exact numbers are scaled to.
  init(scaled: [Int], fromZero: Bool) {
    var low = scaled.min() ?? 0
    var high = scaled.max() ?? 0
    // Values that stay far from nothing may have an axis of their own; others start there.
    let isFar = low > 0 ? low * 2 > high : high < 0 && high * 2 < low
    if fromZero || !isFar || low == high {
      low = min(low, 0)
      high = max(high, 0)
    }
    if low == high { high = Self.steps * Self.unit }
    let step = Self.step(for: high - low)
    let first = Self.floor(low, to: step)
    var last = -Self.floor(-high, to: step)
    if last == first { last += step }
    ticks = stride(from: first, through: last, by: step).compactMap { Self.decimal($0, step) }
    (from, to) = (Double(first), Double(last))
  }

  /// One, in the unit that exact numbers are scaled to.
  private static let unit = 1_000_000

  /// 1, 2, 2.5 or 5 times a power of ten.
  private static func step(for span: Int) -> Int {
    let wanted = max(1, span / steps)
    var power = 1
    while power <= wanted / 10 { power *= 10 }
    let nice = [power, power * 2, power * 5 / 2, power * 5]
    return nice.first { $0 >= wanted } ?? power * 10
  }

  private static func floor(_ value: Int, to step: Int) -> Int {
    let rest = value % step
    return value - rest - (rest < 0 ? step : 0)
  }

  /// With as many decimals as the steps need.
  private static func decimal(_ value: Int, _ step: Int) -> FixedDecimal? {
    var decimals = FixedDecimal.mostDecimals
    var power = 1
    while decimals > 0, step % (power * 10) == 0 {
      power *= 10
      decimals -= 1
    }
    return FixedDecimal(units: value / power, decimals: decimals)
  }

  /// From 0 at the lowest tick to 1 at the highest.
  func share(_ value: FixedDecimal) -> Double { share(scaled: value.scaled) }

  func share(scaled: Int) -> Double { (Double(scaled) - from) / (to - from) }

  /// Where bars stand: nothing, or the end that is closest to it.
  var base: Double { min(1, max(0, -from / (to - from))) }

  /// The width of the widest tick.
  func labelWidth(_ type: Lettertype) -> Double {
    ticks.map { type.width(of: $0.description) }.max() ?? 0
  }
}
