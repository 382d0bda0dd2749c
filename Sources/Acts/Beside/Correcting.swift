package import Governance
import Journal

extension Desk {
  /// Writes a dated rättelse beside a frozen edition, whose own words stay as they were.
  ///
  /// `statement`: the one that it corrects; empty when it is about the whole.
  package func correct(
    _ id: Edition.ID, _ text: String, statement: String = ""
  ) async throws(ActRefusal) -> Correction.ID {
    _ = try function(for: .correct, in: await register)
    let frozen = try await frozen(id)
    try frozen.edition.demand(statement)
    return try await perform(.correct) { draft throws(ActRefusal) in
      var correction = Correction()
      correction.edition = id
      correction.version = frozen.manifest.version
      correction.statement = statement
      correction.day = today
      correction.text = text
      let key: Correction.ID = draft.nextPart(of: id)
      try draft.add(correction, key)
      return key
    }
  }
}

extension FrozenEdition {
  /// Whether somebody can speak of the statement; an empty name is about the whole.
  func demand(_ statement: String) throws(ActRefusal) {
    let isThere = report.sections.flatMap(\.blocks).flatMap(\.statements)
      .contains { $0.id == statement }
    guard isThere || statement.isEmpty else { throw .noSuchStatement(statement) }
  }
}

extension Draft {
  /// The first identifier of the edition's parts of the kind that nobody has had.
  func nextPart<R: Record>(of edition: Edition.ID) -> Identifier<R> {
    var number = 1
    while register.version(RecordKey(edition.part(number) as Identifier<R>)) > 0 { number += 1 }
    return edition.part(number)
  }
}
