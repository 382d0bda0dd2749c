import Governance

/// An effect that is claimed without a value or a judgement: the board can't tell hope from result.
struct EffectWithoutGround: ReviewRule {
  func check(_ subject: Subject) -> [Remark] {
    subject.claims.compactMap { told in
      guard let reading = told.statement.reading(.effect), let effect = reading.effect else {
        return nil
      }
      guard effect.ground == .none else { return nil }
      let weight: Remark.Weight = reading.isSure ? .warning : .note
      return Remark(
        .effectWithoutGround(effect), weight: weight, at: told.place, words: reading.words)
    }
  }
}
