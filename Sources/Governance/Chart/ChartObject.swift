/// A chart as a stored value; decimals are texts.
extension Chart {
  var object: Canonical.Object {
    var object = Canonical.Object()
    object["kind"] = .text(kind.rawValue)
    object["title"] = .text(title)
    object["categories"] = .list(categories.map(Canonical.text))
    object["series"] = .list(series.map { .object($0.object) })
    if !unit.isEmpty { object["unit"] = .text(unit) }
    object["target"] = target.map { .text($0.canonical) }
    if !source.isEmpty { object["source"] = .text(source) }
    if !asOf.isEmpty { object["asOf"] = .text(asOf) }
    if good != .none { object["good"] = .text(good.rawValue) }
    return object
  }

  init?(object: Canonical.Object) {
    guard let kind = object["kind"]?.text.flatMap(Kind.init(rawValue:)),
      let title = object["title"]?.text,
      let categories = Canonical.items(object["categories"], \.text),
      let series = Canonical.items(object["series"], { $0.object.flatMap(Series.init(object:)) })
    else { return nil }
    (self.kind, self.title, self.categories, self.series) = (kind, title, categories, series)
    unit = object["unit"]?.text ?? ""
    source = object["source"]?.text ?? ""
    asOf = object["asOf"]?.text ?? ""
    if let target = object["target"] {
      guard let number = target.text.flatMap(FixedDecimal.init(canonical:)) else { return nil }
      self.target = number
    }
    if let good = object["good"] {
      guard let known = good.text.flatMap(Good.init(rawValue:)) else { return nil }
      self.good = known
    }
  }
}

extension Chart.Series {
  /// There is no null: a missing value is an empty text.
  fileprivate var object: Canonical.Object {
    var object = Canonical.Object()
    object["name"] = .text(name)
    object["values"] = .list(values.map { .text($0?.canonical ?? "") })
    return object
  }

  fileprivate init?(object: Canonical.Object) {
    guard let name = object["name"]?.text,
      let texts = Canonical.items(object["values"], \.text)
    else { return nil }
    let values = texts.map { $0.isEmpty ? nil : FixedDecimal(canonical: $0) }
    guard zip(texts, values).allSatisfy({ $0.isEmpty == ($1 == nil) }) else { return nil }
    self.init(name, values)
  }
}
