import SwedishText

/// Words that tell of what is to come.
enum PlannedWords {
  /// Words before "att" that make what follows a hope: "målet är att fler ska nå".
  static let partsOfLaw: WordSet = ["§", "kap"]

  static let hopes: WordSet = [
    "så", "för", "målet", "syftet", "syfte", "syftar", "ambitionen", "målsättningen", "tanken",
    "till",
    "avsikten", "meningen", "kravet", "kräver", "förväntan", "hoppas", "förhoppningen",
  ]

  /// Verbs whose present tells how things are, whatever time stands beside.
  static let standing: WordSet = [
    "vara", "visa", "peka", "uppgå", "ligga", "sakna", "ha", "finnas", "framgå", "löpa", "räcka",
    "finansiera", "avse", "motsvara", "omfatta", "innebära", "bero", "bygga", "utgå", "pågå",
    "säga",
    "bedöma", "variera", "stå", "beskriva", "redovisa", "behöva", "kräva", "öka", "minska", "anse",
    "ange", "utgöra", "bestå", "betyda", "förklara", "kunna",
  ]

  static let duties = Phrasebook<Bool>(
    [
      "enligt ~6 *lagen|lagen|*lag|*förordningen|*föreskrifter|*föreskrifterna|*stadgan|läroplanen",
      "*lagen ~3 kräver|säger|anger|ställer", "lagen säger", "kap ~3 §", "har rätt till",
      "rätt att få", "skyldig|skyldiga|skyldighet|skyldigheten att",
      "enligt ~1 biblioteksplanen|läroplanen|skolplanen|översiktsplanen|policyn|riktlinjen ~8 ska",
      "enligt ~2 riktlinjerna|styrmodellen|modellen|avtalet|garantin|programmet ~8 ska",
      "lagkrav|lagkravet ~3 att", "reglementet", "brukar", "varje år", "årligen",
    ], as: true)

  static let phrases = Phrasebook<Bool>([
    ("planeras", true), ("planerar förvaltningen|enheten|vi|kommunen|verksamheten", true),
    ("förvaltningen|enheten|kommunen|verksamheten|biblioteket|skolan ~1 planerar", true),
    ("planerar att", true),
    ("är ~3 planerad|planerat|planerade|inplanerad|inplanerat|inplanerade", true),
    ("finns ~6 planerade|inplanerade|planerat", true), ("har ~2 för avsikt", true),
    ("avser ~4 att ~2 *a", true), ("avser *a", false), ("nästa steg ~3 är|blir", true),
    ("ett ~1 nästa steg", true), ("återstår ~3 att", true), ("kvarstår ~2 att", true),
    ("återstoden|resten|resterande ~8 under|i|våren|hösten|när", true), ("tänker ~2 *a", false),
    (
      "beräknas|väntas|förväntas|bedöms ~3 vara|bli|starta|öppna|stå|tas|kunna|påbörjas|slutföras",
      true
    ),
    (
      "beräknas|väntas|förväntas ~5 genomföras|införas|börja|inledas|avslutas|komma|ske|presenteras",
      true
    ),
    ("under planering", true), ("planeringen|planen|avsikten är att", true),
    ("siktar på att", true),
    ("på tur står", true), ("flyttas ~4 till|fram", true),
    ("skjuts|skjutits ~4 till|upp|fram", true),
    ("flyttats ~4 fram", true), ("framflytta*|framskjut*|senareläggs", true),
    ("återkommer ~6 med", true),
    ("kan ~6 först ~1 i|under|efter|till", true), ("senare i år|under året|i höst", true),
    ("ska|skall bli|vara ~4 klar|klart|klara|färdig|färdigt|färdiga", true),
  ])
}
