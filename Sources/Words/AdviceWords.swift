package import Governance

extension Remark {
  /// What to do about it, in a sentence or two.
  package func advice(in language: Language) -> Phrase {
    switch problem {
    case .alteredQuote(let from, let to): restoring(from: from, to: to, language)
    case .alteredDirection: explainingDirection(language)
    case .effectWithoutGround(let effect): effect.advice(in: language)
    case .summaryClaimsMore(let overclaim): overclaim.advice(in: language)
    case .summaryLeavesOut:
      language(
        "Ta med bristen i sammanfattningen, eller skriv där varför den inte längre gäller.",
        "Put the shortfall in the summary, or say there why it no longer holds.")
    case .uncountedQuantity:
      language(
        "Skriv hur många av hur många, till exempel \(quoting: "merparten (17 av 22)").",
        "Write how many of how many, for example \(quoting: "merparten (17 av 22)").")
    case .sameThingTwice:
      language(
        "Berätta om det på ett ställe och hänvisa dit, så att det inte räknas två gånger.",
        "Tell it in one place and refer to it, so that it isn't counted twice.")
    case .noOwnerNoDay(let without, let measures):
      ownerAdvice(without: without, of: measures, language)
    case .hardToRead(let lix, let long, let longest):
      readingAdvice(lix: lix, long: long, longest: longest, language)
    case .decisionWithoutThread(let missing): threadAdvice(missing, language)
    case .statusByTypeOnly(let isLost): statusAdvice(isLost: isLost, language)
    case .couldPointOutAPerson(let trace): trace.advice(in: language)
    case .plan(let fate): fate.advice(in: language)
    case .change(let kind): kind.advice(in: language)
    }
  }
}

private func restoring(from: String, to: String, _ language: Language) -> Phrase {
  if from.isEmpty {
    return language(
      "\(quoting: to) står inte i den antagna lydelsen. Stryk orden ur citatet, eller flytta dem till "
        + "förvaltningens egen text.",
      "\(quoting: to) isn't in the adopted wording. Strike it from the quote, or move it to the "
        + "administration's own text.")
  }
  if to.isEmpty {
    return language(
      "\(quoting: from) har fallit bort ur citatet. Återge den antagna lydelsen ordagrant.",
      "\(quoting: from) is missing from the quote. Give the adopted wording word for word.")
  }
  return language(
    "Skriv \(quoting: from) som i den antagna lydelsen, eller ange beslutet som ändrade orden.",
    "Write \(quoting: from) as in the adopted wording, or name the decision that altered it.")
}

private func explainingDirection(_ language: Language) -> Phrase {
  language(
    "Inriktningen hade en annan lydelse i förra uppföljningen. Ange beslutet som ändrade den, "
      + "eller återställ orden.",
    "The direction was worded otherwise in the earlier edition. Name the decision that altered "
      + "it, or restore the words.")
}

private func ownerAdvice(without: Int, of measures: Int, _ language: Language) -> Phrase {
  language(
    "\(without) av \(Noun(one: "insats", many: "insatser").counted(measures)) "
      + "saknar både ansvarig och tid. Skriv vilken funktion som ansvarar och när det blev "
      + "eller ska bli klart.",
    "\(without) of \(Noun(one: "measure", many: "measures").counted(measures)) "
      + "\(without == 1 ? "has" : "have") neither owner nor time. Write which function is "
      + "responsible and when it was or is due.")
}

private func readingAdvice(
  lix: Int, long: Int, longest: Int, _ language: Language
) -> Phrase {
  let measured: Phrase = language(
    "Läsbarhetsindex är \(lix)", "The readability index (LIX) is \(lix)")
  guard long > 0 else {
    return measured
      + language(
        ". Dela meningar och byt långa ord mot korta.",
        ". Split sentences and choose shorter words.")
  }
  return measured
    + language(
      " och \(Noun(one: "mening", many: "meningar").counted(long)) har fler än 40 ord, den "
        + "längsta \(longest). Dela upp dem.",
      " and \(Noun(one: "sentence has", many: "sentences have").counted(long)) over 40 words, "
        + "the longest \(longest). Split them.")
}

private func threadAdvice(_ missing: [Remark.Thread], _ language: Language) -> Phrase {
  let parts = language.list(missing.map { $0.words(in: language) })
  guard !parts.isEmpty else {
    return language(
      "Skriv vad beslutet ledde till.", "Write what the decision led to.")
  }
  return language(
    "Skriv \(parts), så att beslutet går att följa.",
    "Write \(parts), so that the decision can be followed.")
}

private func statusAdvice(isLost: Bool, _ language: Language) -> Phrase {
  let what: Phrase = language(
    "Skriv \(quoting: "Planerat:") framför det som inte är gjort.",
    "Write \(quoting: "Planerat:") before what is not yet done.")
  guard isLost else { return what }
  return language(
    "Texten hänvisar till kursiv stil, men filen har ingen. ",
    "The text relies on italics, but the file has none. ") + what
}
