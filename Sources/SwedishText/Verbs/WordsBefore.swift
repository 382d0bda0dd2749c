/// Words that tell by standing before a form whether it is a verb or said of a noun.
package enum WordsBefore {
  /// "därmed minskade bullret": the verb of a clause follows.
  static let connecting: WordSet = ["därmed", "därigenom", "härigenom", "således", "därför"]
  static let joining: WordSet = ["och", "samt", ",", "eller", "men"]
  static let pronouns: WordSet = [
    "det", "den", "detta", "denna", "dessa", "de", "alla", "samtliga",
  ]
  static let adjectives = ["iskt", "igt", "bart", "samt", "ivt", "ellt", "ära", "iska", "iga"]

  static let articles: WordSet = [
    "ett", "en", "den", "det", "de", "dessa", "denna", "detta", "alla", "sina", "sin", "sitt",
    "våra",
    "flera", "några", "många", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio",
    "elva",
    "tolv", "samtliga", "nya", "ny", "nytt", "våra", "vår", "varje", "båda", "andra", "övriga",
    "vissa",
    "olika", "mer", "bättre", "större", "fler", "stora", "inga", "ingen", "inget", "ytterligare",
    "särskilda", "kommunens", "nämndens", "förvaltningens", "verksamhetens", "årets", "vårens",
    "höstens", "sommarens", "antalet", "andelen", "antal", "andel", "kommunala", "sociala",
  ]

  package static let prepositions: WordSet = [
    "av", "med", "för", "till", "i", "på", "om", "från", "under", "efter", "utifrån", "genom",
    "kring",
    "mot", "vid", "hos", "enligt", "utan", "inom", "över", "mellan", "per", "än", "via", "som",
    "är",
    "bland", "gentemot",
  ]

  static let adverbs: WordSet = [
    "tidigare", "eventuellt", "särskilt", "redan", "nyligen", "väl", "mer", "bättre", "digitalt",
    "fortsatt", "gemensamt", "ytterligare", "nyss", "mycket", "allt", "sedan", "centralt", "lokalt",
    "politiskt", "särskild", "först",
  ]
}
