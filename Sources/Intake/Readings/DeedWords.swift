import SwedishText

/// Which verbs tell what somebody did, and which only how things are or went.
enum DeedWords {
  static func isState(_ lemma: String) -> Bool { states.contains(lemma) }

  /// What is in use since a time was introduced then.
  static let introduced: WordSet = [
    "finnas", "gälla", "pröva", "arbeta", "sköta", "bedriva", "använda", "erbjuda", "hålla", "föra",
    "ha", "ge", "tillämpa", "köra", "göra", "dela", "samordna", "ansvara", "driva", "träffa",
    "bemanna",
    "lysa", "sitta", "stå", "ligga", "publicera", "bo", "läsa", "mäta", "leda", "delta", "ingå",
    "testa", "tjänstgöra", "följa", "servera", "visa",
  ]

  static let finished = Phrasebook<Bool>(
    [
      "är|var|blev ~5 klar|klart|klara|färdig|färdigt|färdiga|slut",
      "är|var ~5 genomförd|genomfört|genomförda|avslutad|avslutat|avslutade|slutförd|slutfört|slutförda",
      "är|var ~5 införd|infört|införda|igång|invigd|invigt|invigda|inrättad|inrättat|inrättade",
      "är|var ~5 tillsatt|tillsatta|anställd|anställda|rekryterad|rekryterade|utsedd|utsedda|gjord|gjort|gjorda",
      "är|var ~5 framtagen|framtaget|framtagna|beställd|beställt|beställda|inköpt|inköpta|överlämnad",
      "är|var ~5 överlämnat|överlämnade|upphandlad|upphandlat|upphandlade|installerad|installerat",
      "är|var ~5 installerade|monterad|monterat|monterade|byggd|byggt|byggda|anlagd|anlagt|anlagda",
      "är|var ~5 renoverad|renoverat|renoverade|publicerad|publicerat|publicerade|utskickad|utskickat",
      "är|var ~5 levererad|levererat|levererade|tecknad|tecknat|tecknade|påbörjad|påbörjat|påbörjade",
      "är|var ~5 inledd|inlett|inledda|driftsatt|driftsatta|etablerad|etablerat|etablerade",
      "är|var ~5 upprättad|upprättat|upprättade|fastställd|fastställt|fastställda|kartlagd|kartlagt",
      "är|var ~5 inventerad|inventerat|inventerade|åtgärdad|åtgärdat|åtgärdade|utbytt|utbytta|skriven",
      "är|var ~5 verkställd|verkställt|verkställda|utbytt|utbytta|flyttad|flyttat|flyttade|såld|sålda",
      "är|var ~5 färdigställd|färdigställt|färdigställda|iordningställd|iordningställda|undertecknat",
      "är|var ~5 reparerad|reparerat|reparerade|återställd|återställt|återställda|iståndsatt|iståndsatta",
      "är|var ~5 reviderad|reviderat|reviderade|uppdaterad|uppdaterat|uppdaterade|riven|rivna|godkänd",
      "är|var ~5 asfalterad|asfalterat|asfalterade|planterad|planterade|målad|målade|sanerad|sanerade",
      "finns ~1 på plats",
      "är|var ~5 lagad|lagat|lagade|ombyggd|ombyggt|ombyggda|utbyggd|utbyggt|utbyggda|avvecklad|avvecklat",
      "är|var ~5 lagd|lagda|satt ~1 i ~1 drift|bruk",
      "är|var ~5 inlämnad|inlämnat|insänd|inskickad|antagen",
      "är|finns ~1 nu ~8 på plats", "är ~1 på plats",
      "är|var ~5 injusterad|injusterat|uppsatt|uppsatta|ommålad|ommålat|ommålade|trimmad|dragen|dragna",
      "är|var ~5 nedlagd|nedlagda|upprustad|upprustat|upprustade|rustad|rustat|utlagd|utlagda|lagt",
      "är|var ~5 påbyggd|inkopplad|inkopplade|ansluten|anslutna|anslutet|kopplad|hanterad|hanterade",
      "är|var ~5 inspekterad|inspekterade|besiktigad|besiktigade|granskad|granskade|inlagd|inlagt|inlagda",
      "är|var ~1 åter i gång", "kom ~2 på plats", "har ~2 färdig|färdigt|färdiga",
      "är ~1 i drift|bruk",
      "är ~1 öppen|öppet|öppna ~1 sedan", "är|var ~5 förlängt|förlängd|uppsagt|uppsagd",
    ], as: true)

  private static let states = WordSet(
    """
    vara bli ha finnas kunna vilja böra skola behöva sakna återstå kvarstå bestå utgöra förbli
    visa framgå uppgå ligga stå sitta bo hamna gälla räcka klara hinna nå uppnå lyckas misslyckas
    upplevas uppleva uppskatta uppge tycka känna anse mena tro höra veta upptäcka finna hitta märka synas bedöma
    inkomma falla inträffa ske hända uppstå förekomma drabba regna vänta invänta avvakta
    fortsätta pågå fortgå löpa upphöra återgå variera fungera verka pendla kosta bero kräva innebära
    motsvara omfatta rymma uppta överstiga understiga överskrida underskrida översvämma
    avisera varna aviserats klaga kritisera signalera vittna uttrycka uttala påpeka påtala framhålla
    konstatera efterfråga önska hoppas frukta befara anmäla dröja försena skjuta pausa utebli ställa
    avbryta överklaga överpröva avslå underkänna kvarligga läcka haverera svikta insjukna
    anta besluta avslå bifalla planera avse tänka ämna föreslå förvänta beräkna söka ansöka
    rapportera anmäla besvara svara besöka börja dö lämna tacka intressera trivas sköta klagat
    bedriva ange hota sjunka stiga åldras slitas nöta stjäla klottra
    meddela begära uppmana kommentera vara skilja avvika
    försämra försvåra hämma skada belasta störa urholka fördyra åsamka
    tillta återremittera bordlägga notera påträffa iaktta uppmäta vakna landa stanna tillkomma ingå uppvisa möta sova
    berätta prägla hjälpa vända bryta stryka avbryta examineras återgå tillfriskna somna växa
    debattera prisa berömma tycka uppge fullfölja kvarstå slippa orka förlora vinna dyka
    tillskjuta stöta trycka tränga invända tillfråga överträffa rasa brinna brista frysa locka hinna
    """
  ).subtracting(["ställa", "sköta", "söka", "ansöka", "besöka", "meddela", "börja", "lämna"])
}
