/// Whether a word can be an infinitive: "införa", "genomföras", "ske".
package enum Infinitive {
  package static func isOne(_ word: String) -> Bool {
    if short.contains(word) { return true }
    if exceptions.contains(word) { return false }
    guard word.utf8.count > 3, !isAdjective(word) else { return false }
    return word.hasSuffix("a") || word.hasSuffix("as")
  }

  /// Adjectives in the plural or definite form, told by their ending.
  private static func isAdjective(_ word: String) -> Bool {
    adjectiveEndings.contains { word.hasSuffix($0) } && !verbsLikeAdjectives.contains(word)
  }

  private static let adjectiveEndings = [
    "iga", "ska", "bara", "samma", "lösa", "fria", "ella", "iva",
  ]

  private static let verbsLikeAdjectives: Set<String> = [
    "minska", "granska", "önska", "forska", "diska", "fiska", "lösa", "bevara", "svara", "ansvara",
    "försvara", "spara", "tillvara", "förklara", "klara", "möjliga", "ställa", "skriva", "driva",
    "bedriva", "beskriva", "förlösa", "avlösa", "fria", "befria", "ersätta", "riva", "omskriva",
    "underskriva", "påskriva", "trivas", "föreskriva", "medverka", "förebygga", "kriva", "bestyrka",
  ]

  private static let short: Set<String> = [
    "få", "gå", "stå", "se", "ses", "ge", "ges", "bli", "ske", "nå", "nås", "bo", "ha", "dra", "ta",
    "tas", "vara", "uppnå", "uppnås", "förstå", "bestå", "ingå", "pågå", "göra", "göras", "bistå",
    "genomgå", "återgå", "övergå", "utgå", "säga", "lägga", "anta", "antas", "delta", "erbjuda",
    "inse", "avse", "förse", "utse", "utses", "överse", "bero", "föreslå", "motstå", "åta", "inta",
    "tillse", "kvarstå", "avstå", "uppstå", "uppgå",
  ]

  /// Nouns, adjectives and adverbs in -a and -as.
  private static let exceptions: Set<String> = [
    "alla", "andra", "bara", "bra", "båda", "bästa", "dessa", "enda", "egna", "fria", "flera",
    "första", "gamla", "goda", "höga", "hela", "ofta", "kanske", "lika", "låga", "långa", "mera",
    "mesta", "minsta", "många", "nya", "nästa", "några", "olika", "sista", "skola", "skolans",
    "små",
    "stora", "sådana", "tredje", "vissa", "våra", "deras", "barnas", "klara", "särskilda", "svåra",
    "samtliga", "socialtjänsta", "lilla", "tydliga", "inga", "ytterligare", "politiska", "tekniska",
    "digitala", "kommunala", "sociala", "lokala", "gemensamma", "ekonomiska", "framtida", "unga",
    "äldre", "vuxna", "större", "extra", "ringa", "nuvarande", "aktuella", "befintliga", "sina",
    "dina", "mina", "era", "resterande", "respektive", "halva", "raka", "tidiga", "samma", "ena",
    "data", "schema", "tema", "media", "miljarda", "piloter", "offentliga", "övriga", "berörda",
    "generella", "riktade", "fysiska", "psykiska", "trygga", "varandra", "borta", "hemma",
    "inomhus",
    "vida", "stärkta", "utökade", "förbättrade", "varav", "nödvändiga", "regelbundna", "årliga",
    "månatliga", "veckovisa", "fasta", "lätta", "hållbara", "viktiga", "fortsatta", "interna",
    "externa", "relevanta", "dagliga", "pedagogiska", "systematiska", "strategiska",
  ]
}

package enum Negation {
  package static let words: Set<String> = [
    "inte", "ej", "icke", "aldrig", "inga", "ingen", "inget", "knappast", "varken",
  ]
}
