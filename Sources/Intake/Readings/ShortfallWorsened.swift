/// Bad news of how things are: worse, weak, a trouble.
extension ShortfallWords {
  static let worse: [(String, Ill)] = [
    ("försämra*", .unlessDenied), ("sämre", .unlessDenied),
    ("bekymmer|bekymmersam*", .unlessDenied),
    ("oroande|oroväckande|oroar|bekymrar|oroas", .unlessDenied),
    ("tyvärr|dessvärre|beklagligt", .certain), ("eftersatt*|eftersläp*", .unlessDenied),
    ("fortsatt ~1 hög|höga|högt|låg|låga|lågt|stor|stora", .unlessDenied),
    (
      "fortfarande|alltjämt ~3 hög|höga|högt|låg|låga|lågt|för|inte|lång|långa|underkänd*|öppna",
      .certain
    ),
    ("fortfarande|alltjämt|fortsatt ~1 över|under", .certain), ("alltför ~1 *", .unsure),
    (
      "för lång|långa|låg|låga|få|hög|höga|sent|lite|liten|länge|små|stora|trång*|kort|korta",
      .unlessDenied
    ),
    ("samma låga|höga", .certain), ("andelen|nivån ~8 är|är ~2 låg", .unsure),
    ("är däremot låg", .certain),
    ("låg|lågt andel|deltagande|svarsfrekvens|närvaro", .certain),
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
    ("ansträng*", .unlessDenied),
    ("tynger|tyngs|tyngts|urholka*", .unlessDenied), ("svagare", .unlessDenied),
    ("krånglig*|otydlig*|svårbegriplig*|svåranvän*|svåröverskådlig*", .unlessDenied),
    ("otillgänglig*|oframkomlig*|ohållbar*|undermålig*|oacceptab*", .unlessDenied),
    ("krock*|kolliderar", .unlessDenied), ("osäkra förhållanden", .unsure),
    ("halkat|tappat|backat|tappar|backar", .unlessDenied),
    ("upplever ~3 stress*|otrygg*", .unlessDenied),
    ("sviktar|sviktat|sviktade|sviktande", .unlessDenied), ("lågt|låga förtroende*", .unlessDenied),
  ]
}
