package import Governance
import Journal

extension Desk {
  /// Says what a statement is; also after its edition is frozen, since only the words are.
  ///
  /// Without a measure the statement tells of the same one as before; `basedOn` is the version that
  /// the person saw.
  package func mark(
    _ statement: String, in edition: Edition.ID, as readings: [Marking.Row],
    measure: Measure.ID? = nil, basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await perform(.mark) { draft throws(ActRefusal) in
      _ = try draft.find(edition)
      let isThere = draft.register.contributions(of: edition).contains { live in
        live.record.blocks.contains { $0.statements.contains { $0.id == statement } }
      }
      guard isThere, let id = Marking.ID(statement) else { throw .noSuchStatement(statement) }
      if let measure { _ = try draft.find(measure) }
      var marking = draft.register[id] ?? Marking()
      marking.edition = edition
      marking.readings = readings
      marking.measure = measure ?? marking.measure
      try draft.put(marking, id, basedOn: basedOn)
    }
  }
}
