package import Governance
package import Journal
package import Review

/// What handing over came to.
package struct HandedOver: Equatable, Sendable {
  package let version: Int
  package let checkNumber: CheckNumber
}

extension Desk {
  /// What the review says of a draft, beside the edition before.
  package func examination(of id: Edition.ID) async throws(ActRefusal) -> Examination {
    let earlier = try await earlierReport(of: id)
    guard let report = await register.report(of: id) else { throw .notFound(RecordKey(id)) }
    return examine(report, after: earlier)
  }

  /// The edition that this one updates, as it was frozen; `nil` for a first one.
  func earlierReport(of id: Edition.ID) async throws(ActRefusal) -> Report? {
    let register = await register
    guard let edition = register[id] else { throw .notFound(RecordKey(id)) }
    guard let earlier = edition.follows else { return nil }
    return try await reportBefore(earlier)
  }

  /// An edition for the one that comes after it: as it was frozen, read as it is marked now.
  func reportBefore(_ earlier: Edition.ID) async throws(ActRefusal) -> Report? {
    let register = await register
    guard register[earlier]?.versions.isEmpty == false else { return register.report(of: earlier) }
    var report = try await frozen(earlier).edition.report
    report.sections = report.sections.map(register.marked)
    return report
  }

  /// Marks the draft as reviewed by the administration.
  package func reviewed(_ id: Edition.ID) async throws(ActRefusal) {
    try await changeEdition(.reviewEdition, id) { edition throws(Edition.Refusal) in
      try edition.reviewed(on: today)
    }
  }

  /// Freezes the edition and hands it over to the board.
  ///
  /// `unansweredBecause`: signed when plans are left without an answer.
  /// `registryNumber`: diarienummer.
  package func handOver(
    _ id: Edition.ID, registryNumber: String = "", unansweredBecause reason: String = ""
  ) async throws(ActRefusal) -> HandedOver {
    _ = try function(for: .handOver, in: await register)
    let earlier = try await earlierReport(of: id)
    let previous = try await previousDigest(of: id)
    let pictures = try await pictureFiles(of: id)
    return try await perform(.handOver) { draft throws(ActRefusal) in
      var edition = try draft.find(id)
      guard edition.isOpen else { throw .wrongStage(edition.stage) }
      if !registryNumber.isEmpty { edition.registryNumber = registryNumber }
      let waiting = draft.register.waiting(in: id)
      guard waiting.isEmpty else { throw .refused(.edition(.notHandedIn(waiting)), of: .edition) }
      guard let report = draft.register.report(of: id) else { throw .notFound(RecordKey(id)) }
      try refusing(Refusal.edition, .edition) { () throws(Edition.Refusal) in
        try report.picturesAreTold(with: pictures)
      }
      let examination = examine(report, after: earlier)
      let mustAnswer = draft.register.unansweredRemarks(examination, of: id).count
      guard mustAnswer == 0 else {
        throw .refused(.edition(.mustBeAnswered(mustAnswer)), of: .edition)
      }
      var frozen = draft.register.frozen(id, edition, after: earlier, examination)
      frozen.pictures = pictures
      frozen.front.handedOver = today
      frozen.front.unansweredBecause = reason
      let version = edition.nextVersion
      let bytes = frozen.sealed(id, version: version, previous: previous, salts: salts)
      let unanswered = frozen.account["plan.unanswered"] ?? 0
      let open = edition
      edition = try refusing(Refusal.edition, .edition) { () throws(Edition.Refusal) in
        try open.handedOver(
          on: today, digest: bytes.manifest.digest.hex, unanswered: unanswered, because: reason)
      }
      try draft.keepReadings(of: id, as: report)
      draft.attach(bytes.attachments)
      try draft.put(edition, id)
      return HandedOver(version: version, checkNumber: CheckNumber(bytes.manifest.digest))
    }
  }

  /// Records what the board did, beside the frozen value.
  package func treat(
    _ id: Edition.ID, on day: Day, paragraph: Int?, outcome: Edition.Outcome, adjusted: Day?
  ) async throws(ActRefusal) {
    try await changeEdition(.treat, id) { edition throws(Edition.Refusal) in
      try edition.treated(on: day, paragraph: paragraph, outcome: outcome, adjusted: adjusted)
    }
  }

  package func publish(_ id: Edition.ID) async throws(ActRefusal) {
    try await changeEdition(.publish, id) { edition throws(Edition.Refusal) in
      try edition.published(on: today)
    }
  }

  private func changeEdition(
    _ act: Act, _ id: Edition.ID, _ change: (Edition) throws(Edition.Refusal) -> Edition
  ) async throws(ActRefusal) {
    try await perform(act) { draft throws(ActRefusal) in
      let edition = try draft.find(id)
      let changed = try refusing(Refusal.edition, .edition) { () throws(Edition.Refusal) in
        try change(edition)
      }
      try draft.put(changed, id)
      if changed.versions.last?.outcome == .returned { try draft.reopenContributions(of: id) }
    }
  }

  /// The version before, or the last one of the edition that this one updates.
  private func previousDigest(of id: Edition.ID) async throws(ActRefusal) -> Digest {
    let register = await register
    guard let edition = register[id] else { throw .notFound(RecordKey(id)) }
    let last = edition.versions.last ?? edition.follows.flatMap { register[$0]?.versions.last }
    return last.flatMap { Digest(hex: $0.digest) } ?? .nothing
  }
}

extension Register {
  /// Headings of the contributions that aren't handed in.
  fileprivate func waiting(in id: Edition.ID) -> [String] {
    contributions(of: id).filter { $0.record.isWritable }.map(\.record.heading)
  }
}

extension Draft {
  /// Readings freeze with the words.
  fileprivate mutating func keepReadings(
    of id: Edition.ID, as report: Report
  ) throws(ActRefusal) {
    for (live, section) in zip(register.contributions(of: id), report.sections) {
      guard let key = Contribution.ID(live.id) else { continue }
      var contribution = live.record
      contribution.blocks = section.blocks
      try put(contribution, key)
    }
  }

  /// What the board returned is written on.
  fileprivate mutating func reopenContributions(of id: Edition.ID) throws(ActRefusal) {
    for live in register.contributions(of: id) {
      guard let key = Contribution.ID(live.id), !live.record.isWritable else { continue }
      let handedIn = live.record
      let back = try refusing(Refusal.contribution, .contribution) {
        () throws(Contribution.Refusal) in
        try handedIn.sentBack(because: "Återremiss")
      }
      try put(back, key)
    }
  }
}
