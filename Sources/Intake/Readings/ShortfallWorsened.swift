/// Bad news of how things are: worse, dearer, faulty.
extension ShortfallWords {
  static let worse: [(String, Ill)] = [
    ("försämra*", .unlessDenied), ("sämre", .unlessDenied),
    ("bekymmer|bekymmersam*", .unlessDenied),
    ("oroande|oroväckande", .unlessDenied), ("eftersatt*|eftersläp*", .unlessDenied),
    ("fortsatt ~1 hög|höga|högt|låg|låga|lågt|stor|stora", .unlessDenied),
    (
      "fortfarande|alltjämt ~3 hög|höga|högt|låg|låga|lågt|för|inte|lång|långa|underkänd*|öppna",
      .certain
    ),
    ("fortfarande|alltjämt|fortsatt ~1 över|under", .certain), ("alltför ~1 *", .unsure),
    ("för lång|långa|låg|låga|få|hög|höga|sent|lite|liten|länge|små|stora", .certain),
    ("samma låga|höga", .certain), ("andelen|nivån ~8 är|är ~2 låg", .unsure),
    ("är däremot låg", .certain),
    ("låg|lågt andel|deltagande|svarsfrekvens|närvaro|nivå", .certain),
    ("lägre ~1 enkätresultat|resultat|måluppfyllelse|svarsfrekvens|andel", .unlessDenied),
    (
      "färre|lägre ~3 än ~2 planerat|plan|väntat|förväntat|målet|beräknat|budgeterat|beslutat",
      .unlessDenied
    ),
    ("lägre än ~6 målet|mål|målnivån", .certain),
    ("problem|problemen", .unlessDenied),
    ("otrygg|otrygga|otrygghet*", .unlessDenied), ("missnöj*", .unlessDenied),
    ("oförändrat låg*", .certain),
    ("ojämn|ojämna|ojämnt", .unlessDenied), ("ineffektiv*", .unlessDenied),
    ("väntetiden är", .unsure),
    ("kön|kön lång|kön ~6 omfattar|uppgår|är", .unsure),
    ("kvarstår|kvarstod", .unlessDenied),
    ("köerna|köer ~4 vid|till|kvarstår", .unlessDenied), ("ansträng*", .unlessDenied),
  ]

  static let money: [(String, Ill)] = [
    ("underskott|underskottet", .unlessDenied), ("överskrid*|överskred*", .unlessDenied),
    ("översteg|överstiger|överstiga ~2 budget*", .certain),
    ("överstiga|översteg|överstiger budget*", .certain),
    ("högre än budgeterat|budget|budgeterade|planerat|beräknat", .certain),
    ("dyrare", .unlessDenied),
    ("procent|kronor högre ~1 *", .unsure), ("kronor högre än", .certain),
    ("mer än ~2 hela", .unsure),
    ("fördyr*|merkostnad*", .unlessDenied), ("ökade kostnader", .unlessDenied),
    ("kostnad* ~2 för ~2 lokaler som inte", .certain), ("negativ avvikelse", .certain),
    ("som inte används", .unsure),
  ]

  static let faults: [(String, Ill)] = [
    ("avvikelse|avvikelser|avvikelserna|avvikelsen ~2 beror|rör|har", .unlessDenied),
    ("felaktighet*", .unlessDenied), ("kritik|kritiken", .unlessDenied),
    ("föreläggande*|vite", .unlessDenied),
    ("underkänd|underkänt|underkända|underkändes", .unlessDenied),
    ("haverera*|haveri*", .unlessDenied),
    ("fel|felen", .unlessDenied), ("underhållsskuld*", .unlessDenied),
    ("läcker|läckt|läckte", .unlessDenied),
    ("avstängd|avstängt|avstängda", .unlessDenied), ("klagar|klagat|klagade", .unlessDenied),
    ("tillbud|olyckor|olycka ~4 rapporterats|inträffat|skett", .unlessDenied),
    ("klagomål* ~5 ökat|ökade|fler", .certain), ("outredd*", .unlessDenied),
    ("trängde|trängt ~2 in", .unsure), ("sprucken|spruckna|slitna|utslit*|nedslit*", .unlessDenied),
    ("otjänlig*|mögel|fuktskad*|vattenskad*", .unlessDenied), ("insjukna*|smittspridning", .unsure),
  ]
}
