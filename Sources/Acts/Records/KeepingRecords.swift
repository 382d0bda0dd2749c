package import Governance
package import Journal

extension RecordKind {
  /// What it takes to change records of the kind by hand.
  ///
  /// Editions, answers and what stands beside an edition have acts of their own; writing in their
  /// tables goes through the same transitions.
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
        try draft.put(any: change.after, change.key, basedOn: change.basedOn)
      }
    }
  }

  /// Changes the named cells of one record, or makes it.
  ///
  /// `basedOn`: the version that the person saw.
  package func set(
    _ key: RecordKey, _ cells: [String: String], basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await perform(key.kind.keeping) { draft throws(ActRefusal) in
      try draft.set(key.kind.type, key, cells, basedOn)
    }
  }

  /// Removes a record; its history stays.
  package func remove(_ key: RecordKey) async throws(ActRefusal) {
    try await perform(key.kind.keeping) { draft throws(ActRefusal) in try draft.remove(key) }
  }
}

extension Draft {
  fileprivate mutating func set<R: Record>(
    _ type: R.Type, _ key: RecordKey, _ cells: [String: String], _ basedOn: Int?
  ) throws(ActRefusal) {
    guard let id = Identifier<R>(key.id) else { throw .notFound(key) }
    let record: R
    do throws(Refusal) {
      record = try (register[id] ?? R()).changed(cells)
    } catch {
      throw .refused(error, of: R.kind)
    }
    try put(record, id, basedOn: basedOn)
  }
}
