package import Governance

extension Effect {
  package func advice(in language: Language) -> Phrase {
    let claim = step.words(in: language)
    return switch ground {
    case .none:
      language(
        "Här påstås \(claim). Skriv vad som visar det: ett värde före och efter, ett antal, "
          + "eller vems bedömning det är.",
        "The claim is \(claim). Write what shows it: a value before and after, a number, or "
          + "whose judgement it is.")
    case .judgement:
      language(
        "Bedömningen gäller \(claim). Skriv vem som har gjort den och vad den bygger på.",
        "The judgement is about \(claim). Write who made it and what it rests on.")
    case .counted:
      language(
        "Antalet visar inte ensamt \(claim). Lägg till vad det jämförs med.",
        "The number alone doesn't show \(claim). Add what it is compared with.")
    case .measured:
      language(
        "Skriv källa och dag för värdet som visar \(claim).",
        "Write source and day of the value that shows \(claim).")
    }
  }
}

extension Effect.Step {
  /// Fits after "påstås" and "the claim is".
  package func words(in language: Language) -> String {
    switch self {
    case .done: language("att något är gjort", "that something was done")
    case .reachedPeople: language("att människor har nåtts", "that people were reached")
    case .changedKnowledge: language("ändrad kunskap", "changed knowledge")
    case .changedPractice: language("ändrat arbetssätt", "changed practice")
    case .difference:
      language(
        "en skillnad för dem som verksamheten är till för",
        "a difference for those whom the service is for")
    }
  }
}

extension Effect.Ground {
  package func words(in language: Language) -> String {
    switch self {
    case .measured: language("mätt", "measured")
    case .counted: language("räknat", "counted")
    case .judgement: language("bedömning", "judgement")
    case .none: language("utan grund", "without ground")
    }
  }

  /// As part of the account: "0 mätta, 2 räknade, 5 bedömningar, 16 utan grund".
  package func counted(_ number: Int, in language: Language) -> String {
    switch self {
    case .measured: count(number, ("mätt", "mätta"), "measured", language)
    case .counted: count(number, ("räknat", "räknade"), "counted", language)
    case .judgement:
      language.count(
        number, Noun(one: "bedömning", many: "bedömningar"),
        Noun(one: "judgement", many: "judgements"))
    case .none: count(number, ("utan grund", "utan grund"), "without ground", language)
    }
  }

  private func count(
    _ number: Int, _ swedish: (String, String), _ english: String, _ language: Language
  ) -> String {
    language.count(
      number, Noun(one: swedish.0, many: swedish.1), Noun(one: english, many: english))
  }
}

extension Remark.Overclaim {
  package func advice(in language: Language) -> Phrase {
    switch self {
    case .plannedBecameDone:
      language(
        "Rapporten säger att det ska göras, sammanfattningen att det är gjort. Skriv som i "
          + "rapporten.",
        "The body says that it will be done, the summary that it is done. Write as in the body.")
    case .purposeBecameEffect:
      language(
        "Rapporten beskriver ett syfte, sammanfattningen en effekt. Skriv att det är syftet, "
          + "eller visa effekten.",
        "The body states a purpose, the summary an effect. Say that it is the purpose, or show "
          + "the effect.")
    case .cautiousBecameCertain:
      language(
        "Rapporten är försiktig, sammanfattningen säker. Ta med förbehållet.",
        "The body is cautious, the summary certain. Keep the reservation.")
    }
  }
}

extension Remark.Thread {
  package func words(in language: Language) -> String {
    switch self {
    case .money: language("hur mycket pengar det gäller", "how much money it concerns")
    case .measure: language("vilken insats det ledde till", "which measure it led to")
    case .effect: language("vilken effekt det fick", "what effect it had")
    }
  }
}

extension Remark.PersonalTrace {
  package func advice(in language: Language) -> Phrase {
    switch self {
    case .personalNumber:
      language("Ta bort personnumret.", "Remove the personal identity number.")
    case .mailAddress:
      language(
        "Ta bort e-postadressen, eller använd en funktionsadress.",
        "Remove the mail address, or use that of a function.")
    case .initials:
      language(
        "Ta bort initialerna, och skriv om så att personen inte går att känna igen.",
        "Remove the initials, and reword so that the person can't be recognized.")
    case .oneInASmallGroup:
      language(
        "Den som känner verksamheten kan förstå vem det är. Skriv om gruppen som helhet, eller "
          + "nämn inte enheten.",
        "Those who know the unit can tell who it is. Write about the whole group, or leave out "
          + "the unit.")
    case .name:
      language(
        "Ta bort namnet, eller skriv personens funktion.",
        "Remove the name, or write the person's function.")
    }
  }
}
