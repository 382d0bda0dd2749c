import SwedishText

/// Verbs that only say how something is, and words that hold it against before.
enum StateWords {
  static let predicates: WordSet = [
    "vara", "bli", "känna", "kännas", "gå", "fungera", "hålla", "komma", "verka", "må", "sova",
    "äta",
    "väga", "lukta", "ligga", "upplevas", "uppleva", "trivas", "löpa", "se", "klara", "stå",
    "flyta",
    "rulla", "låta", "te", "smaka", "rymma", "förbli", "framstå", "träffa", "räcka", "sitta",
    "stämma", "lysa",
  ]

  /// What is wanted, prepared or asked for is no state.
  static let intending: WordSet = [
    "arbeta", "planera", "förbereda", "vilja", "önska", "sträva", "verka", "efterfråga",
    "diskutera",
    "behöva", "kräva", "se", "ta", "utreda", "följa", "pröva", "ansöka", "hoppas", "erbjuda",
    "syfta", "handla", "avse", "ska", "undersöka", "driva", "samtala", "vänta", "föreslå", "sakna",
    "starta", "påbörja", "inleda", "börja", "återstå", "pågå", "kvarstå", "fortsätta", "gälla",
    "ansvara", "saknas", "ingå", "införa", "göra",
  ]

  static let havers: WordSet = [
    "få", "ge", "kräva", "behöva", "dra", "visa", "nå", "ta", "använda", "orka",
  ]

  static let anchors: WordSet = [
    "nu", "numera", "idag", "därmed", "därigenom", "härigenom", "sedan", "tidigare", "efter",
    "fjol", "förra", "fjolåret", "jämfört", "jämförelse", "antal", "alltmer", "påtagligt",
    "markant",
    "tydligt", "betydligt", "avsevärt", "genom",
  ]
}
