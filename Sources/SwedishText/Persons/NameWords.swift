/// Words beside a name that tell whose or what name it is.
enum NameWords {
  static let parties: WordSet = [
    "S", "M", "C", "L", "V", "MP", "KD", "SD", "FI", "SP", "ÖP", "MED",
  ]

  private static let roleStems = [
    "rektor", "ordförande", "controller", "professor", "forskare", "författare", "föreläs",
    "doktor",
    "docent", "lektor", "handläggare", "direktör", "ledamot", "kommunalråd", "politiker",
    "konstnär",
    "musiker", "artist", "kompositör", "regissör", "skådespelare", "konsult", "utredare", "strateg",
    "samordnare", "minister", "ansvarig", "sekreterare", "kontaktperson", "revisor", "registrator",
    "inspiratör", "moderator", "psykolog", "illustratör", "fotograf", "poet", "filosof",
    "generaldirektör",
    "arkitekt", "ombud", "handledare", "utvecklare", "bibliotekarie", "prost", "biskop", "kung",
    "drottning", "prins", "landshövding", "borgmästare", "komiker", "debattör", "journalist",
    "idrottare", "världsmästare", "skribent", "lärare", "pedagog", "tränare", "ingenjör", "jurist",
    "kurator", "sköterska", "läkare", "logoped", "administratör", "planerare", "ekonom",
    "informatör", "kommunikatör", "koordinator", "inspektör", "upphandlare", "specialist",
  ]

  private static let roleEndings = [
    "chef", "chefen", "chefer", "ledare", "ledaren", "ordförande", "sekreterare", "strateg",
    "samordnare", "utvecklare", "lärare", "pedagog", "direktör", "handläggare", "konsult",
    "forskare", "direktören", "författaren", "författare", "psykolog", "sköterska", "ingenjör",
    "teknikern", "tekniker", "mästare", "mästaren", "assistent", "assistenten", "inspektören",
    "handläggaren", "samordnaren", "utvecklaren", "pedagogen", "strategen", "ingenjören",
    "planeraren", "bibliotekarien", "läraren", "rektorn", "sekreteraren", "koordinatorn",
    "kuratorn",
    "ekologen", "ekolog", "antikvarien", "antikvarie", "arkeolog", "arkitekten", "konsulenten",
    "utredare", "råd", "planerare", "talare", "konstnär", "bibliotekarie", "konstnären",
  ]

  private static let works: WordSet = [
    "bok", "boken", "böcker", "böckerna", "film", "filmen", "roman", "romanen", "artikel",
    "utställning", "utställningen", "konsert", "konserten", "pjäs", "teori", "modell", "studie",
    "enligt", "workshop", "metod", "musik", "konstverk", "skulptur", "verk", "dr", "prof", "tf",
    "upprättad", "undertecknad", "justerare", "närvarande", "tillförordnad", "uppträdande",
  ]

  private static let workEndings = [
    "bok", "boken", "böcker", "böckerna", "skrift", "skriften", "rapport", "rapporten", "modul",
    "modulen", "film", "filmen", "föreläsning", "föreläsningen", "utställning", "utställningen",
    "konsert", "konserten", "artikel", "artikeln", "roman", "romanen", "studie", "studien",
    "avhandling", "avhandlingen", "podd", "podden", "kurs", "kursen", "föreställning",
    "föreställningen", "material", "materialet", "häfte", "häftet", "antologi", "antologin",
    "metod", "metoden", "modell", "modellen", "verk", "verket", "skulptur", "skulpturen",
    "målning", "målningen", "pjäs", "pjäsen", "opera", "operan", "workshop", "workshoppen",
    "målningar", "dikter", "illustrationer", "fotografier", "seminarium", "seminariet",
    "program", "programmet", "läromedel", "läromedlet", "utredning", "utredningen",
  ]

  /// What someone has written, made or held, also as the end of a compound.
  static func isWork(_ word: String) -> Bool { workEndings.contains { word.hasSuffix($0) } }

  static func isRole(_ word: String) -> Bool {
    works.contains(word) || roleStems.contains { word.hasPrefix($0) }
      || roleEndings.contains { word.hasSuffix($0) }
  }

  /// "besiktningsmannen", "revisorn", "teknikern": who does the work, not for whom it is done.
  static func isOccupation(_ word: String) -> Bool {
    guard word.utf8.count > 6, !served.contains(where: { word.hasPrefix($0) }) else { return false }
    return ["smannen", "sman", "aren", "ören", "isten", "ikern", "orn", "logen", "kvinnan"].contains
    {
      word.hasSuffix($0) && word != $0
    }
  }

  private static let served = [
    "bruk", "deltag", "låntag", "besök", "invån", "medborg", "omsorg", "bistånd", "innehav",
    "sommarläs", "vinn", "ägar", "hyr", "granne", "skolkvinn", "hemlös", "kommuninv", "pension",
  ]

  /// Nouns before a name that is then a thing's: "stiftelsen Anna Berg".
  static let leads: WordSet = [
    "förskolan", "skolan", "stiftelsen", "föreningen", "fonden", "bolaget", "företaget",
    "kvarteret",
    "gatan", "statyn", "biblioteket", "museet", "verket", "boendet", "gården", "sankt", "sankta",
    "s:t", "s:ta", "firma", "byrån", "projektet", "båten", "fartyget", "teatern",
  ]

  private static let thingNouns: WordSet = [
    "skola", "skolan", "väg", "gata", "plats", "förskola", "gymnasium", "stiftelse", "fond",
    "minne", "pris", "stipendium", "torg", "park", "hus", "bibliotek", "gränd", "allé", "gård",
    "minnesfond", "stiftelsen", "ab", "hb", "kb", "museum", "teater", "barnsjukhus", "gruppboende",
    "äldreboende", "stig", "plan", "bro", "sal", "sporthall", "center", "institut", "backe",
    "värld", "böcker", "bok", "dikter", "visor", "musik", "metod", "modell", "teori", "sång",
  ]

  static func isThingNoun(_ word: String) -> Bool { thingNouns.contains(word) }

  /// "Anna Lindhskolan": the second word ends as a place or a society does.
  static func isThing(_ word: String) -> Bool {
    [
      "skolan", "gården", "gatan", "vägen", "torget", "huset", "stiftelsen", "fonden", "parken",
      "förskola", "biblioteket", "gymnasiet", "museet", "priset", "hemmet", "kyrkan",
    ].contains { word.hasSuffix($0) }
  }
}
