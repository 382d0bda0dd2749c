import Governance
package import Journal

/// What verifying a whole journal came to, in words.
package struct JournalWords: Sendable {
  let revisions: Int
  let editions: Int
  let struck: [String: Int]
  let flaws: [Flaw]

  /// - Parameter struck: how much was erased, by the decision that allowed it.
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

extension Flaw {
  /// What is wrong and where, in one sentence.
  package func sentence(in language: Language) -> String {
    switch self {
    case .changedRevision(let place):
      language(
        "Version \(place) i journalen är inte den som skrevs.",
        "Version \(place) of the journal isn't the one that was written.")
    case .brokenChain(let place):
      language(
        "Version \(place) i journalen följer inte på den före.",
        "Version \(place) of the journal doesn't follow the one before.")
    case .changedBody(let place):
      language(
        "Innehållet i version \(place) är inte det som skrevs.",
        "The content of version \(place) isn't what was written.")
    case .missingBody(let place):
      language(
        "Innehållet i version \(place) saknas, och ingen strykning berättar varför.",
        "The content of version \(place) is missing, and no strike tells why.")
    case .changedAttachment(let digest):
      language(
        "Bilagan \(digest.hex) är inte den som sparades.",
        "The attachment \(digest.hex) isn't the one that was stored.")
    case .missingAttachment(let digest):
      language(
        "Bilagan \(digest.hex) saknas, och ingen strykning berättar varför.",
        "The attachment \(digest.hex) is missing, and no strike tells why.")
    case .unreadable(let place, let reason):
      language(
        "Version \(place) går inte att läsa: \(reason.words(in: .sv)).",
        "Version \(place) can't be read: \(reason.words(in: .en)).")
    case .shortened(let first, let last):
      language(
        "Journalen är kortare än den har varit: version \(first)–\(last) saknas.",
        "The journal is shorter than it has been: versions \(first)–\(last) are missing.")
    case .otherHistory(let place):
      language(
        "Version \(place) är en annan än den som har funnits där förut.",
        "Version \(place) is another than the one that has stood there before.")
    }
  }
}

extension Unreadable {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .notCanonical: language("innehållet är skadat", "the content is damaged")
    case .notARecord:
      language("innehållet är inte en sådan uppgift", "the content isn't such a record")
    case .newerForm(let form):
      language(
        "den är skriven av en nyare Roder (form \(form))",
        "it was written by a later Roder (form \(form))")
    }
  }
}
