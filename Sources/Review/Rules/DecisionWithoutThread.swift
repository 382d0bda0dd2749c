import Governance

/// A decision that can't be followed to money, measure and effect: the board never learns what came
/// of it.
struct DecisionWithoutThread: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    DecisionThreads(subject).threads.compactMap { thread in
      guard !thread.missing.isEmpty else { return nil }
      let weight: Remark.Weight = thread.missing.contains(.measure) ? .warning : .note
      return Remark(
        .decisionWithoutThread(missing: thread.missing), weight: weight, at: thread.first.place,
        words: thread.words)
    }
  }
}
