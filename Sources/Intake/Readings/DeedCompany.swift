import SwedishText

/// The company in which a word tells of a deed or doesn't.
extension DeedWords {
  /// What users get, or what befalls: "har fått anställning", "fick vänta".
  static let gotten: WordSet = [
    "vänta", "göras", "ställas", "avbrytas", "skjutas", "betala", "avslag", "arbete", "anställning",
    "jobb", "praktik", "möjlighet", "bättre", "lättare", "ökad", "större", "mer", "klagomål",
    "kritik", "svårt", "anmärkning", "effekt", "genomslag", "avbryta", "stänga", "bostad", "hjälp",
    "fler", "färre", "beröm", "pris", "godkänt", "betyg",
  ]

  /// "har rört sig", "har spridit sig": it came about, whoever brought it about.
  static let ofThemselves: WordSet = [
    "röra", "låsa", "sprida", "växa", "vända", "visa", "utveckla", "förändra", "förbättra",
    "återhämta", "stabilisera", "lägga", "öppna", "sänka", "höja",
  ]

  /// Whether who acts is the administration or its people.
  static func isActor(_ before: ArraySlice<Word>, _ clue: Clue, _ verb: VerbGroup) -> Bool {
    let inside = clue.words[verb.range].dropFirst().dropLast()
    return (before + inside).contains { actors.holds($0.lower) }
  }

  private static let actors = StemList(
    """
    vi förvaltning enhet kommun verksamhet personal medarbetar chef rektor handläggar pedagog
    lärar bibliotekari avdelning ledning arbetsgrupp samordnar utvecklar inspektör ingenjör
    sektion kontor projektledar projektgrupp bokbuss tekniker strateg utredar controller teamet
    """)

  /// Whether it is a participle of what somebody does.
  static func isParticiple(_ word: String) -> Bool {
    if strong.contains(word) { return true }
    guard let lemma = Verb.participle(word) else { return false }
    return !isState(lemma) && !notDeeds.contains(lemma)
  }

  private static let notDeeds: WordSet = [
    "öka", "minska", "rikta", "gälla", "fördela", "baser", "basera", "kopplad", "begränsa",
  ]

  private static let strong: WordSet = [
    "omlagd", "omlagt", "omlagda", "hållen", "hållet", "hållna", "utsedd", "utsett", "utsedda",
    "uppsatt", "uppsatta", "driftsatt", "driftsatta", "tillsatt", "tillsatta", "byggd", "byggt",
    "byggda", "utbytt", "utbytta", "nedlagd", "nedlagt", "nedlagda", "antagen", "antaget",
    "antagna", "framtagen", "framtaget", "framtagna", "sänkt", "sänkta", "höjd", "höjt", "höjda",
    "lagd", "lagda", "såld", "sålt", "sålda", "köpt", "köpta", "inköpt", "inköpta", "igångsatt",
    "igångsatta", "riven", "rivet", "rivna", "öppnad", "invigd", "invigt", "invigda",
  ]

  /// What makes a participle an attribute: "en ombyggd skola".
  static let beforeAttributes: WordSet = [
    "flera", "många", "några", "alla", "samtliga", "dessa", "varje", "olika", "övriga", "nästa",
    "från", "till", "genom", "under", "efter", "mellan", "inom", "enligt", "utan", "samt", "eller",
    "sina", "våra", "denna", "detta", "planerat", "planerad",
  ]

  static let afterParticiples: WordSet = [
    "i", "på", "med", "för", "till", "av", "under", "hos", "vid", "inom", "från", "sedan", "och",
    "den", "enligt", "genom", "mellan", "efter", "över", "bland", "åt",
  ]
}
