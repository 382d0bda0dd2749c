package import Governance

extension Fate {
  /// One of each, for tables that must show every fate.
  package static let kinds: [Fate] = [
    .unanswered, .dropped(because: nil), .moved(to: nil), .unchanged, .partly, .done,
  ]

  /// As a heading and a word label.
  package func label(in language: Language) -> String {
    switch self {
    case .done: language("Genomfört", "Done")
    case .partly: language("Delvis genomfört", "Partly done")
    case .moved: language("Framflyttat", "Moved")
    case .dropped: language("Utgår", "Dropped")
    case .unchanged: language("Oförändrat", "Unchanged")
    case .unanswered: language("Ej redovisat", "Not accounted for")
    }
  }

  /// As part of the account: "7 genomförda, 3 framflyttade, 1 utgår, 1 ej redovisad".
  package func counted(_ number: Int, in language: Language) -> String {
    let one = number == 1
    let words =
      switch self {
      case .done: language(one ? "genomförd" : "genomförda", "done")
      case .partly: language(one ? "delvis genomförd" : "delvis genomförda", "partly done")
      case .moved: language(one ? "framflyttad" : "framflyttade", "moved")
      case .dropped: language("utgår", "dropped")
      case .unchanged: language(one ? "oförändrad" : "oförändrade", "unchanged")
      case .unanswered: language(one ? "ej redovisad" : "ej redovisade", "not accounted for")
      }
    return "\(number) \(words)"
  }

  package func advice(in language: Language) -> Phrase {
    switch self {
    case .done:
      language("Planen är genomförd. Inget mer behövs.", "The plan is done. No more is needed.")
    case .partly:
      language(
        "Skriv vad som återstår, vem som ansvarar och när det ska vara klart.",
        "Write what remains, who is responsible and when it is due.")
    case .moved(.some(let day)):
      language(
        "Planen är framflyttad till \(day). Skriv varför.",
        "The plan is moved to \(day). Write why.")
    case .moved(.none):
      language(
        "Planen är framflyttad utan ny tid. Skriv när det ska vara klart och varför det dröjer.",
        "The plan is moved without a new time. Write when it is due and why it takes longer.")
    case .dropped(.some):
      language(
        "Planen utgår, och skälet står. Kontrollera att nämnden vet om det.",
        "The plan is dropped, with a reason. Make sure that the board knows.")
    case .dropped(.none):
      language("Planen utgår. Skriv varför.", "The plan is dropped. Write why.")
    case .unchanged:
      language(
        "Planen står kvar som förra gången. Skriv om den fortfarande gäller och till när.",
        "The plan stands as last time. Write whether it still holds and until when.")
    case .unanswered:
      language(
        "Skriv vad det blev av planen: genomförd, framflyttad till en viss tid, eller att den "
          + "utgår och varför.",
        "Write what became of the plan: done, moved to a certain time, or dropped and why.")
    }
  }
}
