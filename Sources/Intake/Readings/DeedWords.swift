import SwedishText

/// Which verbs tell what somebody did, and which only how things are or went.
enum DeedWords {
  static func isState(_ lemma: String) -> Bool { states.contains(lemma) }

  /// What is in use since a time was introduced then.
  static let introduced: Set<String> = [
    "finnas", "gälla", "pröva", "arbeta", "sköta", "bedriva", "använda", "erbjuda", "hålla", "föra",
    "ha", "ge", "tillämpa", "köra", "göra", "dela", "samordna", "ansvara", "driva", "träffa",
    "bemanna",
    "leda", "delta", "ingå", "testa", "tjänstgöra", "följa", "servera", "visa",
  ]

  static let finished = Phrasebook<Bool>(
    [
      "är|blev ~2 klar|klart|klara|färdig|färdigt|färdiga|slut",
      "är ~3 genomförd|genomfört|genomförda|avslutad|avslutat|avslutade|slutförd|slutfört|slutförda",
      "är ~2 införd|infört|införda|igång|invigd|invigt|invigda|inrättad|inrättat|inrättade",
      "är ~2 tillsatt|tillsatta|anställd|anställda|rekryterad|rekryterade|utsedd|utsedda|gjord|gjort|gjorda",
      "är ~2 framtagen|framtaget|framtagna|beställd|beställt|beställda|inköpt|inköpta|överlämnad",
      "är ~2 överlämnat|överlämnade|upphandlad|upphandlat|upphandlade|installerad|installerat",
      "är ~2 installerade|monterad|monterat|monterade|byggd|byggt|byggda|anlagd|anlagt|anlagda",
      "är ~2 renoverad|renoverat|renoverade|publicerad|publicerat|publicerade|utskickad|utskickat",
      "är ~2 levererad|levererat|levererade|tecknad|tecknat|tecknade|påbörjad|påbörjat|påbörjade",
      "är ~2 inledd|inlett|inledda|driftsatt|driftsatta|etablerad|etablerat|etablerade",
      "är ~2 upprättad|upprättat|upprättade|fastställd|fastställt|fastställda|kartlagd|kartlagt",
      "är ~2 inventerad|inventerat|inventerade|åtgärdad|åtgärdat|åtgärdade|utbytt|utbytta|skriven",
      "är ~2 verkställd|verkställt|verkställda|utbytt|utbytta|flyttad|flyttat|flyttade|såld|sålda",
      "är ~2 färdigställd|färdigställt|färdigställda|iordningställd|iordningställda|undertecknat",
      "är ~2 reviderad|reviderat|reviderade|uppdaterad|uppdaterat|uppdaterade|riven|rivna|godkänd",
      "är ~2 asfalterad|asfalterat|asfalterade|planterad|planterade|målad|målade|sanerad|sanerade",
      "finns ~1 på plats",
      "är ~2 lagad|lagat|lagade|ombyggd|ombyggt|ombyggda|utbyggd|utbyggt|utbyggda|avvecklad|avvecklat",
      "är ~2 lagd|lagda|satt ~1 i ~1 drift|bruk",
      "är ~2 inlämnad|inlämnat|insänd|inskickad|antagen",
      "är|finns ~1 nu ~8 på plats", "är ~1 på plats",
      "är ~1 i drift|bruk",
      "är ~1 öppen|öppet|öppna ~1 sedan", "är ~2 förlängt|förlängd|uppsagt|uppsagd",
    ], as: true)

  private static let states = words(
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
    tillskjuta stöta trycka tränga rasa brinna brista frysa locka hinna
    """
  ).subtracting(["ställa", "sköta", "söka", "ansöka", "besöka", "meddela", "börja", "lämna"])

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
