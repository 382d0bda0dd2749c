/// Values that are shown as a picture: what they are, not how it is drawn.
package struct Chart: Equatable, Sendable {
  package enum Kind: String, Choosable {
    case bars
    case lines
    case stackedBars
    /// A dot for each category, beside the target.
    case dots
    /// One small chart for each series – a unit – with one scale for all.
    case smallMultiples

    package var label: Label {
      switch self {
      case .bars: Label("Staplar", "Bars")
      case .lines: Label("Linjer", "Lines")
      case .stackedBars: Label("Staplade", "Stacked bars")
      case .dots: Label("Punkter", "Dots")
      case .smallMultiples: Label("Smådiagram", "Small multiples")
      }
    }
  }

  /// Which way is better, when one is.
  package enum Good: String, Choosable {
    case up
    case down
    case none

    package var label: Label {
      switch self {
      case .up: Label("Uppåt", "Up")
      case .down: Label("Nedåt", "Down")
      case .none: Label("Varken eller", "Neither")
      }
    }
  }

  package struct Series: Equatable, Sendable {
    package var name: String
    /// One for each category; absent where there is no value.
    package var values: [FixedDecimal?]

    package init(_ name: String, _ values: [FixedDecimal?]) {
      self.name = name
      self.values = values
    }
  }

  package var kind = Kind.bars
  package var title = ""
  /// What the values are in: "procent", "elever".
  package var unit = ""
  package var categories: [String] = []
  package var series: [Series] = []
  package var target: FixedDecimal?
  package var source = ""
  /// The day or period that the values speak for, as it is printed.
  package var asOf = ""
  package var good = Good.none

  package init() {}
}

extension Chart {
  /// Why the values can't be drawn so that somebody can read them.
  package enum Refusal: Error, Equatable, Sendable {
    case withoutTitle
    case withoutCategories
    case withoutValues
    case tooManyCategories(Int, limit: Int)
    case tooManySeries(Int, limit: Int)
    /// A series with another number of values than there are categories.
    case wrongValues(series: String, expected: Int, found: Int)
    /// Parts of a whole can't be less than nothing.
    case negativePart(series: String)
  }

  package static let mostCategories = 30

  /// Panels have room where lines in one chart don't.
  package var mostSeries: Int { kind == .smallMultiples ? 24 : 8 }

  package func whole() throws(Refusal) {
    guard !title.isEmpty else { throw .withoutTitle }
    guard !categories.isEmpty else { throw .withoutCategories }
    guard categories.count <= Self.mostCategories else {
      throw .tooManyCategories(categories.count, limit: Self.mostCategories)
    }
    guard series.count <= mostSeries else {
      throw .tooManySeries(series.count, limit: mostSeries)
    }
    for one in series where one.values.count != categories.count {
      throw .wrongValues(
        series: one.name, expected: categories.count, found: one.values.count)
    }
    guard series.contains(where: { $0.values.contains { $0 != nil } }) else {
      throw .withoutValues
    }
    for one in series where kind == .stackedBars {
      if one.values.contains(where: { ($0?.units ?? 0) < 0 }) {
        throw .negativePart(series: one.name)
      }
    }
  }

  /// The values as a table, for everybody who wants them or can't see the picture.
  ///
  /// A row for each category; an empty cell where there is no value.
  package var table: (head: [String], rows: [[String]]) {
    let head = [""] + series.map { $0.name.isEmpty ? unit : $0.name }
    let rows = categories.enumerated().map { place, category in
      [category]
        + series.map { one in
          one.values.indices.contains(place) ? one.values[place]?.description ?? "" : ""
        }
    }
    return (head, rows)
  }
}
