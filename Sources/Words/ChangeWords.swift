package import Governance

extension Change {
  /// What has changed, as a sentence for those who read the earlier edition.
  package func sentence(in language: Language) -> Phrase {
    FrozenEdition.ChangeRow(self).sentence(in: language)
  }
}

extension FrozenEdition.ChangeRow {
  /// What has changed, as a sentence for those who read the earlier edition.
  package func sentence(in language: Language) -> Phrase {
    let here: Phrase = "\(quoting: now.isEmpty ? before : now)"
    return switch kind {
    case .new: language("Nytt: ", "New: ") + here
    case .done: doneSentence(here, language)
    case .moved where to.isEmpty:
      language("Framflyttat utan ny tid: ", "Moved without a new time: ") + here
    case .moved: language("Framflyttat till \(to): ", "Moved to \(to): ") + here
    case .dropped where to.isEmpty: language("Utgår: ", "Dropped: ") + here
    case .dropped:
      language("Utgår: ", "Dropped: ") + here + language(" Skäl: ", " Reason: ")
        + "\(quoting: to)."
    case .reworded: rewordedSentence(language)
    case .newFigure:
      language(
        "Nytt värde: \(sharingUnit(to, with: from)) i stället för \(from)",
        "New value: \(sharingUnit(to, with: from)) instead of \(from)") + ending(language)
    case .gone: language("Står inte längre: ", "No longer told: ") + here
    }
  }

  private func doneSentence(_ here: Phrase, _ language: Language) -> Phrase {
    guard !before.isEmpty, !now.isEmpty else {
      return language("Genomfört: ", "Done: ") + here
    }
    return language(
      "Det som planerades (\(quoting: before)) är genomfört: ",
      "What was planned (\(quoting: before)) is done: ") + here
  }

  private func rewordedSentence(_ language: Language) -> Phrase {
    if from.isEmpty {
      return language("Tillagt: \(quoting: to)", "Added: \(quoting: to)") + ending(language)
    }
    if to.isEmpty {
      return language("Struket: \(quoting: from)", "Struck: \(quoting: from)")
        + ending(language)
    }
    return language(
      "Omformulerat: \(quoting: to) i stället för \(quoting: from)",
      "Reworded: \(quoting: to) instead of \(quoting: from)") + ending(language)
  }

  /// The sentence in which the words stand, unless they are all of it.
  private func ending(_ language: Language) -> Phrase {
    guard !now.isEmpty, now != to else { return "." }
    return language(", i \(quoting: now)", ", in \(quoting: now)")
  }
}

extension Language {
  package func newClaims(_ number: Int) -> String {
    count(
      number, Noun(one: "nytt påstående", many: "nya påståenden"),
      Noun(one: "new claim", many: "new claims"))
  }
}

extension FrozenEdition.ChangeRow.Kind {
  /// As part of a count: "5 genomförda, 2 framflyttade, 72 nya påståenden".
  package func counted(_ number: Int, in language: Language) -> String {
    switch self {
    case .new: language.newClaims(number)
    case .done:
      language.count(
        number, Noun(one: "genomfört", many: "genomförda"), Noun(one: "done", many: "done"))
    case .moved:
      language.count(
        number, Noun(one: "framflyttat", many: "framflyttade"), Noun(one: "moved", many: "moved"))
    case .dropped: "\(number) " + language("utgår", "dropped")
    case .reworded:
      language.count(
        number, Noun(one: "omformulerat", many: "omformulerade"),
        Noun(one: "reworded", many: "reworded"))
    case .newFigure:
      language.count(
        number, Noun(one: "nytt värde", many: "nya värden"),
        Noun(one: "new value", many: "new values"))
    case .gone:
      language.count(
        number,
        Noun(one: "påstående som inte står längre", many: "påståenden som inte står längre"),
        Noun(one: "claim no longer told", many: "claims no longer told"))
    }
  }
}

/// "71 procent" beside "64 procent" is said "71 i stället för 64 procent".
private func sharingUnit(_ figure: String, with other: String) -> String {
  let words = figure.split(separator: " ")
  let others = other.split(separator: " ")
  guard words.count > 1, words.count == others.count else { return figure }
  guard words.dropFirst() == others.dropFirst() else { return figure }
  return String(words[0])
}

extension Change.Kind {
  package func advice(in language: Language) -> Phrase {
    switch self {
    case .new: language("Nytt sedan förra uppföljningen.", "New since the earlier edition.")
    case .done:
      language("Planerat förra gången, genomfört nu.", "Planned last time, done now.")
    case .moved:
      language(
        "Framflyttat sedan förra uppföljningen. Skriv varför.",
        "Moved since the earlier edition. Write why.")
    case .dropped:
      language(
        "Utgår sedan förra uppföljningen. Skriv varför.",
        "Dropped since the earlier edition. Write why.")
    case .reworded:
      language(
        "Omformulerat. Kontrollera att innebörden är den ni menar.",
        "Reworded. Make sure that it means what you intend.")
    case .newFigure:
      language(
        "Nytt värde. Skriv källa och dag för båda värdena.",
        "A new value. Write source and day of both values.")
    case .gone:
      language(
        "Stod i förra uppföljningen men inte här. Skriv om det inte längre gäller.",
        "Stood in the earlier edition but not here. Say if it no longer holds.")
    }
  }
}
