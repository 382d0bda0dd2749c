import SwedishText

/// How a phrase of bad news can be taken back.
enum Ill: Sendable {
  /// The phrase says it all, also when it holds a negation.
  case certain
  /// Bad unless it is denied: "brist", "avvikelse".
  case unlessDenied
  case unsure
}

/// Words of bad news, by what they are about.
enum ShortfallWords {
  static let phrases = Phrasebook<Ill>(
    notReached + lacking + late + worse + money + faults + mishaps + queues + weak
      + refused + remaining + frail + unequal + undone + states + ailing)

  static let denials: WordSet = [
    "inga", "ingen", "inget", "inte", "utan", "aldrig", "minska", "minskat", "minskar", "minskade",
    "förebygga", "undvika", "motverka", "förhindra", "åtgärda", "minskad", "eliminera", "ej",
    "upptäcka", "hantera", "färre", "korta", "hindra", "varken", "rätta", "förebyggande", "slippa",
    "stoppa", "stoppat", "stoppar", "stoppade", "stoppats", "hejda", "hejdat", "hejdade", "bromsa",
    "bromsat", "bromsade", "dämpa", "dämpat", "förhindrat", "förebyggt", "motverkat", "minskats",
    "lösa", "inventera", "minimera", "avhjälpa", "lindra", "bryta", "vända", "knappast",
  ]

  static let mended: WordSet = [
    "åtgärdats", "åtgärdades", "avhjälpts", "inhämtad", "inhämtats", "rättats", "lösts",
    "åtgärdade", "rättades", "åtgärdad", "åtgärdat", "avhjälpt", "avhjälpta", "täcks", "täckts",
    "kompenseras", "kompenserats", "tillsatt", "tillsatta", "tillsatts", "tillsattes", "följdes",
    "efterlevs", "inhämtade", "lagats", "lagades",
    "lagad", "reparerats", "reparerades", "avhjälptes", "löstes", "upphört", "upphörde", "ersatts",
    "ersattes", "inarbetats", "brutits", "bröts", "vänts", "hävts", "hävdes", "lösta", "löst",
    "undanröjd", "undanröjda", "undanröjts", "utretts", "rättat", "hämtats", "avvecklats",
    "avvecklad", "bortarbetad", "bortarbetade", "besvarats", "uppklarade", "avhjälpas",
    "återhämtat", "återhämtad", "återhämtats", "arbetats", "fångas", "fångats", "fångades", "byts",
  ]

  /// "har bytt alla trasiga armaturer": what was wrong is the object of its cure.
  static let cures: WordSet = [
    "bytt", "bytte", "ersatt", "ersatte", "lagat", "lagade", "reparerat", "reparerade", "rättat",
    "rättade", "åtgärdat", "åtgärdade", "utrett", "utredde", "besvarat", "renoverat", "avhjälpt",
    "fånga", "fångar", "identifiera", "identifierar", "avhjälpa", "åtgärdar", "utreder", "löst",
    "undvikit", "undviks",
  ]

  /// What a check, a talk or a book is about.
  static let topics: WordSet = [
    "möte", "möten", "mötet", "analys", "analysen", "orsakerna", "orsaken", "utredning", "film",
    "filmen", "bok", "boken", "utställningen", "utställning", "handlar", "utbildning", "samtal",
    "föreläsning", "föreläsningen", "temadag", "temadagen", "rutinen", "rutin", "dialog",
    "handlade",
    "omfattar", "kunskap", "utbildats", "utbildningen", "översyn", "statistik", "frågan",
  ]

  static let foreseen: WordSet = [
    "syfte", "syftar", "ifall", "risken", "oavsett", "riskerar", "lösa", "förebygga", "rutin",
    "rutiner", "eventuella", "eventuell", "eventuellt", "möjliga", "potentiella", "misstänkta",
    "rutinen", "checklista", "beredskap",
  ]

  /// What can't be told yet is no bad news of how it went.
  static func isOfKnowing(_ word: String) -> Bool { knowing.holds(word) }

  private static let knowing = StemList(
    """
    slutsats bedömas bedöma bedömts utvärder mätas mätts mäta beläggas belagts avgöras avgöra
    avgjort tillskriv uteslut utredd bevisas särskilja påvisas säga sägas
    """)
}
