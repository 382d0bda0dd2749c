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

  package func reviewed(on day: Day) throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    return living(reviewed: day, versions)
  }

  /// Back to writing after the review.
  package func reopened() throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    return living(reviewed: nil, versions)
  }

  /// Freezes; `unanswered` is how many planned statements nobody has answered for.
  package func handedOver(
    on day: Day, digest: String, unanswered: Int, because reason: String = ""
  ) throws(Refusal) -> Edition {
    guard isOpen else { throw .alreadyFrozen(version: versions.count) }
    guard unanswered == 0 || !reason.isEmpty else { throw .unanswered(unanswered) }
    var version = Version()
    version.handedOver = day
    version.digest = digest
    version.unansweredBecause = reason
    return living(reviewed: reviewedDay, versions + [version])
  }

  /// Freezes what was published before Roder, with the days that are known.
  package func imported(_ version: Version) throws(Refusal) -> Edition {
    guard versions.isEmpty else { throw .alreadyFrozen(version: versions.count) }
    return living(reviewed: reviewedDay, [version])
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

  /// Records the day that the minutes were adjusted, when it wasn't known at the treatment.
  package func adjusted(on day: Day) throws(Refusal) -> Edition {
    guard var version = versions.last, let treated = version.treated else { throw .notAt(.treated) }
    if let earlier = version.adjusted { throw .alreadyAdjusted(on: earlier) }
    guard day >= treated else { throw .adjustedBeforeTreated(day: day, treated: treated) }
    if let published = version.published, published < day { throw .publishedBeforeAdjusted }
    version.adjusted = day
    return living(reviewed: reviewedDay, versions.dropLast() + [version])
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
