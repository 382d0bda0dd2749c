/// Words that open a subordinate clause, and what tells them from their other uses.
enum Linkers {
  static let always: WordSet = [
    "eftersom", "vilket", "vars", "huruvida", "ifall", "såvida", "trots att", "därför att",
    "fastän",
    "ehuru", "varigenom", "varpå", "alltmedan",
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
  static let timesAfterSince = WordSet(Calendar.months.words + Calendar.seasons.words)
    .union([
      "den", "i", "dess", "länge", "tidigare", "starten", "skolstarten", "terminsstarten",
      "årsskiftet", "början", "slutet", "mitten", "förra", "föregående", "våras", "höstas", "fjol",
      "nyår", "sommaren", "lång", "senaste", "flera", "år", "april",
    ])
}
