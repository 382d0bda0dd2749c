/// Words and phrases that say how many without a number.
enum VagueWords {
  static let single: WordSet = [
    "merparten", "majoriteten", "flertalet", "flera", "fler", "färre", "många", "några", "vissa",
    "enstaka", "fåtalet", "åtskilliga", "otaliga", "huvuddelen", "lejonparten", "flesta",
  ]

  /// Longer phrases, looked for before the single words; the longest first.
  static let phrases: [String: [[String]]] = Dictionary(
    grouping: [
      ["det", "stora", "flertalet"], ["de", "allra", "flesta"], ["de", "flesta"],
      ["ett", "flertal"], ["flera", "olika"], ["några", "få"], ["ett", "par"], ["ett", "fåtal"],
      ["en", "handfull"], ["en", "merpart"], ["större", "delen"], ["största", "delen"],
      ["den", "större", "delen"], ["den", "största", "delen"], ["övervägande", "delen"],
      ["delar", "av"], ["stora", "delar", "av"], ["fler", "och", "fler"], ["allt", "fler"],
      ["allt", "färre"], ["mängder", "av"], ["massor", "av"],
    ].sorted { $0.count > $1.count },
    by: { $0[0] })

  /// "ett mindre antal", "en stor del": an adjective may stand between the two.
  static let nouns: WordTable<String> = ["antal": "ett", "del": "en", "majoritet": "en"]

  static let adjectives: WordSet = [
    "mindre", "större", "stort", "stor", "litet", "liten", "begränsat", "begränsad", "betydande",
    "mycket", "relativt", "ganska", "väldigt", "försvarlig", "klar", "övervägande", "tydlig",
    "ansenligt", "ansenlig", "avsevärd", "rad", "högre", "lägre", "växande", "knapp",
    "överväldigande",
  ]

  /// "cirka hälften": a half is a number only when it is exact.
  static let roundings: WordSet = [
    "cirka", "ca", "ungefär", "knappt", "drygt", "nästan", "omkring", "runt", "närmare", "uppemot",
  ]

  /// "nästan alla": a total that is none.
  static let nearly: WordSet = ["nästan", "praktiskt", "princip", "sett", "som"]

  /// Every word that a vague quantity may begin with.
  static let starters = single.union(WordSet(phrases.keys)).union(["ett", "en"]).union(roundings)
    .union(nearly)

  static let times: WordSet = [
    "år", "månader", "veckor", "dagar", "timmar", "minuter", "decennier", "terminer", "läsår",
    "generationer", "sekunder", "dygn", "kvällar", "helger", "somrar", "mandatperioder",
  ]

  /// What is seldom counted; such a phrase is no claim of so many things.
  static let manners: WordSet = [
    "sätt", "skäl", "anledningar", "orsaker", "perspektiv", "håll", "fall", "delar", "gånger",
    "tillfällen", "avseenden", "sammanhang", "plan", "hänseenden", "faktorer", "aspekter", "led",
    "steg", "nivåer", "omständigheter",
  ]

  /// "en stor del av tiden": of what has no number.
  static let masses: WordSet = [
    "tiden", "året", "dagen", "hösten", "våren", "sommaren", "vintern", "terminen", "läsåret",
    "perioden", "arbetet", "ansvaret", "arbetstiden", "höstterminen", "vårterminen", "dygnet",
    "kommunen", "veckan", "månaden", "ytan", "marken", "budgeten", "kostnaden", "kostnaderna",
    "landet", "länet", "regionen", "världen", "staden", "stan", "orten", "centralorten", "tätorten",
    "bygden", "landsbygden", "byn", "norden", "sverige", "europa", "omvärlden", "samhället",
  ]

  /// Before "en del av" when something belongs to a whole.
  static let beingPart: WordSet = [
    "som", "är", "var", "utgör", "utgjorde", "blir", "blev", "blivit", "varit", "vara", "utgöra",
    "bli", "ses", "såsom", "även", "också", "endast", "bara", "naturlig", "viktig",
  ]

  /// After "några" in a sentence with a denial they tell that there was none: "några nya medel".
  static let afterNone: WordSet = [
    "nya", "ytterligare", "större", "egentliga", "direkta", "säkra", "avgörande", "väsentliga",
    "betydande", "allvarliga", "entydiga", "tydliga",
  ]

  /// Verbs of being there: "några avvikelser finns inte".
  static let existing: WordSet = [
    "finns", "fanns", "funnits", "förekommer", "förekommit", "förekom", "framkommit", "framkom",
    "uppstått", "uppstod", "uppkommit", "inträffat", "inträffade", "behövs", "krävs", "planeras",
    "noterades", "gjordes", "begärdes", "föreslås", "bedöms", "aktuella", "aktuellt",
  ]

  static let pairs: WordSet = ["skor", "byxor", "handskar", "glasögon", "stövlar", "skidor"]

  /// Words that make what follows hoped for, or unsaid.
  static let hopes: WordSet = [
    "ska", "skall", "bör", "kan", "kunna", "skulle", "vill", "syftar", "syfte", "syftet", "målet",
    "målsättningen", "möjlighet", "avsikt", "avsikten", "planeras", "planerar", "kommer", "måste",
    "behöver", "behövs", "om", "ambitionen", "förhoppningen", "tanken", "meningen", "strävan",
    "visionen", "önskan", "förväntas", "väntas", "bedöms",
  ]
}
