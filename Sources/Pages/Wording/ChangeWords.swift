package import Governance

extension Change {
  /// What has changed, as a sentence for those who read the earlier edition.
  package func sentence(in language: Language) -> Phrase {
    let here: Phrase = "\(quoting: now?.statement.text ?? earlier?.statement.text ?? "")"
    return switch kind {
    case .new: language("Nytt: ", "New: ") + here
    case .done: doneSentence(here, language)
    case .moved(.some(let day)):
      language("Framflyttat till \(day): ", "Moved to \(day): ") + here
    case .moved(.none): language("Framflyttat utan ny tid: ", "Moved without a new time: ") + here
    case .dropped(.some(let reason)):
      language("Utgår: ", "Dropped: ") + here + language(" Skäl: ", " Reason: ")
        + "\(quoting: reason)."
    case .dropped(.none): language("Utgår: ", "Dropped: ") + here
    case .reworded(let from, let to): rewordedSentence(from: from, to: to, language)
    case .newFigure(let from, let to): figureSentence(from: from, to: to, language)
    case .gone: language("Står inte längre: ", "No longer told: ") + here
    }
  }

  private func doneSentence(_ here: Phrase, _ language: Language) -> Phrase {
    guard let before = earlier?.statement.text, now != nil else {
      return language("Genomfört: ", "Done: ") + here
    }
    return language(
      "Det som planerades (\(quoting: before)) är genomfört: ",
      "What was planned (\(quoting: before)) is done: ") + here
  }

  private func rewordedSentence(from: String, to: String, _ language: Language) -> Phrase {
    if from.isEmpty {
      return language("Tillagt: \(quoting: to)", "Added: \(quoting: to)")
        + ending(after: to, language)
    }
    if to.isEmpty {
      return language("Struket: \(quoting: from)", "Struck: \(quoting: from)")
        + ending(after: to, language)
    }
    return language(
      "Omformulerat: \(quoting: to) i stället för \(quoting: from)",
      "Reworded: \(quoting: to) instead of \(quoting: from)") + ending(after: to, language)
  }

  private func figureSentence(from: String, to: String, _ language: Language) -> Phrase {
    let new = sharingUnit(to, with: from)
    return language(
      "Nytt värde: \(new) i stället för \(from)", "New value: \(new) instead of \(from)")
      + ending(after: to, language)
  }

  /// The sentence in which the words stand, unless they are all of it.
  private func ending(after words: String, _ language: Language) -> Phrase {
    guard let now, now.statement.text != words else { return "." }
    return language(
      ", i \(quoting: now.statement.text)", ", in \(quoting: now.statement.text)")
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
