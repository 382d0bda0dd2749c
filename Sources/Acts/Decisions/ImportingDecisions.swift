import Formats
package import Governance
package import Intake
package import Journal

/// What a person says of minutes beside the text itself.
package struct DecisionOrder: Equatable, Sendable {
  /// The body that met, where the text doesn't name it.
  package var body: Body.ID

  package init(body: Body.ID) { self.body = body }
}

/// What importing decisions would add, and what of it a person should look at.
package struct DecisionProposal: Equatable, Sendable {
  package var records: [ProposedRecord] = []
  /// Decisions that the register has just so.
  package var known: [Decision.ID] = []
  /// The register says otherwise than the minutes; it stays as it is.
  package var differing: [Decision.ID] = []
  /// Bodies that the register doesn't have, as printed.
  package var unknownBodies: [String] = []
  package var findings: [DecisionFinding] = []
}

/// What the decisions would add; one that the register has only from a citation gets its words.
package func decisionProposal(
  _ reading: DecisionReading, _ order: DecisionOrder, in register: Register
) -> DecisionProposal {
  var proposal = DecisionProposal()
  proposal.findings = reading.findings
  var drafted = register
  for read in reading.decisions {
    let named = drafted.bodyCited(read.body, in: order.body)
    if named.body == nil, !proposal.unknownBodies.contains(read.body) {
      proposal.unknownBodies.append(read.body)
    }
    proposal.take(read, named, in: &drafted)
  }
  return proposal
}

extension DecisionProposal {
  fileprivate mutating func take(
    _ read: ReadDecision, _ named: (body: Body.ID?, short: String), in drafted: inout Register
  ) {
    guard let day = read.day else { return }
    let known = drafted.decision(day, read.paragraph, of: named.body)
    let free = Decision.kind.newIdentifier("\(named.short) \(day) \(read.paragraph)") { id in
      drafted.version(RecordKey(.decision, id)) > 0
    }
    guard let id = known ?? free.flatMap({ Decision.ID($0) }) else { return }
    let before = drafted[id]
    let filled = (before ?? Decision()).filled(from: read, body: named.body)
    if let before, !before.agrees(with: filled.minutes) { differing.append(id) }
    guard filled.decision != before else { return known.map { self.known.append($0) } ?? () }
    records.append(
      ProposedRecord(
        key: RecordKey(id), basedOn: drafted.version(RecordKey(id)), record: filled.decision))
    drafted.expect(filled.decision, id)
  }
}

extension Decision {
  /// With what was missing, and as the minutes alone would have it.
  fileprivate func filled(
    from read: ReadDecision, body: Body.ID?
  ) -> (decision: Decision, minutes: Decision) {
    var minutes = Decision()
    minutes.body = body
    minutes.day = read.day
    minutes.paragraph = read.paragraph
    minutes.heading = read.heading
    minutes.text = read.text
    minutes.registryNumber = read.registryNumber
    minutes.amountKronor = read.amountKronor
    var filled = self
    filled.body = filled.body ?? minutes.body
    filled.day = filled.day ?? minutes.day
    filled.paragraph = filled.paragraph ?? minutes.paragraph
    if filled.heading.isEmpty { filled.heading = minutes.heading }
    if filled.text.isEmpty { filled.text = minutes.text }
    if filled.registryNumber.isEmpty { filled.registryNumber = minutes.registryNumber }
    filled.amountKronor = filled.amountKronor ?? minutes.amountKronor
    return (filled, minutes)
  }

  /// Whether nothing that both say differs.
  fileprivate func agrees(with other: Decision) -> Bool {
    let words = [
      (heading, other.heading), (text, other.text), (registryNumber, other.registryNumber),
    ]
    let isSameAmount =
      amountKronor == nil || other.amountKronor == nil || amountKronor == other.amountKronor
    return isSameAmount && words.allSatisfy { $0.isEmpty || $1.isEmpty || $0 == $1 }
  }
}

extension Desk {
  /// What the decisions would add, for a person to read first.
  package func readingDecisions(
    _ reading: DecisionReading, _ order: DecisionOrder
  ) async throws(ActRefusal) -> DecisionProposal {
    let register = await register
    _ = try function(for: .importDecisions, in: register)
    guard register[order.body] != nil else { throw .notFound(RecordKey(order.body)) }
    return decisionProposal(reading, order, in: register)
  }

  /// Adds the decisions, all or none.
  package func apply(_ proposal: DecisionProposal) async throws(ActRefusal) {
    try await perform(.importDecisions) { draft throws(ActRefusal) in
      for proposed in proposal.records { try draft.put(proposed) }
    }
  }
}

/// Reads the decisions of pasted minutes or a pasted list.
package func pastedDecisions(_ text: String) -> DecisionReading { readDecisions(text) }

/// Reads the decisions of minutes in a file.
package func decisionsFile(at path: String) async throws(UnreadableReport) -> DecisionReading {
  do throws(UnreadableFile) {
    return try await readDecisions(at: path)
  } catch {
    throw UnreadableReport(path: path, reason: error)
  }
}
