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

  private static let kinds: WordTable<Kind> = {
    var kinds = WordTable<Kind>()
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
      hjälpa väcka mynna utmynna lyfta dra attrahera vinna
      """
    ),
    (
      .better,
      """
      stärka förstärka förbättra underlätta främja gynna avlasta effektivisera stabilisera utjämna
      trygga förenkla försnabba snabba dämpa lugna bromsa hejda frigöra berika motverka förebygga
      tydliggöra synliggöra normalisera vitalisera fördjupa locka lindra påskynda eliminera stävja minimera
      avdramatisera levandegöra engagera sporra
      """
    ),
    (.develop, "utveckla vidareutveckla bredda förändra påverka"),
    (
      .trend,
      """
      öka minska stiga sjunka falla växa krympa halvera fördubbla halveras höja sänka korta förkorta avta
      reducera tredubbla dala mångdubbla klättra krympa tillta stoppa förlänga
      """
    ),
  ]

  /// "I regel", "forskning": told of the world, not of the board's own work.
  static let general: WordSet = [
    "regel", "generellt", "forskning", "forskningen", "erfarenhetsmässigt", "normalt",
    "vanligtvis", "allmänhet", "regeringen", "riksdagen",
  ]

  static let learned = Phrasebook<Bool>(
    [
      "studier ~1 visar|visat|pekar|tyder",
      "enligt ~2 studier|studie|litteraturen|skolverket|socialstyrelsen",
      "skolverket|socialstyrelsen|skr|naturvårdsverket|folkhälsomyndigheten|trafikverket|boverket ~1 anger|skriver|framhåller|rekommenderar|menar|bedömer",
    ],
    as: true)

  static func isBetter(_ words: [String]) -> Bool {
    words.contains { better.contains($0) || isComparative($0) }
  }

  /// "tommare", "ljusare": by its ending, and neither a person nor something worse.
  static func isComparative(_ word: String) -> Bool {
    word.utf8.count > 5 && !notBetter.contains(word)
      && comparativeEndings.contains { word.hasSuffix($0) }
  }

  private static let comparativeEndings = [
    "gare", "sammare", "tare", "dare", "lare", "nare", "rare",
  ]
  private static let notBetter: WordSet = [
    "tidigare", "senare", "vidare", "lärare", "medarbetare", "ledare", "användare", "brukare",
    "invånare", "deltagare", "handledare", "handläggare", "besökare", "pedagogledare", "ägare",
    "utredare", "ordförande", "förskollärare", "ytterligare", "barnskötare", "yngre", "chaufförer",
    "ansvarigare", "sökande", "föregångare", "utförare", "skötare", "läkare", "vaktmästare",
    "resenärer", "granskare", "dagare", "assistenter", "kurator", "medborgare", "entreprenörer",
    "utvecklare", "dyrare", "svårare", "sämre", "tyngre", "otryggare", "hårdare", "oroligare",
    "stökigare", "glesare", "ovanligare", "längre", "läsutvecklare", "samordnare", "rådgivare",
    "arbetsgivare", "arbetstagare",
  ]
  private static let better: WordSet = [
    "bättre", "större", "fler", "färre", "mindre", "högre", "lägre", "längre", "mer", "ökad",
    "ökat",
    "ökade", "minskad", "minskat", "minskade", "förbättrad", "förbättrat", "förbättrade", "stärkt",
    "stärkta", "förstärkt", "möjligt", "möjlig", "lättare", "enklare", "höjd", "fördjupad",
    "fördjupat",
    "breddad", "jämnare", "kortare", "lugnare", "snabbare", "tätare", "klarare", "säkrare",
    "öppnare",
    "renare", "friskare", "grönare", "starkare", "djupare", "rikare", "tryggare", "rättvisare",
  ]
}
