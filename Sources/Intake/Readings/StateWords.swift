/// Verbs that only say how something is, and words that hold it against before.
enum StateWords {
  static let predicates: Set<String> = [
    "vara", "bli", "känna", "kännas", "gå", "fungera", "hålla", "komma", "verka", "må", "sova",
    "äta",
    "väga", "lukta", "ligga", "upplevas", "uppleva", "trivas", "löpa", "se", "klara", "stå",
    "flyta",
    "rulla", "låta", "te", "smaka", "rymma", "förbli", "framstå",
  ]

  static let havers: Set<String> = [
    "få", "ge", "kräva", "behöva", "dra", "visa", "nå", "ta", "använda", "orka",
  ]

  static let anchors: Set<String> = [
    "nu", "numera", "idag", "därmed", "därigenom", "härigenom", "sedan", "tidigare", "efter",
    "fjol", "förra", "fjolåret", "jämfört", "jämförelse", "antal", "alltmer", "påtagligt",
    "markant",
    "tydligt", "betydligt", "avsevärt", "genom",
  ]
}
