package import Governance
package import Journal

extension RecordKind {
  /// What it takes to change records of the kind by hand.
  ///
  /// Answers and what stands beside an edition are written by acts of their own only.
  var keeping: Act {
    switch self {
    case .municipality, .body, .unit, .function, .model: .keepOrganization
    case .decision: .importDecisions
    case .goal, .direction, .assignment, .area, .measure, .exhibit: .keepRecords
    case .edition: .draftEdition
    case .contribution: .write
    case .marking: .mark
    case .settlement: .settle
    case .question: .answer
    case .acceptance: .acceptRemark
    case .correction: .correct
    case .document, .strike: .strike
    }
  }
}

extension Desk {
  /// Appends what a table changes: all of it or nothing.
  package func apply(_ plan: TablePlan, _ kind: RecordKind) async throws(ActRefusal) {
    try await perform(kind.keeping) { draft throws(ActRefusal) in
      for change in plan.changes {
        try draft.demandByHand(change.key, change.after)
        try draft.put(any: change.after, change.key, basedOn: change.basedOn)
      }
    }
  }

  /// Changes the named cells of one record, or makes it.
  ///
  /// `persons`: those of the directory, among whom whoever is named must be.
  /// `basedOn`: the version that the person saw.
  package func set(
    _ key: RecordKey, _ cells: [String: String], persons: Set<Person.ID>? = nil,
    basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await perform(key.kind.keeping) { draft throws(ActRefusal) in
      try draft.set(key.kind.type, key, cells, (persons, basedOn))
    }
  }

  /// Removes a record; its history stays.
  package func remove(_ key: RecordKey) async throws(ActRefusal) {
    try await perform(key.kind.keeping) { draft throws(ActRefusal) in
      if let live = draft.register.find(key) { try draft.demandByHand(key, live.record) }
      try draft.remove(key)
    }
  }
}

extension Draft {
  fileprivate mutating func set<R: Record>(
    _ type: R.Type, _ key: RecordKey, _ cells: [String: String],
    _ seen: (persons: Set<Person.ID>?, basedOn: Int?)
  ) throws(ActRefusal) {
    guard let id = Identifier<R>(key.id) else { throw .notFound(key) }
    let earlier = register[id] ?? R()
    let record: R
    do throws(Refusal) {
      record = try earlier.changed(cells)
    } catch {
      throw .refused(error, of: R.kind)
    }
    if let named = seen.persons.flatMap({ record.stranger(among: $0, besides: earlier) }) {
      throw .noSuchPerson(named.id)
    }
    try demandByHand(key, record)
    try put(record, id, basedOn: seen.basedOn)
  }

  /// What only acts may write isn't written by hand; nor are the chapters of what is frozen.
  fileprivate func demandByHand(_ key: RecordKey, _ after: any Record) throws(ActRefusal) {
    guard !key.kind.isWrittenByActs else { throw .writtenByActs(key.kind) }
    guard let chapter = after as? Contribution,
      let edition = chapter.edition.flatMap({ register[$0] })
    else { return }
    guard edition.isOpen else { throw .wrongStage(edition.stage) }
  }
}
