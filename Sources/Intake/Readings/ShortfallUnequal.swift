/// Bad news of what doesn't suffice for the need, and of what was left undone.
extension ShortfallWords {
  static let unequal: [(String, Ill)] = [
    ("i ~1 liten|begränsad|ringa|låg utsträckning|omfattning|grad|skala", .unlessDenied),
    ("inte|ej ~1 plats|utrymme|tid för|åt", .certain),
    ("större|högre än tillgången|utbudet|kapaciteten|resurserna", .certain),
    (
      "överstiger|översteg|överstigit ~1 tillgången|utbudet|antalet|kapaciteten|resurserna",
      .certain
    ),
    ("täcker|omfattar|når|stämmer|motsvarar|tillämpas|används|sker|görs ~1 inte|ej", .certain),
    ("inte ~1 täcker|stämmer|motsvarar|tillämpas|sker", .certain),
    ("olika långt", .certain), ("oklarhet*|oenighet*|oeniga|ovisshet*", .unlessDenied),
    ("är|varit|utgör ~2 en ~2 utmaning|svårighet|flaskhals|begränsning", .unlessDenied),
    ("endast|bara|enbart ~2 fåtal|enstaka|delvis|få", .unlessDenied),
    ("mindre|färre än hälften|tredjedelen", .unlessDenied),
    ("är|var|ligger lägst|sämst|svagast|sist", .unlessDenied),
    (
      "under rikets|länets|snittet|genomsnittet|målet|kravet|behovet|kraven|villkoret",
      .unlessDenied
    ),
    ("minussidan|minuskontot", .certain), ("inte|ej ~1 är ~1 i balans", .certain),
    ("går|gått|gick|gå ut över", .unlessDenied), ("går|gått|gick back", .unlessDenied),
    ("tränger|trängt|trängde undan|ut", .unlessDenied),
    ("redan ~1 förbrukad|förbrukat|förbrukats|slut", .unlessDenied),
    ("medlen|budgeten|anslaget ~4 är|var ~1 förbrukade|förbrukad|förbrukat|slut", .unlessDenied),
    ("miljon|miljoner|mnkr|mkr|tkr|kronor mer än", .unlessDenied),
    (
      "längre|senare|dyrare än ~2 servicelöft*|garanti*|*gränsen|*kravet|målet|riktlinj*|avtal*|utlovat",
      .unlessDenied
    ),
    ("mindre|färre|lägre än ~3 heltid*|behovet|annonser*|utlyst*|avsett", .unlessDenied),
    ("senare än ~1 sagt|utsatt|lovat|väntat|avsett|beslutat", .certain),
    ("endast|bara|enbart ~2 kvar|tillgå", .unsure),
    ("har ~2 bit|långt|väg kvar", .certain), ("en ~1 bit kvar", .certain),
    (
      "lämnas|lämnats|lämnades ~2 utan personal|tillsyn|lärare|ledning|svar|stöd|hjälp|åtgärd",
      .unlessDenied
    ),
    ("mögel*|ohyra|skadedjur ~2 upptäckts|hittats|på|i", .unlessDenied),
  ]

