package import Governance
import Intake
import Journal
import Review

extension Desk {
  /// What importing the report would add, for a person to read before it is applied.
  package func importReport(
    _ report: Report, _ order: ImportOrder
  ) async throws(ActRefusal) -> ImportProposal {
    let register = await register
    _ = try function(for: .importReport, in: register)
    return try importProposal(
      report, after: try await published(order.follows), order, in: register)
  }

  /// Adds all that is proposed, and freezes the edition as it was published: one append.
  package func apply(_ proposal: ImportProposal) async throws(ActRefusal) -> HandedOver {
    _ = try function(for: .importReport, in: await register)
    let order = proposal.order
    let earlier = try await published(order.follows)
    return try await perform(.importReport) { draft throws(ActRefusal) in
      guard draft.register.version(RecordKey(order.id)) == 0 else {
        throw .taken(RecordKey(order.id))
      }
      for proposed in proposal.records { try draft.put(proposed) }
      return try draft.freeze(proposal, after: earlier, salts)
    }
  }

  /// An edition as it stands for those that come after it.
  private func published(_ id: Edition.ID?) async throws(ActRefusal) -> Report? {
    guard let id else { return nil }
    return try await reportBefore(id)
  }
}

extension Draft {
  mutating func put(_ proposed: ProposedRecord) throws(ActRefusal) {
    try put(any: proposed.record, proposed.key, basedOn: proposed.basedOn)
  }

  /// Seals the words and what is told of them; the days are those that the order knows.
  fileprivate mutating func freeze(
    _ proposal: ImportProposal, after earlier: Report?, _ salts: Salts
  ) throws(ActRefusal) -> HandedOver {
    let order = proposal.order
    let open = try find(order.id)
    let report = Report(
      title: open.heading, sections: proposal.sections, keepsItalics: proposal.keepsItalics,
      asOf: open.asOf)
    let examination = examine(report, after: earlier)
    var frozen = register.frozen(order.id, open, after: earlier, examination)
    frozen.front.handedOver = order.handedOver
    frozen.front.keepsItalics = proposal.keepsItalics
    let last = order.follows.flatMap { register[$0]?.versions.last }
    let bytes = frozen.sealed(
      order.id, version: open.nextVersion,
      previous: last.flatMap { Digest(hex: $0.digest) } ?? .nothing, salts: salts)
    var version = order.version
    version.digest = bytes.manifest.digest.hex
    let sealed = version
    let imported = try refusing(Refusal.edition, .edition) { () throws(Edition.Refusal) in
      try open.imported(sealed)
    }
    attach(bytes.attachments)
    try put(imported, order.id)
    return HandedOver(version: 1, checkNumber: CheckNumber(bytes.manifest.digest))
  }
}
