/// Bad news of what is delayed, called off or interrupted.
extension ShortfallWords {
  static let late: [(String, Ill)] = [
    ("fick|fått|får ~2 ställas|skjutas|stängas|avbrytas|göras ~1 *", .certain),
    ("inte ~4 förrän", .certain), ("tidigast ~1 i|under|våren|hösten|till|vid", .unsure),
    ("öppettid* ~4 kortats|minskat|begränsats|dragits", .certain),
    ("försenad|försenat|försenade|försenas|försenats", .unlessDenied),
    ("försening|förseningar|förseningen|*försening|*förseningar", .unlessDenied),
    ("dröjt|dröjer|drog|drar|dragit ~2 ut ~1 på", .certain), ("dröjt|dröjer|dröjde", .unlessDenied),
    ("uteblivit|uteblev", .certain), ("uteblivna", .unlessDenied),
    ("pausats|pausades|pausad|pausat|vilande", .certain),
    ("skjutits|sköts|skjuts ~4 upp|fram", .certain), ("uppskjuten|uppskjutet|uppskjutna", .certain),
    ("framskjut*|senarelagts|senarelades|senareläggs|framflytta*", .certain),
    ("flyttas|flyttats|flyttades fram", .certain), ("ställts|ställdes ~3 in", .certain),
    ("inställd|inställt|inställda", .unlessDenied),
    ("startar|öppnar|börjar|tas ~4 först", .certain),
    (
      "först i|under|efter|till ~1 januari|februari|mars|april|maj|juni|augusti|september|oktober",
      .unsure
    ),
    ("utgått|utgår|strukits ~2 på|på grund|eftersom", .unsure),
    ("för sent", .certain),
    ("sena|försenade ~1 ankomster|leveranser|turer|bussar|svar|beslut", .certain),
    ("fått|fick göras om", .certain),
    ("överklagats|överklagades|överklagad|överprövats|överprövades", .unlessDenied),
    ("längre tid än", .certain), ("tagit|tog|tar mer än ~4 månader|veckor|dagar", .certain),
    ("avbröts|avbrutits", .unsure),
    ("vänta|väntar|väntat|väntade ~4 för länge|längre", .certain), ("får ~3 vänta", .unlessDenied),
    ("väntar|väntade|väntat ~4 på ~2 bostad|plats|beslut|insats|besked", .certain),
    ("uppskjutits|skjuts fram", .certain), ("tidplanen ~3 inte", .certain),
    ("står|stått|stod ~1 stilla", .certain), ("legat|ligger|låg nere", .certain),
    ("avstanna*", .unlessDenied), ("stannat|stannade av", .certain), ("kört|körde fast", .certain),
    ("i väntan på", .unsure),
    ("ligger|låg|halkat|släpar|släpat ~3 efter", .certain),
    ("efter tidplan|tidplanen|tidtabell|tidsplan|tidsplanen|schemat", .unsure),
    ("veckor|dagar|månader|timmar sen|sent|sena|försenat", .certain),
    ("blev|blir|är sen|sent|sena", .certain),
    ("senare än ~2 planerat|beräknat|tänkt|avtalat|utlovat|tidplan*", .certain),
    (
      "i stället för ~2 januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november",
      .certain
    ),
    (
      "i stället för ~2 december|hösten|våren|sommaren|årsskiftet|höstterminen|vårterminen",
      .certain
    ),
    ("görs|sker|tas|genomförs ~1 i stället ~2 till|i|under|våren|hösten|nästa", .unsure),
    ("återremitter*", .unlessDenied), ("strukits|ströks|stryks", .unlessDenied),
    ("drogs|dragits|drar ~3 tillbaka", .unlessDenied), ("inställ* ~2 på grund", .certain),
    ("ställas|ställs|ställde|ställts ~1 in", .unlessDenied),
    ("fördröjts|fördröjdes", .unlessDenied),
    ("får|fick|fått vänta", .unlessDenied), ("bordla*", .unlessDenied),
    ("hanns|hann|hunnit ~1 inte", .certain),
    ("stängd|stängt|stängda ~1 tills|efter|på grund", .unsure),
    ("tappat|tappade ~1 fart", .certain),
    ("skjuts|sköts|skjutits ~2 till|på", .certain), ("bromsats ~2 av", .unsure),
    ("försvåra*|hämmats|hämmas", .unlessDenied), ("inte ~1 tid|tiden", .unsure),
    ("tidigast ~1 nästa", .unsure), ("i förtid", .unsure), ("stått|står|stod still", .certain),
    ("långsammare|trögare ~2 än", .unlessDenied), ("gått|går|gick ~1 trögt|långsamt", .certain),
    (
      "fått|fick|tvingats ~2 avslutas|begränsas|stängas|pausas|avbrytas|minskas|ställas|tas|lånas",
      .certain
    ), ("har fått ~1 backa|pausa|avvakta|stängas", .certain),
  ]
}
