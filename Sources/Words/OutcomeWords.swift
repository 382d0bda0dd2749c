package import Governance

extension Language {
  package func callAsFunction(_ label: Label) -> String { self(label.swedish, label.english) }
}

extension Settlement.Outcome.Name {
  /// As part of the account: "7 genomförda, 3 framflyttade, 1 utgår".
  package func counted(_ number: Int, in language: Language) -> String {
    let one = number == 1
    let words =
      switch self {
      case .notYetDue: language("inte dags ännu", "not yet due")
      case .asPlanned: language("enligt plan", "as planned")
      case .partlyDone: language(one ? "delvis genomförd" : "delvis genomförda", "partly done")
      case .done: language(one ? "genomförd" : "genomförda", "done")
      case .routine: language("ingår i ordinarie arbete", "became routine")
      case .moved: language(one ? "framflyttad" : "framflyttade", "moved")
      case .dropped: language("utgår", "dropped")
      case .merged: language("ingår i annan insats", "merged")
      case .takenOver: language("tas över av annan", "taken over")
      case .notAPlan:
        language(
          one ? "var ingen plan" : "var inga planer", one ? "was not a plan" : "were not plans")
      }
    return "\(number) \(words)"
  }
}

extension FrozenEdition.PlanRow {
  /// What became of the plan, with the time, the rest, the reason or the successor.
  ///
  /// `successor`: the words of the plan that it goes on in, when they are known.
  package func answer(successor: String?, in language: Language) -> Phrase {
    guard let outcome else { return language("Ej redovisad", "Not accounted for") }
    let name: Phrase = "\(language(outcome.label))"
    guard !detail.isEmpty else { return name }
    return switch outcome {
    case .notYetDue, .asPlanned, .routine, .notAPlan: name
    case .done: name + " \(detail)"
    case .partlyDone:
      name + language(". Återstår: \(quoting: detail)", ". Remains: \(quoting: detail)")
    case .moved: name + language(" till \(detail)", " to \(detail)")
    case .dropped: name + language(". Skäl: \(quoting: detail)", ". Reason: \(quoting: detail)")
    case .merged: successor.map { name + ": \(quoting: $0)" } ?? name
    case .takenOver: name + ": \(detail)"
    }
  }
}

extension FrozenEdition {
  /// In the order of the account; `nil` is a plan that nobody has answered for.
  private static let outcomes: [Settlement.Outcome.Name?] = [
    .done, .partlyDone, .routine, .merged, .takenOver, .asPlanned, .notYetDue, .moved, .dropped,
    .notAPlan, nil,
  ]

  /// "12 planerade i förra uppföljningen: 7 genomförda, 3 framflyttade, 1 utgår, 1 ej redovisad".
  package func planLine(in language: Language) -> AccountLine {
    let counts = Self.outcomes.map { ($0, count(of: $0)) }.filter { $0.1 > 0 }
    let parts = counts.map { outcome, count in
      outcome?.counted(count, in: language) ?? Fate.unanswered.counted(count, in: language)
    }
    return AccountLine(
      counts.map(\.1).reduce(0, +),
      language(
        Noun(one: "planerad i förra uppföljningen", many: "planerade i förra uppföljningen"),
        Noun(one: "planned in the earlier edition", many: "planned in the earlier edition")),
      parts: parts)
  }

  /// As it was counted when the edition was frozen: a masked row still counts as what it was.
  private func count(of outcome: Settlement.Outcome.Name?) -> Int {
    let isCounted = account.keys.contains { $0.hasPrefix("plan.") }
    if isCounted { return account["plan.\(outcome?.rawValue ?? "unanswered")", default: 0] }
    return plans.enumerated().count { index, row in
      row.outcome == outcome && !masked.contains("plan/\(index + 1)")
    }
  }
}
