import SwedishText

/// Verbs that only say how something is, and words that hold it against before.
enum StateWords {
  static let predicates: WordSet = [
    "vara", "bli", "känna", "kännas", "gå", "fungera", "hålla", "komma", "verka", "må", "sova",
    "äta",
    "väga", "lukta", "ligga", "upplevas", "uppleva", "trivas", "löpa", "se", "klara", "stå",
    "flyta",
    "rulla", "låta", "te", "smaka", "rymma", "förbli", "framstå",
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
