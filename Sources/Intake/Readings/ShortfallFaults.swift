/// Bad news that a check, a complaint or an accident brought.
extension ShortfallWords {
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
    ("anmärkning|anmärkningar", .unlessDenied),
    ("krav på ~1 åtgärd|åtgärder|rättelse|komplettering", .unsure),
    ("kräver|krävde|krävt ~1 åtgärd|åtgärder", .unlessDenied),
    ("över ~1 gränsvärde|gränsvärdet|gränsvärdena|riktvärdet|riktvärdena|normen", .unlessDenied),
    (
      "avvikelse|avvikelser|fel|skador ~4 noterades|noterats|konstaterades|upptäcktes|påträffades|hittades",
      .unlessDenied
    ),
    ("otjänligt|otjänliga|förorena*|markförorening*", .unlessDenied),
    (
      "*olyckor|*olycka|*bränder|inbrott ~3 inträffade|inträffat|skedde|skett|anmäldes|rapporterades",
      .unlessDenied
    ),
    ("klotter|skadegörelse* ~5 anmält|anmälts|anmäldes|upptäckts|inträffat|för", .unlessDenied),
    (
      "emot|inkommit|in|fått|fick|kom|inkom ~4 klagomål|synpunkter|reklamationer|tillbud|skadeanmälningar",
      .unlessDenied
    ),
    ("i strid med", .unlessDenied), ("bröt|brutit|bryter mot", .unlessDenied),
    ("förbud mot|förbud ~3 meddelats", .unsure), ("driftstopp*|driftstörning*", .unlessDenied),
    ("sabotage|vandaliser*|skadat|skadats|skadades", .unlessDenied), ("utan stöd i", .unsure),
    ("vattenläck*|läckor ~4 upptäckts|har|uppstod", .unlessDenied),
    ("kritiserar|kritiserade", .unlessDenied),
    ("svarade|besvarades|lämnades ~1 för sent", .certain),
    ("ofullständig*|felaktig*", .unlessDenied),
    ("ur funktion|drift", .unlessDenied),
    ("avbröt|avbrutit ~1 sina|sin|studierna|utbildningen", .unsure),
    ("underdimension*|svämmade|översvämmades|översvämmats", .unlessDenied),
    ("trasig*|obrukbar*|rasat|rasade|rasrisk*|rostangrip*|uttjänt*", .unlessDenied),
  ]
}
