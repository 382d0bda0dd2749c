/// Words that open a subordinate clause, and what tells them from their other uses.
enum Linkers {
  /// What opens a main clause wherever it stands, and what does so behind a comma.
  static let openers: WordSet = [";", ":", "!", "?", "|", "–", "men", "medan", "samtidigt"]
  static let joiners: WordSet = ["och", "samt"]

  static let always: WordSet = [
    "eftersom", "vilket", "vars", "huruvida", "ifall", "såvida", "trots att", "därför att",
    "fastän", "ehuru", "varigenom", "varpå", "alltmedan", "när",
  ]

  /// By their place or by what stands beside them.
  static let sometimes: WordSet = [
    "att", "som", "om", "där", "sedan", "då", "innan", "tills", "vad", "hur", "varför", "vilka",
    "vilken",
  ]

  /// "som ett led i", "som stöd": no clause follows.
  static let notAfterAs: WordSet = [
    "en", "ett", "stöd", "komplement", "exempel", "del", "led", "resurs", "helhet", "mest", "minst",
    "planerat", "tidigare", "regel", "följd", "högst", "lägst", "första", "sådan", "grund",
  ]

  /// What form of the main verb a helper waits for.
  static let awaitedForms: WordTable<VerbEntry.Forms> = [
    "har": .supine, "hade": .supine, "ska": .infinitive, "skall": .infinitive, "kan": .infinitive,
    "kunde": .infinitive, "skulle": .infinitive, "bör": .infinitive, "måste": .infinitive,
    "kommer": .infinitive,
  ]

  /// "oklart om", "pröva om".
  static let beforeWhether: WordSet = [
    "oklart", "osäkert", "säga", "avgöra", "bedöma", "se", "fråga", "frågan", "pröva", "undersöka",
    "utreda", "besluta", "veta", "visa", "prövas", "avgöras", "som",
  ]

  /// "sedan den 1 juni", "sedan augusti": a time, not a clause.
  static func isTime(afterSince word: Word) -> Bool {
    timesAfterSince.contains(word) || Calendar.months[word] != nil || Calendar.seasons[word] != nil
  }

  private static let timesAfterSince: WordSet = [
    "den", "i", "dess", "länge", "tidigare", "starten", "skolstarten", "terminsstarten",
    "årsskiftet", "början", "slutet", "mitten", "förra", "föregående", "våras", "höstas", "fjol",
    "nyår", "sommaren", "lång", "senaste", "flera", "år", "april",
  ]
}
