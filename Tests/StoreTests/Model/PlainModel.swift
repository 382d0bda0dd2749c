import Governance
import Journal

/// What a journal should hold, as simply as it can be said.
struct PlainModel {
  struct Place: Equatable {
    let key: RecordKey
    let version: Int
    let commitment: Digest
  }

  private(set) var places: [Place] = []
  private(set) var bodies: [Digest: [UInt8]] = [:]

  func version(_ key: RecordKey) -> Int { places.count { $0.key == key } }

  /// What the journal should answer: `nil` when it should take the batch.
  func refusal(of batch: Batch) -> AppendError? {
    for proposal in batch.proposals where proposal.basedOn != version(proposal.key) {
      let now = version(proposal.key)
      return .conflict(Conflict(key: proposal.key, basedOn: proposal.basedOn, now: now))
    }
    return batch.struck.first { bodies[$0] == nil }.map { .nothingToStrike($0) }
  }

  mutating func take(_ batch: Batch) {
    for proposal in batch.proposals {
      let commitment = proposal.sealed.commitment
      places.append(
        Place(key: proposal.key, version: version(proposal.key) + 1, commitment: commitment))
      bodies[commitment] = proposal.sealed.body
    }
    for digest in batch.struck { bodies[digest] = nil }
  }
}
