import Governance
package import Review

/// One line of the account: a number, what it counts, and what it is made of.
package struct AccountLine: Equatable, Sendable {
  package let number: Int
  /// Goes on after the number: "påståenden om effekt".
  package let counted: String
  /// Empty when there is nothing to divide.
  package let parts: [String]

  package var text: String {
    "\(number) \(counted)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  package init(_ number: Int, _ noun: Noun, parts: [String] = []) {
    self.number = number
    counted = number == 1 ? noun.one : noun.many
    self.parts = parts
  }
}

extension Examination {
  /// What the report claims and on what ground, in four lines.
  package func accountLines(in language: Language) -> [AccountLine] {
    [effectLine(language), planLine(language), directionLine(language), decisionLine(language)]
  }

  private func effectLine(_ language: Language) -> AccountLine {
    let total = account.effects.values.reduce(0, +)
    let parts = Effect.Ground.allCases.map {
      $0.counted(account.effects[$0, default: 0], in: language)
    }
    return AccountLine(
      total,
      language(
        Noun(one: "påstående om effekt", many: "påståenden om effekt"),
        Noun(one: "claim of effect", many: "claims of effect")),
      parts: total == 0 ? [] : parts)
  }

  private func planLine(_ language: Language) -> AccountLine {
    guard let earlier else {
      return AccountLine(
        account.planned,
        language(
          Noun(one: "planerad åtgärd i rapporten", many: "planerade åtgärder i rapporten"),
          Noun(one: "planned measure in the report", many: "planned measures in the report")))
    }
    let total = account.fates.values.reduce(0, +)
    let parts = Fate.kinds.reversed().compactMap { fate in
      account.fates[fate.name].flatMap { $0 == 0 ? nil : fate.counted($0, in: language) }
    }
    let time = earlier.time(in: language)
    return AccountLine(
      total,
      language(
        Noun(one: "planerad \(time)", many: "planerade \(time)"),
        Noun(one: "planned \(time)", many: "planned \(time)")),
      parts: parts)
  }

  private func directionLine(_ language: Language) -> AccountLine {
    AccountLine(
      account.alteredWordings,
      language(
        Noun(one: "ändrad lydelse av inriktningen", many: "ändrade lydelser av inriktningen"),
        Noun(
          one: "altered wording of the direction", many: "altered wordings of the direction")))
  }

  private func decisionLine(_ language: Language) -> AccountLine {
    let cited = language.count(
      account.decisions, Noun(one: "nämnt beslut", many: "nämnda beslut"),
      Noun(one: "decision named", many: "decisions named"))
    let noun = language(
      Noun(
        one: "beslut går inte att följa, av \(cited)",
        many: "beslut går inte att följa, av \(cited)"),
      Noun(
        one: "decision without a thread, of \(cited)",
        many: "decisions without a thread, of \(cited)"))
    return AccountLine(account.decisionsWithoutThread, noun)
  }
}

extension Report {
  /// "i april" when the report says its day, else "i förra uppföljningen".
  fileprivate func time(in language: Language) -> String {
    guard let asOf else { return language("i förra uppföljningen", "in the earlier edition") }
    return language("i ", "in ") + language.month(asOf.month)
  }
}
