extension Described {
  /// The text of every column, as a person sees it.
  package var cells: [String: String] {
    var cells: [String: String] = [:]
    for field in Self.fields {
      for (column, value) in zip(field.columns, field.read(self)) {
        cells[column.key] = column.text(value)
      }
    }
    return cells
  }
}

extension Record {
  /// The record with the named cells changed; cells that say what they said change nothing.
  ///
  /// Every door – form, CSV, Excel, API – changes records here.
  package func changed(_ cells: [String: String]) throws(Refusal) -> Self {
    if let key = cells.keys.sorted().first(where: { key in
      !Self.columns.contains { $0.key == key }
    }) {
      throw .cell(key: key, .unknown)
    }
    var record = self
    for field in Self.fields { try field.change(&record, cells) }
    try record.whole()
    return record
  }
}

extension Field {
  fileprivate func change(_ subject: inout Subject, _ cells: [String: String]) throws(Refusal) {
    let current = read(subject)
    var values = current
    for (index, column) in columns.enumerated() {
      guard let cell = cells[column.key], cell != column.text(current[index]) else { continue }
      values[index] = try column.value(cell)
    }
    if values != current { try change(&subject, values) }
  }
}
