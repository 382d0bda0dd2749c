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
  static let tellingTrends: Set<String> = [
    "öka", "minska", "höja", "sänka", "korta", "förkorta", "halvera", "fördubbla", "reducera",
  ]

  static func isResource(_ word: String) -> Bool {
    posts.contains(word) || resources.holds(word)
  }

  private static let posts: Set<String> = [
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

  static let agents: Set<String> = [
    "förvaltningen", "enheten", "enheterna", "kommunen", "skolan", "skolorna", "personalen",
    "rektorerna",
    "rektor", "cheferna", "biblioteket", "biblioteken", "verksamheten", "verksamheterna",
    "arbetslaget",
    "arbetslagen", "pedagogerna", "lärarna", "avdelningar", "avdelningen", "förskolan",
    "förskolorna",
  ]

  /// Words that tell of a changed state without a verb of change.
  static let outcomes = Phrasebook<Bool>([
    ("haft ~3 effekt|påverkan|betydelse|genomslag", true), ("effekt ~2 av ~6 är|syns", true),
    ("en|ett ~3 effekt|resultat|följd ~6 är|var|blev", true),
    ("som|en effekt|följd|resultat av", true),
    ("positiv|positiva|god|goda effekt*", true), ("tack vare", true),
    ("känner ~3 sig ~3 tryggare|säkrare|mer|delaktiga", true),
    (
      "uppger|upplever|beskriver|rapporterar|vittnar ~12 bättre|mindre|färre|lugnare|lättare|enklare",
      true
    ),
    ("upplever|uppger ~8 än tidigare|förut", true), ("upplever ~6 tidigare ~4 att", true),
    (
      "fler ~2 än ~2 i|förra|tidigare|under|föregående ~3 får|når|deltar|har|klarar|tar|söker", true
    ),
    ("märks|syns ~3 framsteg|förbättring|förbättringar|resultat", true),
    ("går|gått ~1 fortare|snabbare|smidigare|lättare|bättre", true),
    ("håller ~1 nu måttet", false), ("har ~3 utvecklats ~3 positivt", true),
    ("nått|nådde ~1 fler|arbete|egen", true), ("når ~1 fler", true),
    (
      "fler ~2 väljer|använder|deltar|besöker|nyttjar|klarar|når|läser|cyklar|återvinner|sorterar",
      true
    ),
    ("gått ~1 vidare ~1 till", true),
    ("blivit|blev ~2 lugnare|tryggare|lättare|enklare|bättre|mer", true),
  ])
}
