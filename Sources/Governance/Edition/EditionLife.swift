extension Edition {
  package var stage: Stage {
    guard let last = versions.last, last.outcome != .returned else {
      return reviewedDay == nil ? .draft : .reviewed
    }
    if last.published != nil { return .published }
    return last.treated == nil ? .handedOver : .treated
  }

  /// Whether words may still be written.
  package var isOpen: Bool { stage == .draft || stage == .reviewed }

  /// The number that the next hand-over gets, from 1.
  package var nextVersion: Int { versions.count + 1 }

  /// A draft at a checkpoint of the model; it speaks for the checkpoint's day.
  package init(
    at key: String, of model: SteeringModel, _ id: SteeringModel.ID
  ) throws(Refusal) {
    guard let checkpoint = model.checkpoint(key) else { throw .checkpointNotInModel(key) }
    self.init()
    heading = checkpoint.name
    body = model.body
    self.model = id
    self.checkpoint = key
    asOf = checkpoint.asOf
  }

  /// `awaiting` names the contributions that aren't handed in.
  package func reviewed(on day: Day, awaiting: [String]) throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    guard awaiting.isEmpty else { throw .notHandedIn(awaiting) }
    return living(reviewed: day, versions)
  }

  /// Back to writing after the review.
  package func reopened() throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    return living(reviewed: nil, versions)
  }

  /// Freezes.
  ///
  /// `mustAnswer` counts remarks that must be answered and aren't; `unanswered` the planned
  /// statements that nobody has answered for, which a signed reason can let through.
  package func handedOver(
    on day: Day, digest: String, mustAnswer: Int, unanswered: Int, because reason: String
  ) throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    guard mustAnswer == 0 else { throw .mustBeAnswered(mustAnswer) }
    guard unanswered == 0 || !reason.isEmpty else { throw .unanswered(unanswered) }
    var version = Version()
    version.handedOver = day
    version.digest = digest
    version.unansweredBecause = reason
    return living(reviewed: reviewedDay, versions + [version])
  }

  /// Records the board's treatment beside the frozen value.
  package func treated(
    on day: Day, paragraph: Int?, outcome: Outcome, adjusted: Day?
  ) throws(Refusal) -> Edition {
    guard stage == .handedOver, var version = versions.last else { throw .notAt(.handedOver) }
    if let handedOver = version.handedOver, day < handedOver {
      throw .beforeHandOver(day: day, handedOver: handedOver)
    }
    version.treated = day
    version.paragraph = paragraph
    version.outcome = outcome
    version.adjusted = adjusted
    let reviewed = outcome == .returned ? nil : reviewedDay
    return living(reviewed: reviewed, versions.dropLast() + [version])
  }

  package func published(on day: Day) throws(Refusal) -> Edition {
    guard stage == .treated, var version = versions.last else { throw .notAt(.treated) }
    if let adjusted = version.adjusted, day < adjusted { throw .publishedBeforeAdjusted }
    version.published = day
    return living(reviewed: reviewedDay, versions.dropLast() + [version])
  }

  private func living(reviewed day: Day?, _ versions: [Version]) -> Edition {
    var edition = self
    edition.restore(reviewed: day, versions)
    return edition
  }
}
