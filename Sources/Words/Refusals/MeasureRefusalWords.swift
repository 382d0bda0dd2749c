package import Governance

extension Measure.Refusal {
  package func sentence(in language: Language) -> String {
    switch self {
    case .alreadyEnded(let state):
      language(
        "Insatsen har redan läget \(language.quoted(language(state.name.label))). Var det fel, "
          + "sätt den först till ”Planerad”.",
        "The measure already has the state \(language.quoted(language(state.name.label))). If "
          + "that was wrong, set it to “Planned” first.")
    case .withoutReason:
      language(
        "Skriv varför insatsen väntar eller inte blir av. Skälet visas i nästa uppföljning.",
        "Write why the measure waits or won't be done. The reason is shown in the next edition.")
    case .withoutDay:
      language(
        "Skriv vilken dag insatsen blev genomförd eller ordinarie arbete.",
        "Write on which day the measure was done or became routine.")
    case .withoutSuccessor:
      language(
        "Skriv var insatsen fortsätter: i vilken insats, eller hos vem.",
        "Write where the measure goes on: in which measure, or with whom.")
    case .moreThanAll(let reached, let all):
      language(
        "Insatsen kan inte ha nått \(reached) av \(all) enheter. Rätta något av talen.",
        "The measure can't have reached \(reached) of \(all) units. Correct one of the numbers.")
    case .endsBeforeStart(let start, let end):
      language(
        "Insatsen blev klar \(end) men startade \(start). Rätta någon av dagarna.",
        "The measure was done on \(end) but started on \(start). Correct one of the days.")
    }
  }
}
