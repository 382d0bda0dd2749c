import SwedishText

/// Words that tell what something is meant to lead to.
enum PurposeWords {
  static let hoped: WordSet = [
    "stärka", "förbättra", "öka", "minska", "underlätta", "möjliggöra", "främja", "säkerställa",
    "förebygga", "förhindra", "motverka", "stimulera", "gynna", "effektivisera", "förenkla",
    "jämna",
    "utjämna", "korta", "förkorta", "resultera", "medföra", "trygga", "avlasta", "frigöra", "bidra",
  ]

  static let notBeforeFor: WordSet = [
    "tack", "skäl", "anledning", "stället", "tidigt", "möjligt", "svårt", "tillräckligt",
    "förutsättning", "intresset", "intresse", "ansvaret", "kostnaden", "behovet", "tiden",
    "förbehåll", "arbetet", "krav", "möjlighet", "ansvar", "ansvarar",
  ]

  static let phrases = Phrasebook<Bool>([
    (
      "väntas|förväntas|beräknas|bedöms ~3 korta|förkorta|förbättra|effektivisera|sänka|frigöra|främja",
      true
    ),
    ("syftar|syftade|syftande ~2 till|mot", true), ("i ~2 syfte att", true),
    ("med ~3 syfte* ~1 att", true),
    ("syfte|syftet ~12 är|var ~3 att", true), ("syfte|syftet ~4 är|var", true),
    ("med ~2 mål|målet|målsättning|målsättningen att", true),
    ("syftena ~3 är ~1 att", true), ("annat|ett|dess|vårt syfte ~1 att", true),
    ("ambition* ~6 är|var ~2 att", true), ("med ~2 ambition* att", true),
    ("avsikt|avsikten ~6 är|var ~2 att", true), ("i avsikt att", true),
    ("tanke|tanken ~6 är|var ~2 att", true), ("med tanken att", true),
    ("är|var ~2 tänkt|tänkta|tänkt|avsedd|avsedda|avsett ~2 att", true),
    ("är|var ~1 till för att", true),
    ("avsedd|avsedda|avsett att", true),
    (
      "avser|avsåg|avses ~3 att ~1 öka|minska|stärka|jämna|utjämna|förbättra|ge|bidra|underlätta",
      true
    ),
    (
      "avser|avsåg|avses ~3 att ~1 skapa|höja|förebygga|förhindra|motverka|säkerställa|främja", true
    ),
    (
      "avser|avsåg|avses öka|minska|stärka|jämna|utjämna|förbättra|ge|bidra|underlätta|skapa|höja",
      true
    ),
    (
      "väntas|förväntas|beräknas|bedöms ~4 ge|bidra|leda|stärka|öka|minska|underlätta|skapa|höja",
      true
    ),
    ("avser|avsåg|avses ~2 att ~1 göra ~2 lättare|enklare|möjligt|tydligare|bättre|tryggare", true),
    ("ett ~1 led i att", true), ("så att ~8 ska|skall|kan ~1 *", true),
    ("för att ~2 *a", true), ("för att ~2 *as", true), ("för att ~10 ska|skall|skulle", true),
    ("för att ~3 få|nå|se|ge|ha|bli|göra|kunna|uppnå|möta|nås|ges|förstå|bo", true),
    ("för att", false),
    ("målet|målsättningen|meningen|förhoppningen ~4 är att", true), ("är ägna* att", true),
    ("i ~1 förhoppning om", true),
    ("förhoppning* ~2 är att", true), ("till skydd för", false),
  ])
}
