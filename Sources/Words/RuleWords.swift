package import Governance

extension Rule {
  package func name(in language: Language) -> String {
    switch self {
    case .alteredWording: language("Ändrad lydelse", "Altered wording")
    case .effectWithoutGround: language("Effekt utan grund", "Effect without ground")
    case .summaryClaimsMore: language("Sammanfattningen lovar mer", "Summary claims more")
    case .summaryLeavesOut: language("Saknas i sammanfattningen", "Summary leaves out")
    case .uncountedQuantity: language("Mängd utan antal", "Uncounted quantity")
    case .sameThingTwice: language("Samma sak två gånger", "Same thing twice")
    case .noOwnerNoDay: language("Ingen ansvarig, ingen tid", "No owner, no day")
    case .hardToRead: language("Svårläst", "Hard to read")
    case .decisionWithoutThread:
      language("Beslut som inte går att följa", "Decision without thread")
    case .statusByTypeOnly: language("Läget syns bara i kursiv", "Status by type only")
    case .couldPointOutAPerson: language("Kan peka ut någon", "Could point out a person")
    case .whatBecameOfThePlans: language("Vad blev det av planerna", "What became of the plans")
    case .whatHasChanged: language("Vad har ändrats", "What has changed")
    }
  }

  /// What a reader suffers without it.
  package func why(in language: Language) -> String {
    switch self {
    case .alteredWording:
      language(
        "Nämnden ska känna igen sina egna ord. Ett ändrat ord kan vara en ändrad inriktning.",
        "The board must know its own words. One altered word can be an altered direction.")
    case .effectWithoutGround:
      language(
        "Utan värde, antal eller uttalad bedömning går det inte att pröva om insatsen gör nytta.",
        "Without a value, a number or a stated judgement nobody can test whether it helps.")
    case .summaryClaimsMore:
      language(
        "Många läser bara sammanfattningen. Då får den inte säga mer än rapporten bär.",
        "Many read the summary only. It must not say more than the report carries.")
    case .summaryLeavesOut:
      language(
        "En brist som bara står inne i rapporten når inte den som beslutar.",
        "A shortfall that stands only inside the report doesn't reach those who decide.")
    case .uncountedQuantity:
      language(
        "”De flesta” kan vara 12 av 22 eller 21 av 22. Läsaren kan inte se vilket.",
        "“Most” can be 12 of 22 or 21 of 22. The reader can't tell which.")
    case .sameThingTwice:
      language(
        "Det som berättas på flera ställen räknas lätt som flera insatser.",
        "What is told in several places is easily counted as several measures.")
    case .noOwnerNoDay:
      language(
        "En plan utan ansvarig och tid går inte att följa upp nästa gång.",
        "A plan without owner and time can't be followed up next time.")
    case .hardToRead:
      language(
        "Långa och tunga meningar gör att innehållet inte når fram till nämnd och allmänhet.",
        "Long and heavy sentences keep the content from the board and the public.")
    case .decisionWithoutThread:
      language(
        "Nämnden behöver se vart ett beslut ledde: pengarna, insatsen och effekten.",
        "The board needs to see where a decision led: money, measure and effect.")
    case .statusByTypeOnly:
      language(
        "Kursiv stil försvinner i ren text och i en skärmläsare. Då ser planer ut som resultat.",
        "Italics vanish in plain text and in a screen reader. Then plans look like results.")
    case .couldPointOutAPerson:
      language(
        "Rapporten blir offentlig. Ingen elev, brukare eller anställd ska gå att känna igen.",
        "The report becomes public. No pupil, client or employee should be recognizable.")
    case .whatBecameOfThePlans:
      language(
        "Det som planerades förra gången ska få ett svar, även när svaret är att det inte blev av.",
        "What was planned last time deserves an answer, also when it came to nothing.")
    case .whatHasChanged:
      language(
        "Den som läste förra uppföljningen ska slippa leta efter det nya.",
        "Those who read the last edition shouldn't have to search for what is new.")
    }
  }
}
