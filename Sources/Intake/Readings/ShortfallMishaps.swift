/// Bad news of what broke, went wrong or had to give way.
extension ShortfallWords {
  static let mishaps: [(String, Ill)] = [
    ("avspärra*", .unlessDenied), ("stå|stått|stod tillbaka", .certain),
    ("kraschar|kraschat|kraschade|krånglar|krånglat|krånglade|strular", .unlessDenied),
    ("ärenden|ansökningar|akter ~3 äldre än", .unlessDenied),
    ("dålig|dåligt|dåliga", .unlessDenied), ("glömts|glömdes|missats|missades", .unlessDenied),
    ("rann|runnit ut ~1 i sanden", .certain), ("utan resultat|framgång|effekt", .unlessDenied),
    ("konkurs|konkursen", .unlessDenied), ("fastnat|fastnade|fastnar", .unlessDenied),
    ("drabbats|drabbades|drabbas ~1 av", .unlessDenied),
    ("havererat|havererade", .unlessDenied), ("gick|gått sönder", .unlessDenied),
    ("gick|gått förlorad|förlorade|förlorat", .unlessDenied),
    ("bränts|brann|brunnit ~1 ned|ner", .unlessDenied),
    ("prioriterats|prioriterades ~1 ned|ner|bort", .certain), ("trängts|trängs undan", .certain),
    ("stängts|stängdes ~4 på grund", .certain), ("lämnat|lämnade ~4 på grund", .unsure),
    ("otrivsel|slarv|misskötsel|vanvård*", .unlessDenied),
    ("urspår*|kaos*|kaotisk*", .unlessDenied),
    ("oljud|skräp ~2 ligger", .unlessDenied), ("uppsagd|uppsagda ~3 på grund", .certain),
    ("fryser|frös ~2 inomhus|i", .unsure), ("för ~1 dyr|dyrt|dyra|kostsam|kostsamt", .unlessDenied),
  ]
}
