package import Formats
package import Governance
package import Journal
package import Words

/// Every record of a kind as an Excel workbook: a real table, lists for choices, days as days.
package func recordsWorkbook(
  _ kind: RecordKind, of register: Register, day: Day, in language: Language
) throws(Workbook.Refusal) -> [UInt8] {
  let table = register.table(of: kind)
  let columns = kind.type.columns
  let label = kind.type.label
  let own = table[0].count - columns.count
  let heads = table[0].prefix(own).map { Workbook.Column($0, .text, width: 18) }
  let sheet = Workbook.Sheet(
    name: language(label.swedish, label.english),
    columns: heads + columns.map { $0.sheetColumn(beside: columns, in: language) },
    rows: table.dropFirst().map { row in
      row.prefix(own).map(Cell.text)
        + zip(columns, row.dropFirst(own)).map { $0.sheetCell($1, in: language) }
    })
  return try ExcelWriter.bytes(
    of: Workbook(
      sheets: [sheet],
      properties: OfficeProperties(
        title: sheet.name, creator: "Roder", createdDay: day.description),
      labels: Workbook.Labels(in: language)))
}

extension Column {
  /// Named by its label; by its key where Excel would take the label for another column's name.
  fileprivate func sheetColumn(beside columns: [Column], in language: Language) -> Workbook.Column {
    let names = columns.map { language($0.label.swedish, $0.label.english).lowercased() }
    let name = language(label.swedish, label.english)
    let isAlone = (names + ["id", "version"]).count { $0 == name.lowercased() } == 1
    return Workbook.Column(isAlone ? name : key, sheetKind(in: language))
  }

  private func sheetKind(in language: Language) -> Workbook.Column.Kind {
    switch kind {
    case .line, .reference, .person: .text
    case .text, .references, .persons, .lines, .rows, .blocks: .longText
    case .day: .day
    case .integer: .wholeNumber
    case .kronor: .amount
    case .flag: .choice([language("ja", "yes"), language("nej", "no")])
    case .choice(let choices):
      .choice(choices.map { language($0.label.swedish, $0.label.english) })
    }
  }

  /// A cell that its column can't hold as a value stands as the text that it is.
  fileprivate func sheetCell(_ text: String, in language: Language) -> Cell {
    guard !text.isEmpty else { return .empty }
    switch kind {
    case .day:
      return Day(iso: text).flatMap { SheetDay($0.year, $0.month, $0.day) }.map(Cell.day)
        ?? .text(text)
    case .integer, .kronor: return Int(text).map { .number(SheetNumber($0)) } ?? .text(text)
    case .flag: return .text(text == "ja" ? language("ja", "yes") : language("nej", "no"))
    case .choice(let choices):
      let choice = choices.first { $0.name == text }
      return .text(choice.map { language($0.label.swedish, $0.label.english) } ?? text)
    case .line, .text, .reference, .references, .person, .persons, .lines, .rows, .blocks:
      return .text(text)
    }
  }
}
