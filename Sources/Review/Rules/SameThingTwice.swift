import Governance
import SwedishText

/// One post or one measure told of in two areas: it counts twice, and the board sees more than there is.
struct SameThingTwice: ReviewRule {
  /// Shared weight over the mean of both.
  private static let alike = 0.5
  /// What is shared must weigh something, or two short sentences are alike by chance.
  private static let heavy = 7.0

  func check(_ subject: Subject) -> [Remark] {
    let measures = subject.body.filter {
      $0.placed.section == .area && ($0.statement.has(.done) || $0.statement.has(.planned))
    }
    let likeness = Likeness(measures)
    var told: Set<Int> = []
    return measures.indices.compactMap { index in
      guard let twin = twin(of: index, measures, likeness), !told.contains(twin) else { return nil }
      told.insert(index)
      let first = min(index, twin)
      let second = max(index, twin)
      return Remark(
        .sameThingTwice, weight: .warning, at: measures[second].place,
        words: measures[second].statement.text, beside: measures[first].placed)
    }
  }

  /// The statement of another area that is most like it, when it is like enough.
  private func twin(of index: Int, _ measures: [Told], _ likeness: Likeness) -> Int? {
    let others = likeness.candidates(for: index).filter { measures[$0].section != measures[index].section }
    let best = others.max { likeness.likeness(index, $0) < likeness.likeness(index, $1) }
    guard let best, likeness.likeness(index, best) >= Self.alike else { return nil }
    return likeness.weight(likeness.shared(index, best)) >= Self.heavy ? best : nil
  }
}
