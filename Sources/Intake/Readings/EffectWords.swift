import SwedishText

/// Words that tie something to what followed from it.
enum EffectWords {
  enum Kind: Sendable {
    /// Something led to something else.
    case cause
    /// It says itself that things are better.
    case better
    /// May be done by people or follow from things.
    case develop
    /// A rise or fall, good or bad by what rises.
    case trend
  }

  static func kind(_ lemma: String) -> Kind? { kinds[lemma] }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for (kind, list) in lists {
      for verb in list.split(whereSeparator: \.isWhitespace) { kinds[String(verb)] = kind }
    }
    return kinds
  }()

  private static let lists: [(Kind, String)] = [
    (
      .cause,
      """
      leda bidra medverka resultera medföra innebära ge giva göra få skapa vända ha bli möjliggöra
      """
    ),
    (
      .better,
      """
      stärka förstärka förbättra underlätta främja gynna avlasta effektivisera stabilisera utjämna
      trygga förenkla försnabba snabba dämpa lugna bromsa hejda frigöra berika motverka förebygga
      tydliggöra synliggöra normalisera vitalisera fördjupa locka lindra påskynda
      """
    ),
    (.develop, "utveckla vidareutveckla bredda förändra påverka"),
    (
      .trend,
      """
      öka minska stiga sjunka falla växa krympa halvera fördubbla halveras höja sänka korta förkorta avta
      reducera tredubbla
      """
    ),
  ]

  /// "I regel", "forskning": told of the world, not of the board's own work.
  static let general: Set<String> = [
    "regel", "generellt", "forskning", "forskningen", "studier", "erfarenhetsmässigt", "normalt",
    "vanligtvis", "allmänhet",
  ]

  static func isBetter(_ words: [String]) -> Bool {
    words.contains { word in
      better.contains(word)
        || word.utf8.count > 5 && !notBetter.contains(word)
          && comparativeEndings.contains { word.hasSuffix($0) }
    }
  }

  private static let comparativeEndings = [
    "gare", "sammare", "tare", "dare", "lare", "nare", "rare",
  ]
  private static let notBetter: Set<String> = [
    "tidigare", "senare", "vidare", "lärare", "medarbetare", "ledare", "användare", "brukare",
    "invånare", "deltagare", "handledare", "handläggare", "besökare", "pedagogledare", "ägare",
    "utredare", "ordförande", "förskollärare", "ytterligare", "barnskötare", "yngre", "chaufförer",
    "ansvarigare", "sökande", "föregångare", "utförare", "skötare", "läkare", "vaktmästare",
    "resenärer", "granskare", "dagare", "assistenter", "kurator", "medborgare", "entreprenörer",
    "utvecklare", "dyrare", "svårare", "sämre", "tyngre", "otryggare", "hårdare", "oroligare",
    "stökigare", "glesare", "ovanligare", "längre", "läsutvecklare", "samordnare", "rådgivare",
    "arbetsgivare", "arbetstagare",
  ]
  private static let better: Set<String> = [
    "bättre", "större", "fler", "färre", "mindre", "högre", "lägre", "längre", "mer", "ökad",
    "ökat",
    "ökade", "minskad", "minskat", "minskade", "förbättrad", "förbättrat", "förbättrade", "stärkt",
    "stärkta", "förstärkt", "möjligt", "möjlig", "lättare", "enklare", "höjd", "fördjupad",
    "fördjupat",
    "breddad", "jämnare", "kortare", "lugnare", "snabbare", "tätare", "klarare", "säkrare",
    "öppnare",
    "renare", "friskare", "grönare", "starkare", "djupare", "rikare", "tryggare", "rättvisare",
  ]

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