  static let undone: [(String, Ill)] = [
    (
      "fallerar|fallerade|fallerat|svek|svikit|sprack|spruckit|släpar|spretar|spretade",
      .unlessDenied
    ),
    (
      "klickade|kollapsa*|utdöm*|upphävde*|upphävt*|tappade|glesats|glesnat|brast|brustit",
      .unlessDenied
    ),
    ("dömdes|dömts ut", .unlessDenied), ("glesades|glesats ut", .unlessDenied),
    ("illa behandlad*|bemött*|till", .unlessDenied), ("undviker|undvek", .unsure),
    ("gick|går|gått ~1 inte fram|igenom|ut|upp|ihop", .certain),
    ("*planer|*planerna|beslut|akter|uppgifter|riskanalyser ~3 äldre än", .unlessDenied),
    ("mött|möter|mötte ~1 motstånd|kritik", .unlessDenied), ("inte ~1 i proportion", .certain),
    ("bara|endast|enbart ~2 en gång", .unlessDenied),
    ("bara|endast|enbart ~2 handfull", .unlessDenied),
    ("blir|blev|blivit liggande|stående|hängande|sittande", .unlessDenied),
    ("legat|ligger|låg ~2 nere", .unlessDenied),
    (
      "är|var|varit|blev ~3 tunn|tunt|tunna|svag|svagt|svaga|skör|skört|sköra|bräcklig*|mager|magert",
      .unsure
    ),
    ("är|var|varit ~3 spretig*|otillförlitlig*|sårbar|sårbart|sårbara|föråldrad*", .unlessDenied),
    ("begärt|begärde|begärts överprövning", .unlessDenied),
    ("hindrade|hindrat|hindrar", .unlessDenied),
    ("innehåller|är|blev|blir|tar för mycket|lite", .unlessDenied), ("avbryter", .unsure),
    ("än ~2 rekommenderat|rekommenderas|föreskrivet|timplanen|anges", .unlessDenied),
    ("oftare än ~1 beräknat|planerat|väntat", .certain),
    ("i startgroparna", .unlessDenied), ("lades|lagts|ligger|lagt på is", .certain),
    ("ta|tagit|tog paus|uppehåll", .unsure),
    ("tidplanen|ekonomin|läget ~6 pressad|pressat", .unlessDenied),
    ("förstörts|förstördes|förstört|sönderslagn*", .unlessDenied),
    ("fått|fick ~1 avvisa|neka|avstå|prioritera|skjuta|dra", .unsure),
    ("obehörig|obehöriga lärare|sökande|personal|vikarier", .unlessDenied),
    ("skyddsombud*|arbetsmiljöverket ~3 begärt|begärde|krävt|krävde|stoppat|stoppade", .certain),
    ("utan verkan|gensvar", .unlessDenied), ("kom ~1 aldrig", .certain), ("aldrig ~2 av", .certain),
    ("anstå|anstått|anstår", .unlessDenied), ("*fördröjd|*fördröjt|*fördröjda", .unlessDenied),
    ("drog|drogs|dra|dras|drar|dragits|dragit ~3 tillbaka", .unlessDenied),
    ("dragits|drogs|dras ~1 in", .unlessDenied), ("dra|drar|drog|dragit över", .certain),
    ("gick|går|gått|gå ~4 inte ~1 att", .unlessDenied), ("föll|fallit|faller bort", .unlessDenied),
    ("bortföll|bortfallit", .unlessDenied), ("har utgått .|,|på|eftersom|då", .unsure),
    (
      "två|tre|fyra|fem|sex|sju|åtta|nio|tio|ett|en|flera|några|hälften ~2 återstår|återstod",
      .unsure
    ),
    ("utgick ~2 på|eftersom|då", .unsure),
    (
      "framfört|framförde|framför|lämnat|lämnade ~3 synpunkter|klagomål|kritik|missnöje",
      .unlessDenied
    ),
    ("riktat|riktade|riktar ~3 krav|kritik|anmärkning|anmärkningar", .unlessDenied),
    ("förelade|förelagt|förelagts|förelades", .unlessDenied),
    ("förhöjd|förhöjda|förhöjt ~1 halt*|värd*|nivå*|risk", .unlessDenied),
    ("bedömts|bedömdes ~1 som allvarlig|allvarliga|bristfällig*|otillräcklig*", .unlessDenied),
    ("polisanmäl*", .unlessDenied), ("sarah-anmälan|sarah-anmälningar", .unlessDenied),
    ("lex sarah|maria ~4 gjorts|inkommit|lämnats|upprättats|rapporterats|gjordes", .unlessDenied),
    ("ledde|lett|leder till ~2 vårdskad*|personskad*|*olyck*|skador|avbrott", .unlessDenied),
    (
      "orsakat|orsakade|orsakats|orsakar ~4 stängning|skad*|avbrott|problem|förlust*|*försening*",
      .unlessDenied
    ),
    ("utsläpp|bräddning ~5 skedde|skett|inträffade|inträffat", .unlessDenied),
    (
      "tillbud|tillbuden|olyckor|olyckorna|incidenter ~4 varit|uppgår|uppgick|uppgått",
      .unlessDenied
    ),
    (
      "fått|fick|få ~2 utrymmas|evakueras|spärras|tömmas|kasseras|avvisas|nekas|stänga|ställa|byta",
      .certain
    ),
    ("sekretess*|tystnadsplikt* ~4 brutits|bröts|röjts", .unlessDenied),
    ("avvikelsen|överskridandet ~2 förklaras|orsakas|hänger|beror", .unlessDenied),
    ("syns|hörs|används|förekommer|deltar ~1 sällan", .unlessDenied),
    ("stängd|stängt|stängda i|under ~3 dagar|veckor|månader|dagars|veckors", .unlessDenied),
    ("väntat|väntar|väntade ~1 mer|längre|i ~3 än|veckor|månader", .unlessDenied),
    ("väntar ~3 alltjämt|fortfarande|ännu", .certain),
    ("kommer|kom|kommit ~1 för sent", .certain), ("fyra|tre|fem chefer på", .unsure),
  ]
}
