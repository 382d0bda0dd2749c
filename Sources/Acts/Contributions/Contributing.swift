package import Governance
import Journal

extension Desk {
  /// Writes a chapter; statements that lost their words are gone, new ones get identifiers.
  ///
  /// `basedOn`: the version that the person saw.
  package func write(
    _ blocks: [Block], in id: Contribution.ID, basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await rewrite(id, basedOn: basedOn) { $0.blocks = blocks }
  }

  /// Writes a chapter as running text; sentences that stay, also reworded, keep their identifiers.
  package func write(
    _ text: RunningText, in id: Contribution.ID, basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await rewrite(id, basedOn: basedOn) { contribution in
      let written = text.blocks(
        of: id, before: contribution.blocks, lastNumber: contribution.lastNumber ?? 0)
      contribution.blocks = written.blocks
      contribution.lastNumber = written.lastNumber
    }
  }

  /// What is handed in isn't written in.
  func rewrite(
    _ id: Contribution.ID, basedOn: Int?, attaching files: [Sealed] = [],
    _ writing: (inout Contribution) -> Void
  ) async throws(ActRefusal) {
    try await changeContribution(.write, id, basedOn: basedOn, attaching: files) { contribution in
      if case .handedIn(let day) = contribution.state {
        return .failure(.alreadyHandedIn(on: day))
      }
      var contribution = contribution
      writing(&contribution)
      return .success(contribution)
    }
  }

  package func handIn(_ id: Contribution.ID) async throws(ActRefusal) {
    try await changeContribution(.handIn, id) { contribution in
      Result { () throws(Contribution.Refusal) in try contribution.handedIn(on: today) }
    }
  }

  /// Åter för komplettering.
  package func sendBack(_ id: Contribution.ID, because reason: String) async throws(ActRefusal) {
    try await changeContribution(.sendBack, id) { contribution in
      Result { () throws(Contribution.Refusal) in try contribution.sentBack(because: reason) }
    }
  }

  private func changeContribution(
    _ act: Act, _ id: Contribution.ID, basedOn: Int? = nil, attaching files: [Sealed] = [],
    _ change: (Contribution) -> Result<Contribution, Contribution.Refusal>
  ) async throws(ActRefusal) {
    try await perform(act) { draft throws(ActRefusal) in
      let contribution = try draft.find(id)
      if let edition = contribution.edition {
        let open = try draft.find(edition)
        guard open.isOpen else { throw .wrongStage(open.stage) }
      }
      let changed = try refusing(Refusal.contribution, .contribution) {
        () throws(Contribution.Refusal) in
        try change(contribution).get()
      }
      draft.attach(files)
      try draft.put(changed, id, basedOn: basedOn)
    }
  }
}
