import SwedishText

/// How a phrase of bad news can be taken back.
enum Ill: Sendable {
  /// The phrase says it all, also when it holds a negation.
  case certain
  /// Bad unless it is denied: "brist", "avvikelse".
  case unlessDenied
  case unsure
}

/// Words of bad news, by what they are about.
enum ShortfallWords {
  static let phrases = Phrasebook<Ill>(
    notReached + lacking + late + worse + money + faults)

  static let levels = Phrasebook<Trend.Course>([
    ("är|ligger|var ~4 hög|höga|högt|lång|långa|stor|stora", .up),
    ("är|ligger|var ~4 låg|låga|lågt|liten|små|svag|svaga", .down),
  ])

  static let denials: Set<String> = [
    "inga", "ingen", "inget", "inte", "utan", "aldrig", "minska", "minskat", "minskar", "minskade",
    "förebygga", "undvika", "motverka", "förhindra", "åtgärda", "minskad", "eliminera", "ej",
    "upptäcka", "hantera", "färre", "korta", "hindra", "varken", "rätta",
  ]

  static let mended: Set<String> = [
    "åtgärdats", "åtgärdades", "avhjälpts", "inhämtad", "inhämtats", "rättats", "lösts",
    "åtgärdade",
    "rättades", "åtgärdad", "åtgärdat", "avhjälpt", "avhjälpta",
  ]

  static let foreseen: Set<String> = [
    "syfte", "syftar", "ifall", "risken", "oavsett", "riskerar", "lösa", "förebygga", "rutin",
    "rutiner",
  ]

  private static let notReached: [(String, Ill)] = [
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

  private static let lacking: [(String, Ill)] = [
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

  private static let late: [(String, Ill)] = [
    ("fick|fått|får ~2 ställas|skjutas|stängas|avbrytas|göras ~1 *", .certain),
    ("inte ~4 förrän", .certain),
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

  private static let worse: [(String, Ill)] = [
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

  private static let money: [(String, Ill)] = [
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

  private static let faults: [(String, Ill)] = [
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
