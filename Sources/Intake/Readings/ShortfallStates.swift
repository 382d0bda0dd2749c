/// Bad news told by an adjective or a verb that says so itself.
extension ShortfallWords {
  /// Not as it should be, whatever it is said of.
  static let states: [(String, Ill)] = [
    ("inaktuell*|otidsenlig*|omodern*|olämplig*|otät|otäta|otätt|igenväx*", .unlessDenied),
    ("är|var|förblir ~2 oklar|oklart|oklara .|,|och|för|kring|mellan|i|hos", .unlessDenied),
    ("besvärande|besvärlig*|problematisk*|prekär*|alarmerande", .unlessDenied),
    ("underrepresentera*|överrepresentera*|snedfördel*|skevfördel*|skev|skevt", .unlessDenied),
    ("obemanna*|outhyrd*|överbelasta*|överfull*|fullbelag*", .unlessDenied),
    ("bristvara|bristvaror|flaskhals|flaskhalsar|trafikfarlig*|hälsofarlig*", .unlessDenied),
    ("svårframkomlig*|svårtillgänglig*|svårläst*|svårnådd*|svårhittad*", .unlessDenied),
    ("är|var|upplevs|bedöms|anses ~3 farlig|farligt|farliga|osäker|osäkert|osäkra", .unsure),
    (
      "är|var|blev ~2 ofärdig*|ostädad*|oskyltad*|oplogad*|omärkt*|oanvändbar*|ogiltig*",
      .unlessDenied
    ),
    ("är|var ~2 instabil*|oregelbund*|sporadisk*|ojämlik*|orättvis*|riskfylld*", .unlessDenied),
    ("begränsad|reducerad|försämrad bärighet|framkomlighet|tillgänglighet|service", .unlessDenied),
    ("med reducerad|begränsad|nedsatt|halv bemanning|kapacitet|fart|personal|takt", .unlessDenied),
    ("är|står|stod|var ~2 outnyttja*|tillfälligt stängd*", .unlessDenied),
    ("har|finns|fanns|hade ~3 luckor|glapp|svagheter|oklarheter|eftersläpningar", .unlessDenied),
    ("som inte är ~1 ändamålsenlig*|anpassad*|tillgänglig*|godkänd*|säkra", .unlessDenied),
    ("mindre ändamålsenlig*|lämplig*|tillfredsställande", .unlessDenied),
    ("har för ~1 många|få|lite|litet|mycket|stor|stora|små|hög|höga|låg|korta", .certain),
    ("nått|passerat|överskridit|uppnått ~1 sin|slutet ~3 livslängd*|bäst-före*", .unlessDenied),
    (
      "haft|har|hade|fått|fick ~1 liten|ringa|marginell|obetydlig effekt|verkan|betydelse", .certain
    ),
    ("inte|ej alltid|överallt|fullt|genomgående", .unlessDenied),
    ("inte|ej i ~2 omfattning|utsträckning|takt|tid", .certain),
    (
      "lämnar|lämnade|lämnat|slutar|slutade|går|gick ~4 utan *behörighet|betyg|examen|godkänt|godkända",
      .unlessDenied
    ),
    ("inte ens var|vart|hälften|en|två|tre|fyra|fem|alla", .certain),
    ("knappt var|vart *", .certain),
    ("vid sidan av ~1 avtal*|ramavtal*|rutin*", .unlessDenied),
    ("utanför ~1 avtal|avtalen|ramavtal*|upphandlade", .unlessDenied),
    (
      "långt från|under|ifrån|över ~1 vad|målsatt*|planerad*|målet|målen|planen|kravet|*mål|*målet",
      .certain
    ),
    ("än vad ~3 medger|medgav|medgett|tillåter|rymmer|räcker|finansierats", .certain),
    ("över lagens|lagstadgade|föreskrivna|tillåtna|avtalade", .unlessDenied),
    ("utan att ~3 kunnat|lyckats|nått|gett|lett|fått|kommit|hunnit|blivit", .unlessDenied),
    ("fått|fick|får|tvingats ~1 utgå|avstå|vika|lämna|återkallas|utebli|kasta|koka", .certain),
    ("gjorts|göras|görs|gjordes ~1 om två|tre|flera|fyra gånger", .certain),
    (
      "gett|gav|ger ~1 upphov|anledning till ~2 klagomål|kritik|oro|missnöje|brist*|*skador|konflikt*|köer",
      .unlessDenied
    ),
  ]

  /// Verbs of going badly.
  static let ailing: [(String, Ill)] = [
    ("haltar|haltat|haltade|stapplar|stagnera*|knakar|knakat|glappar|skevar", .unlessDenied),
    ("hopar|hopat|hopade|staplas|stockar|stockat|anhopas ~1 sig|på", .unlessDenied),
    ("halkar|halkade|sackar|sackat|hamnar|hamnat|hamnade|släpade|sackade ~1 efter", .certain),
    ("dras|drogs|dragits|brottas|brottats|kämpar|kämpat ~1 med ~2 *", .unsure),
    ("plågas|plågats|lamslog*|lamslag*|kantas|kantats ~1 av", .unlessDenied),
    ("hänger|hängt|vilar|hängde ~2 på en|enstaka|ett|två enda|person|personer|fåtal", .certain),
    ("beroende av en|ett|två ~1 person|personer|handläggare|medarbetare|konsult", .certain),
    ("låst|kört|kärvat ~1 sig|fast", .unlessDenied), ("kärvar|kärvade", .unlessDenied),
    (
      "*sekreterare|*handläggare|*lärare|medarbetare|*chefer|*sköterskor|*inspektörer slutar",
      .unlessDenied
    ),
    (
      "visade|visar|visat|påvisade|påvisat|fann|avslöjade|uppdagade|noterade ~4 avvikelser|brister|fel|missar|luckor|svagheter|anmärkningar",
      .unlessDenied
    ),
    ("tvingar|tvingade|tvingat", .unlessDenied),
    ("inte|ej det|den|de * som ~4 hoppats|väntat|önskat|räknat|utlovats|planerats", .certain),
  ]
}
