/// Words that tell whether a capital opens a sentence or a name.
enum SentenceStart {
  /// Words that begin sentences and hardly ever names.
  static let words: WordSet = certain.union([
    "vi", "i", "på", "av", "till", "från", "om", "när", "där", "här", "så", "då", "att", "man",
    "alla", "flera", "två", "tre", "fyra", "fem", "sex", "enligt",
  ])

  /// Function words that no title or name is likely to hold in the middle of a sentence.
  static let certain: WordSet = [
    "ett", "en", "det", "den", "de", "detta", "denna", "dessa", "under", "efter", "vid", "för",
    "inom", "med", "som", "utifrån", "genom", "sedan", "även", "samtliga", "samtidigt", "därutöver",
    "dessutom", "därför", "därmed", "vidare", "utöver", "mot", "arbetet", "arbete", "insatserna",
    "insatsen", "förvaltningen", "enheterna", "enheten", "resultatet", "resultaten", "syftet",
    "målet", "antalet", "andelen", "uppföljningen", "flera", "två", "tre", "nya", "i", "på", "vi",
    "utbildningen", "verksamheten", "verksamheterna", "planen", "rutinen", "nämnden", "kommunen",
  ]

  /// Nouns that a title often follows: "boken En lärande skola".
  static let naming: WordSet = [
    "boken", "böckerna", "kursen", "kurserna", "projektet", "projekten", "modulen", "modulerna",
    "rapporten", "temat", "filmen", "appen", "programmet", "materialet", "konceptet", "modellen",
    "metoden", "föreläsningen", "utställningen", "satsningen", "kampanjen", "föreningen",
    "stiftelsen", "rubriken", "titeln", "artikeln", "skriften", "handboken", "utredningen",
    "betänkandet", "strategin", "tidningen", "podden", "serien", "konferensen", "mötesplatsen",
    "initiativet", "nätverket", "verktyget", "tjänsten", "och", "eller", "samt",
  ]

  /// The commonest finite verbs: a sentence holds one.
  static let finiteVerbs: WordSet = [
    "är", "var", "har", "hade", "ska", "skall", "skulle", "kan", "kunde", "kommer", "kom", "blir",
    "blev", "får", "fick", "ger", "gav", "gör", "gjorde", "går", "gick", "finns", "fanns", "pågår",
    "pågick", "sker", "skedde", "bör", "måste", "behöver", "behövs", "saknas", "innebär", "innebar",
    "omfattar", "visar", "visade", "avser", "planeras", "genomförs", "genomfördes",
  ]
}
