import SwedishText

/// What stands around a claim: gains, means, agents, and states that tell of a change.
extension EffectWords {
  /// What one has afterwards and didn't have before.
  static func holdsGain(_ words: [String]) -> Bool { words.contains { gains.holds($0) } }
  static func holdsInsight(_ words: [String]) -> Bool { words.contains { insights.holds($0) } }

  private static let insights = StemList(
    "kunskap kännedom insikt förståelse kompetens genomslag effekt inflytande självförtroende tilltro"
  )

  /// What one is glad to have got: "tid över", "tydliga avtryck", "ny kraft".
  static func holdsRelief(_ words: ArraySlice<String>) -> Bool {
    words.contains { reliefs.holds($0) }
      || zip(words, words.dropFirst()).contains { $0 == "tid" && ["över", "till"].contains($1) }
  }

  private static let reliefs = StemList(
    "avtryck arbetsro överblick framförhållning fotfäste genomslag återhämtning livsglädje kraft")

  /// What somebody can, gets or escapes: "får", "slipper", "når".
  static let easing: WordSet = [
    "får", "kan", "slipper", "hinner", "når", "undviks", "sparas", "upptäcks", "klarar", "vågar",
    "vet", "lättare", "bättre", "snabbare", "tidigare", "minskar", "ökar", "slipps", "möts",
  ]

  /// Told in the passive, somebody did it: "har två lärare frigjorts".
  static let dosed: WordSet = ["frigöra", "locka", "engagera"]

  static func isLaw(_ word: String) -> Bool { laws.holds(word) }

  private static let laws = StemList(
    """
    lagen lagar lagstiftning lagändring förordning reformen bestämmelse kursen kurser kurserna
    utbildningen utbildningar vägledningen programmet föreskrift
    """)

  /// "innebär en besparing": good by its name.
  static func relieves(_ word: String) -> Bool { relieving.holds(word) }

  private static let relieving = StemList(
    "besparing förbättring effektivisering avlastning lättnad förenkling tidsvinst kvalitetslyft vinst"
  )

  private static let gains = StemList(
    """
    effekt resultat förutsättning möjlighet utslag genomslag avtryck kunskap kompetens trygg
    verktyg insikt överblick stöd uppsving lugn start underlag bild tid arbetsro studiero struktur
    tydlighet samsyn balans utrymme engagemang intresse delaktighet kontinuitet förståelse medvetenhet
    likvärdig kvalitet gemenskap lägesbild koppling nytta utdelning framsteg mervärde besparing stabilitet ordning modet frihet stolthet ork
    förtroende tillit nyfiken läslust framförhållning nätverk relation arbetsglädje samhörighet hopp
    """)

  /// Trends that are told of what somebody works on, more than of the weather.
  static let tellingTrends: WordSet = [
    "öka", "minska", "höja", "sänka", "korta", "förkorta", "halvera", "fördubbla", "reducera",
  ]

  static func isResource(_ word: String) -> Bool {
    posts.contains(word) || resources.holds(word) && !OutcomeWords.people.holds(word)
  }

  private static let posts: WordSet = [
    "tjänst", "tjänster", "tjänsten", "tjänsterna", "medel", "medlen", "lön", "ram", "ramen",
  ]

  private static let resources = StemList(
    """
    elevpeng budget anslag resurs bemanning ersättning grundbelopp statsbidrag hyran hyror hyres
    öppettid öppethållande avgift skatt lönen lönerna tjänsteutrymme taxa taxan bidraget prislist grundresurs
    """)

  static let things = StemList(
    """
    insats satsning arbetssätt arbetet modell metod rutin utbildning åtgärd förändring beslut projekt
    försök handledning program verktyg system samverkan samarbete organisation besök kurs möten mötena
    lärande processkart kampanj digitaliser app appen e-tjänst
    mall plan planen regler reglerna råden rådet bytet ombyggnad belysning förstärkning
    """)

  static let agents: WordSet = [
    "förvaltningen", "enheten", "enheterna", "kommunen", "skolan", "skolorna", "personalen",
    "rektorerna",
    "rektor", "cheferna", "biblioteket", "biblioteken", "verksamheten", "verksamheterna",
    "arbetslaget",
    "arbetslagen", "pedagogerna", "lärarna", "avdelningar", "avdelningen", "förskolan",
    "förskolorna",
  ]
}
