import Governance
import SwedishText

/// One post or one measure told of in two areas: it counts twice, and the board sees more than there is.
struct SameThingTwice: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    let twins = Twins(subject.body.filter { $0.placed.section == .area })
    return twins.pairs.map { first, second in
      Remark(
        .sameThingTwice, weight: .warning, at: second.place, words: second.statement.text,
        beside: first.placed)
    }
  }
}
