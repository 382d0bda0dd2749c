/// Bad news of what was not done, not there or not in time.
extension ShortfallWords {
  static let notReached: [(String, Ill)] = [
    ("inget|inga|ingen ~5 uppnåtts|nåtts|uppnåddes|nåddes|uppfyllts|nått|uppnått", .certain),
    (
      "kan|kunde ~2 inte|ej ~5 genomföras|erbjudas|starta|öppna|användas|tillsättas|nås|slutföras",
      .certain
    ),
    ("inte ~3 haft|gett|givit|fått ~3 effekt|resultat|genomslag|utslag", .certain),
    ("ännu inte|ej", .certain), ("inte|ej ännu", .certain), ("ännu ~3 inte|ej", .certain),
    ("ännu ~4 inget|inga|ingen", .certain), ("inget|ingen|inga ~4 ännu", .certain),
    (
      "inte|ej ~3 nått|nåtts|uppnått|uppnåtts|kunnat|hunnit|hunnits|genomförts|påbörjats|lyckats|följts",
      .certain
    ),
    (
      "inte|ej ~3 slutförts|infriats|klarat|klarats|levererats|införts|tillsatts|nådd|uppnådd|uppfyllt",
      .certain
    ),
    (
      "inte|ej ~3 gett|givit|minskat|ökat|förbättrats|fungerat|skett|räckt|gjorts|startat|verkställts",
      .certain
    ),
    (
      "inte|ej ~2 godkänd|godkänt|godkända|nått|klar|klart|klara|färdig|färdigt|genomförd|genomfört|utfört",
      .certain
    ),
    (
      "når|nådde|nås|uppnås|uppnår|klarar|klarade|fungerar|räcker|räckte|uppfyllde|håller ~2 inte|ej",
      .certain
    ),
    (
      "inte når|nås|uppnås|klarar|fungerar|räcker|uppfyller|uppfyllde|följs|hålls|hinner|hinns",
      .certain
    ),
    ("uppfylls|uppfyller|följs|hålls|hölls|kunde|blev|kom|hinner|hann ~2 inte|ej", .certain),
    ("inte ~2 tillräcklig*", .certain), ("otillräcklig*", .unlessDenied), ("inte i mål", .certain),
    ("långt från målet", .certain), ("under målet|målnivån|målvärdet", .certain),
    ("målet|målen ~3 inte|ej", .certain), ("över målet|målnivån", .certain),
    ("jämföras|jämföra|jämfört med ~2 mål|målet", .certain), ("inte ~1 full|fullt", .certain),
    ("blir|blev ~2 inte av", .certain), ("inte av", .certain), ("sent eller inte", .certain),
    ("misslycka*", .unlessDenied),
    (
      "endast|bara|enbart ~2 *tre|två|fyra|fem|sex|sju|åtta|nio|tio|hälften|en|ett|några|1|2|3|4|5|6 ~2 av",
      .certain
    ),
  ]

  static let lacking: [(String, Ill)] = [
    ("varit|är|var ~1 svår|svårt|svåra|ansträngd|ansträngt|otillfredsställande", .unlessDenied),
    ("saknar|saknas|saknade|saknades|saknats|saknat", .unlessDenied), ("avsaknad*", .unlessDenied),
    ("brist|brister|bristen|bristerna|bristande|bristfällig*", .unlessDenied),
    ("*brist|*brister", .unlessDenied),
    ("vakant|vakanta|vakans|vakanser|vakanserna|vakansen", .unlessDenied),
    ("obesatt|obesatta", .unlessDenied),
    ("står|stått|stod ~3 tom|tomt|tomma|utan|obemannad", .certain),
    ("utan bemannat|bemannad|behörig|utbildad", .unsure),
    ("inga|ingen behöriga|behörig ~2 *", .certain),
    (
      "svårt|svåra|svårare att ~2 rekrytera|nå|hinna|bemanna|få|hitta|tillsätta|klara|upprätthålla|fylla",
      .certain
    ),
    ("har|haft|hade ~3 svårt|svårigheter", .certain), ("svårighet*", .unlessDenied),
    ("svårrekryter*", .unlessDenied), ("lämnats|lämnades ~3 utan", .certain),
    ("tackat nej", .unsure), ("underbeman*", .unlessDenied),
    ("placerad|placerade ~2 utanför|utom länet|kommunen|regionen", .unsure),
  ]

  static let late: [(String, Ill)] = [
    ("fick|fått|får ~2 ställas|skjutas|stängas|avbrytas|göras ~1 *", .certain),
    ("inte ~4 förrän", .certain), ("tidigast ~1 i|under|våren|hösten|till|vid", .unsure),
    ("öppettid* ~4 kortats|minskat|begränsats|dragits", .certain),
    ("försenad|försenat|försenade|försenas|försenats", .unlessDenied),
    ("försening|förseningar|förseningen|*försening|*förseningar", .unlessDenied),
    ("dröjt|dröjer|drog|dragit ~2 ut", .certain), ("dröjt|dröjer", .unlessDenied),
    ("uteblivit|uteblev|uteblivna", .certain),
    ("pausats|pausades|pausad|pausat|vilande", .certain),
    ("skjutits|sköts|skjuts ~4 upp|fram", .certain), ("uppskjuten|uppskjutet|uppskjutna", .certain),
    ("framskjut*|senarelagts|senarelades|senareläggs|framflytta*", .certain),
    ("flyttas|flyttats|flyttades fram", .certain), ("ställts|ställdes ~3 in", .certain),
    ("inställd|inställt|inställda", .unlessDenied),
    ("startar|öppnar|börjar|tas ~4 först", .certain),
    (
      "först ~1 i|under|efter|till ~1 januari|februari|mars|april|maj|juni|augusti|september|oktober",
      .unsure
    ),
    ("utgått|utgår|strukits ~2 på|på grund|eftersom", .unsure),
    ("för sent", .certain),
    ("sena|försenade ~1 ankomster|leveranser|turer|bussar|svar|beslut", .certain),
    ("fått|fick göras om", .certain),
    ("överklagats|överklagades|överprövats|överprövades", .certain),
    ("längre tid än", .certain), ("tagit|tog|tar mer än ~4 månader|veckor|dagar", .certain),
    ("drar|drog|dragit ~2 över", .certain), ("avbröts|avbrutits|lagts ~1 ned|ner", .unsure),
    ("vänta|väntar|väntat|väntade ~4 för länge|längre", .certain), ("får ~3 vänta", .certain),
    ("väntar|väntade|väntat ~4 på ~2 bostad|plats|beslut|insats|besked", .certain),
    ("uppskjutits|skjuts fram", .certain), ("tidplanen ~3 inte", .certain),
  ]
}
