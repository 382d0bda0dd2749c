/// Bad news of those who wait, and of weak answers.
extension ShortfallWords {
  static let queues: [(String, Ill)] = [
    ("står|stod|stått|kvar|väntar i ~1 kö|kön", .unlessDenied),
    ("på väntelista|väntelistan", .unlessDenied),
    ("kön|kötiden|väntetiden ~6 kvarstår|vuxit|växer|växt|omfattar|förlängts", .unlessDenied),
    ("kön ~5 :", .unlessDenied), ("köer ~2 uppstått|uppstod|bildats", .unlessDenied),
    (
      "personer|barn|hushåll|familjer|villor|ungdomar|elever|sökande|brukare|program ~1 väntar|väntade",
      .unlessDenied
    ),
    (
      "skolor|förskolor|föreningar|fastigheter|kunder|ärenden|ansökningar|boende ~1 väntar|väntade",
      .unlessDenied
    ),
    ("väntade|väntar * personer|barn|hushåll|familjer|ungdomar|elever|brukare|ärenden", .certain),
    ("väntar|väntade ~1 ännu|fortfarande|alltjämt|på ~1 svar", .certain),
    ("väntat ~2 längst", .unsure), ("varav * längre än", .certain),
    ("väntan ~5 lång|längre|orimlig*", .unlessDenied), ("i långa köer", .certain),
    ("inte ~2 erbjudas|erbjudits ~2 plats|bostad", .certain),
    ("köerna ~4 långa|växer|vuxit|växte|ringlar", .unlessDenied),
  ]

  static let weak: [(String, Ill)] = [
    (
      "intresset|gensvaret|deltagandet|uppslutningen|efterfrågan|svarsfrekvensen ~6 svagt|lågt|ljumt|svag|låg|svalt|sval|begränsat|måttligt",
      .unlessDenied
    ),
    (
      "svagt|lågt|svalt|ljumt|bristande|svag|låg intresse|gensvar|deltagande|uppslutning|svarsfrekvens",
      .unlessDenied
    ),
    (
      "få|fåtal|färre sökande|deltagare|svar|besökare|anmälningar|ansökningar|anbud",
      .unlessDenied
    ),
    (
      "färre ~1 söker|sökte|sökt|deltar|deltog|besöker|lånar|kom|svarade|fullföljde|klarar|når",
      .unlessDenied
    ),
    ("lägre|sämre|svagare omdömen|omdöme|betyg|resultat|siffror", .unlessDenied),
    ("inga|inget anbud|sökande ~2 in|inkom|inkommit|*", .certain),
    ("få ~4 känner|kände ~1 till", .certain), ("blev ~2 få|svagt|glest", .unsure),
    ("avböjt|avböjde|avböjer", .unlessDenied),
    ("låg nivå", .unlessDenied),
  ]
}
