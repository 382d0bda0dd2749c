package import Governance

extension SteeringRefusal {
  package func sentence(in language: Language) -> String {
    switch self {
    case .checkpointTwice(let key):
      language(
        "Uppföljningen \(language.quoted(key)) står två gånger. Ta bort den ena eller ge den en "
          + "egen nyckel.",
        "The checkpoint \(language.quoted(key)) stands twice. Remove one, or give it a key of "
          + "its own.")
    case .deadlineBeforeAsOf(let key):
      language(
        "Uppföljningen \(language.quoted(key)) ska lämnas innan dagen som den avser. Rätta "
          + "någon av dagarna.",
        "The checkpoint \(language.quoted(key)) is due before the day that it speaks for. "
          + "Correct one of the days.")
    case .paragraphBelowOne(let number):
      language(
        "Paragrafen kan inte vara \(number). Skriv protokollets nummer, från 1.",
        "The paragraph can't be \(number). Write the number of the minutes, from 1.")
    case .amountEndsBeforeStart(let from, let to):
      language(
        "Pengarna slutar gälla \(to) men börjar gälla \(from). Rätta någon av dagarna.",
        "The money ends on \(to) but begins on \(from). Correct one of the days.")
    case .wordingTwice(let day):
      language(
        "Två lydelser gäller från \(day?.description ?? "början"). Ge den ena en annan dag eller "
          + "ta bort den.",
        "Two wordings are valid from \(day?.description ?? "the beginning"). Give one another "
          + "day, or remove it.")
    case .closedWithoutDecision:
      language(
        "Ett uppdrag avslutas bara genom beslut. Ange beslutet.",
        "An assignment ends by a decision only. Name the decision.")
    }
  }
}

extension OrganizationRefusal {
  package func sentence(in language: Language) -> String {
    switch self {
    case .notAMunicipalityCode(let text):
      language(
        "\(language.quoted(text)) är ingen kommunkod. Skriv fyra siffror, till exempel 1489.",
        "\(language.quoted(text)) is no municipality code. Write four digits, such as 1489.")
    case .notASchoolUnitCode(let text):
      language(
        "\(language.quoted(text)) är ingen skolenhetskod. Skriv åtta siffror, som i Skolverkets "
          + "register.",
        "\(language.quoted(text)) is no school unit code. Write eight digits, as in the register "
          + "of the National Agency for Education.")
    case .endsBeforeStart(let from, let to):
      language(
        "Slutar \(to) men börjar \(from). Rätta någon av dagarna.",
        "Ends on \(to) but begins on \(from). Correct one of the days.")
    }
  }
}
