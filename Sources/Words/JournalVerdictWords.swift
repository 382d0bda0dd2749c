package import Journal

/// What verifying a whole journal came to, in words.
package struct JournalWords: Sendable {
  package let revisions: Int
  package let editions: Int
  package let struck: [String: Int]
  package let flaws: [Flaw]

  /// `struck`: how much was erased, by the decision that allowed it.
  package init(revisions: Int, editions: Int, struck: [String: Int], flaws: [Flaw]) {
    self.revisions = revisions
    self.editions = editions
    self.struck = struck
    self.flaws = flaws
  }

  /// All well or how many faults, what was struck, and each fault.
  package func sentences(in language: Language) -> [String] {
    [summary(language)]
      + struck.keys.sorted().map { sentence(struck: struck[$0, default: 0], by: $0, language) }
      + flaws.map { $0.sentence(in: language) }
  }

  private func summary(_ language: Language) -> String {
    let checked = language.list([
      language.count(
        revisions, Noun(one: "version", many: "versioner"),
        Noun(one: "version", many: "versions")),
      language.count(
        editions, Noun(one: "uppföljning", many: "uppföljningar"),
        Noun(one: "follow-up", many: "follow-ups")),
    ])
    guard !flaws.isEmpty else {
      return language("Allt stämmer: \(checked).", "All is well: \(checked).")
    }
    let faults = language.count(
      flaws.count, Noun(one: "fel", many: "fel"), Noun(one: "fault", many: "faults"))
    return language("\(faults) i \(checked).", "\(faults) in \(checked).")
  }

  private func sentence(struck count: Int, by decision: String, _ language: Language) -> String {
    language(
      "\(count) \(count == 1 ? "uppgift är struken" : "uppgifter är strukna") "
        + "genom beslut \(decision).",
      "\(count) \(count == 1 ? "detail is struck" : "details are struck") by decision \(decision).")
  }
}
