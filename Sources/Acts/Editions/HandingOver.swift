package import Governance
package import Journal
import Review

/// What handing over came to.
package struct HandedOver: Equatable, Sendable {
  package let version: Int
  package let checkNumber: CheckNumber
}

extension Desk {
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
}
