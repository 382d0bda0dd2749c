import Governance
import SwedishText

/// A quantity without a number: the reader can't tell 12 of 22 from 21 of 22.
struct UncountedQuantity: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    subject.claims.flatMap { told in
      uncountedQuantities(in: told.words).filter(\.isSure).map { quantity in
        Remark(.uncountedQuantity, weight: .note, at: told.place, words: quantity.words)
      }
    }
  }
}
