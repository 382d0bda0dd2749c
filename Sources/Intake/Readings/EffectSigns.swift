import SwedishText

/// What stands around a claim: gains, means, agents, and states that tell of a change.
extension EffectWords {
  /// What one has afterwards and didn't have before.
  static func holdsGain(_ words: [String]) -> Bool { words.contains { gains.holds($0) } }
  static func holdsInsight(_ words: [String]) -> Bool { words.contains { insights.holds($0) } }

  private static let insights = StemList(
    "kunskap kännedom insikt förståelse kompetens genomslag effekt inflytande självförtroende tilltro"
  )

  private static let gains = StemList(
    """
    effekt resultat förutsättning möjlighet utslag genomslag avtryck kunskap kompetens trygg
    verktyg insikt överblick stöd uppsving lugn start underlag bild tid arbetsro studiero struktur
    tydlighet samsyn balans utrymme engagemang intresse delaktighet kontinuitet förståelse medvetenhet
    likvärdig kvalitet gemenskap lägesbild koppling nytta utdelning framsteg mervärde besparing stabilitet ordning
    """)

  /// Trends that are told of what somebody works on, more than of the weather.
  static let tellingTrends: WordSet = [
    "öka", "minska", "höja", "sänka", "korta", "förkorta", "halvera", "fördubbla", "reducera",
  ]

  static func isResource(_ word: String) -> Bool {
    posts.contains(word) || resources.holds(word)
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
