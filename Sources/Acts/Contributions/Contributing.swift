package import Governance
import Journal

extension Desk {
  /// Writes a chapter; statements that lost their words are gone, new ones get identifiers.
  ///
  /// `basedOn`: the version that the person saw.
  package func write(
    _ blocks: [Block], in id: Contribution.ID, basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await changeContribution(.write, id, basedOn: basedOn) { contribution in
      guard contribution.isWritable else {
        return .failure(.alreadyHandedIn(on: contribution.handedInDay ?? today))
      }
      var contribution = contribution
      contribution.blocks = blocks
      return .success(contribution)
    }
  }

  /// Writes a chapter as running text; sentences that stay, also reworded, keep their identifiers.
  package func write(
    _ text: RunningText, in id: Contribution.ID, basedOn: Int? = nil
  ) async throws(ActRefusal) {
    try await changeContribution(.write, id, basedOn: basedOn) { contribution in
      guard contribution.isWritable else {
        return .failure(.alreadyHandedIn(on: contribution.handedInDay ?? today))
      }
      var contribution = contribution
      let written = text.blocks(
        of: id, before: contribution.blocks, lastNumber: contribution.lastNumber ?? 0)
      contribution.blocks = written.blocks
      contribution.lastNumber = written.lastNumber
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
    _ act: Act, _ id: Contribution.ID, basedOn: Int? = nil,
    _ change: (Contribution) -> Result<Contribution, Contribution.Refusal>
  ) async throws(ActRefusal) {
    try await perform(act) { draft throws(ActRefusal) in
      let contribution = try draft.find(id)
      if let edition = contribution.edition {
        let open = try draft.find(edition)
        guard open.isOpen else { throw .notIn(open.stage) }
      }
      let changed = try refusing(Refusal.contribution, .contribution) {
        () throws(Contribution.Refusal) in
        try change(contribution).get()
      }
      try draft.put(changed, id, basedOn: basedOn)
    }
  }
}

extension Contribution {
  fileprivate var handedInDay: Day? {
    if case .handedIn(let day) = state { day } else { nil }
  }
}
