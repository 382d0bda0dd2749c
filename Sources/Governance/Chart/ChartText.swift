/// A chart as a person writes it: a head in cells, a row of categories, a row for each series.
extension Chart {
  /// "linjer | Titel | procent | mål: 10,0 | källa: … | avser: … | bra: nedåt".
  package var headText: String {
    let facts = [
      target.map { "mål: \($0.written)" }, source.isEmpty ? nil : "källa: \(source)",
      asOf.isEmpty ? nil : "avser: \(asOf)",
      good == .none ? nil : "bra: \(good.label.swedish.lowercased())",
    ]
    let cells = [kind.label.swedish.lowercased(), title, unit] + facts.compactMap(\.self)
    return RowsText.line(cells)
  }

  /// The categories after an empty cell, then each series by name.
  package var rowTexts: [String] {
    [RowsText.line([""] + categories)]
      + series.map { RowsText.line([$0.name] + $0.values.map { $0?.written ?? "" }) }
  }

  /// `nil` when the first cell names no kind of chart, or a fact isn't one.
  package init?(headText: some StringProtocol) {
    let cells = RowsText.cells(headText)
    let wanted = cells[0].lowercased()
    let kind = Kind.allCases.first {
      [$0.rawValue, $0.label.swedish, $0.label.english].map { $0.lowercased() }.contains(wanted)
    }
    guard let kind else { return nil }
    self.kind = kind
    title = cells.count > 1 ? cells[1] : ""
    unit = cells.count > 2 ? cells[2] : ""
    for fact in cells.dropFirst(3) where !fact.isEmpty {
      guard take(fact) else { return nil }
    }
  }

  /// What names itself nothing else is the source.
  private mutating func take(_ fact: String) -> Bool {
    let key = fact.prefix { $0.isLetter }
    let rest = fact.dropFirst(key.count).first == ":" ? fact.dropFirst(key.count + 1) : nil
    let words = trimmed(String(rest ?? fact.dropFirst(key.count)))
    switch (key.lowercased(), rest != nil) {
    case ("mål", true), ("target", true):
      target = FixedDecimal(words)
      return target != nil
    case ("mål", false) where FixedDecimal(words) != nil: target = FixedDecimal(words)
    case ("avser", true): asOf = words
    case ("bra", true):
      guard let found = Good.allCases.first(where: { $0.label.swedish.lowercased() == words })
      else { return false }
      good = found
    case ("källa", true): source = words
    default: source = source.isEmpty ? fact : "\(source), \(fact)"
    }
    return true
  }
}

extension Chart {
  package static func cells(_ line: some StringProtocol) -> [String] { RowsText.cells(line) }

  /// Takes the values of a row; `false` when a cell is neither a number nor empty.
  package mutating func append(_ row: [String]) -> Bool {
    var values: [FixedDecimal?] = []
    for cell in row.dropFirst() {
      let number = FixedDecimal(cell)
      guard number != nil || Self.missing.contains(cell) else { return false }
      values.append(number)
    }
    series.append(Series(row.first ?? "", values))
    return true
  }

  /// How people write that there is no value.
  private static let missing: Set<String> = ["", "-", "–", "—", "..", "…"]
}

extension FixedDecimal {
  /// As a person types it: without a space between thousands.
  fileprivate var written: String { canonical.replacing(".", with: ",") }
}

extension Picture {
  /// "fil.png | alternativtext | bildtext".
  package func text(caption: String) -> String {
    RowsText.line([fileName, alternative] + (caption.isEmpty ? [] : [caption]))
  }

  /// All that is known, so that nothing is lost in a table of records.
  var wholeText: String {
    guard isAdded else { return text(caption: "") }
    return RowsText.line([
      fileName, alternative, digest, mediaType.rawValue, String(width), String(height),
    ])
  }

  init?(wholeText: some StringProtocol) {
    let cells = RowsText.cells(wholeText)
    guard cells.count == 2 || cells.count == 6 else { return nil }
    (fileName, alternative) = (cells[0], cells[1])
    guard cells.count == 6 else { return }
    guard let mediaType = MediaType(rawValue: cells[3]), let width = Int(cells[4]),
      let height = Int(cells[5])
    else { return nil }
    (digest, self.mediaType, self.width, self.height) = (cells[2], mediaType, width, height)
  }
}
