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
    let keys = Set(Self.columns.map(\.key))
    if let key = cells.keys.sorted().first(where: { !keys.contains($0) }) {
      throw .cell(key: key, .unknown)
    }
    // Against the record as it was: one fact's transition may move another fact's cell.
    let own = self.cells
    let written = cells.filter { $0.value != own[$0.key] }
    var record = self
    for field in Self.fields { try field.change(&record, written) }
    for field in Self.fields { try field.demandRequired(record) }
    try record.whole()
    try demandChange(to: record)
    return record
  }
}

extension Field {
  fileprivate func change(_ subject: inout Subject, _ written: [String: String]) throws(Refusal) {
    let current = read(subject)
    var values = current
    for (index, column) in columns.enumerated() {
      if let cell = written[column.key] { values[index] = try column.value(cell) }
    }
    if values != current { try change(&subject, values) }
  }

  fileprivate func demandRequired(_ subject: Subject) throws(Refusal) {
    for (column, value) in zip(columns, read(subject)) where column.isRequired && value == nil {
      throw .cell(key: column.key, .missing)
    }
  }
}
