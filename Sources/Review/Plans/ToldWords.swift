import SwedishText

/// The words that tell what became of a plan.
enum ToldWords {
  /// It will not be.
  static let dropped = Phrasebook<Bool>(
    [
      "utgår", "utgått", "utgick", "utgå", "stryks|strykas|strukits|ströks|struken|struket|strukna",
      "avför|avförs|avföras|avförts|avfördes|avförd|avfört|avförda", "skrinl*", "slopa*",
      "inställd|inställt|inställda", "ställs|ställas|ställts|ställdes|ställer|ställde ~3 in",
      "blir|blev|bli|blivit ~3 inte ~2 av", "inte ~1 blir|bli|blev|blivit ~1 av",
      "inte ~2 längre ~1 aktuell|aktuellt|aktuella", "inte ~1 aktuell|aktuellt|aktuella",
      "avbryt*|avbrut*|avbröt*", "läggs|läggas|lagts|lades ~3 ned|ner", "nedlagd|nedlagt|nedlagda",
      "avstår|avstå|avstått|avstod ~2 från", "dras|dragits|drogs ~3 tillbaka", "överges|övergavs",
      "återkallas|återkallats|återkallades", "återtagits|återtas|återtogs", "övergetts|övergivits",
      "lämnas|lämnats ~2 därhän", "får|fick|fått ~1 stryka på foten", "regnade|regnat bort",
      "kom|kommer|kommit ~1 inte|aldrig ~1 till stånd",
      "kom|kommer|kommit ~1 inte|aldrig ~1 på plats",
      "genomförs|införs|startas|startar|görs|byggs|köps|anordnas|hålls|arrangeras ~2 inte",
      "tillsätts|upphandlas|rekryteras|tecknas|upprättas|anläggs|inrättas|fullföljs ~2 inte",
      "inte ~2 genomförs|införs|startas|fullföljs|anläggs|inrättas|tillsätts|upphandlas",
      "kommer ~2 inte ~2 att", "kommer ~1 ej ~2 att", "ska|skall ~1 inte ~2 *as",
      "inte ~3 att ~1 genomföras|införas|starta|startas|byggas|hållas|inrättas|tillsättas",
      "beslutat|beslutade|beslöt|valt|valde|bestämt|beslut ~4 att ~1 inte",
      "avskrivits|avskrivs|avskrevs", "avslutats|avslutades|avslutas ~2 utan", "saknar aktualitet",
      "avslagits|avslogs", "prioriterats|prioriteras|prioriterades bort",
      "bortprioriter*", "inte ~3 vidare", "går|gick|gått ~1 inte ~2 vidare", "avvisats|avvisades",
      "fallit|faller|föll bort",
      "väljer|valt|valde ~2 bort",
      "bedöms ~2 inte ~2 behövas|möjlig|möjligt",
    ], as: true)

  /// It will be later.
  static let moved = Phrasebook<Bool>(
    [
      "flytta|flyttas|flyttats|flyttades|flyttar|flyttad|flyttat|flyttade ~6 till",
      "flytta|flyttas|flyttats|flyttades ~3 fram",
      "framflytt*", "framskj*", "uppskj*",
      "skjuta|skjutas|skjuts|skjutits|sköts|skjuter|sköt ~3 upp|fram|på", "senareläg*",
      "senarelagts|senarelades|senarelagd|senarelagt|senarelagda", "försen*", "fördröj*",
      "ny tidplan|tidsplan|starttid", "dröjer|dröja|dröjt ~4 till|innan",
      "väntar|vänta|avvaktar|avvakta ~6 till", "får ~3 vänta", "bordlagts|bordlades|bordlagt",
      "återremitter*", "får ~2 anstå", "pausa*", "vilande|vilar", "på is", "i väntan på",
      "avvaktar|inväntar", "ombokats|ombokades|bokats ~2 om",
      "först ~2 nästa|kommande ~1 *",
    ], as: true)

  /// It will be later, when a coming time or an earlier intent is told with it.
  static let late = Phrasebook<Bool>(
    [
      "först ~3 i|under|till|från|vid|efter|hösten|våren", "tidigast", "i stället", "istället",
      "ännu ~3 inte", "inte ~1 ännu", "kunde ~2 inte", "inte ~1 kunnat", "skulle ~8 ha",
      "var ~3 tänkt|tänkta|planerad|planerat|planerade|avsedd|avsett", "planerades",
      "inte ~2 hunnit|hunnits|hanns|hann", "hanns|hann ~2 inte", "nytt|ny ~2 datum|målår|sluttid",
      "dragit|drar ~2 ut", "beräknas ~1 nu", "planeras ~1 nu", "nu ~2 planeras|beräknas",
    ], as: true)

  /// What was meant once: "som skulle ha börjat i augusti", "var tänkt till oktober".
  static let meant = Phrasebook<Bool>(
    [
      "skulle ~8 ha *", "skulle ~8 *as", "planerades", "ursprungligen",
      "var ~3 tänkt|tänkta|planerad|planerat|planerade|avsedd|avsett",
      "hade ~2 planerats|tänkts|aviserats",
    ], as: true)

  /// Not done, and not said to be given up.
  static let undone = Phrasebook<Bool>(
    [
      "ännu ~3 inte|ej", "inte|ej ~1 ännu", "inte|ej ~3 hunnit|hunnits|kunnat|påbörjats|påbörjad",
      "inte|ej ~3 slutförts|slutförd|startat|klar|klart|klara", "hanns|hann|kunde ~2 inte",
      "vakant|vakanta|obesatt|obesatta", "saknar ~3 fortfarande", "fortfarande ~2 inte|saknas",
    ], as: true)

  /// What is given up even where a coming time is told.
  static let given = Phrasebook<Bool>(
    [
      "utgår", "utgått", "stryks", "strukits", "avförs", "avförts", "ställs|ställts|ställdes ~3 in",
      "blir|blev ~3 inte av", "inte ~2 längre aktuell|aktuellt|aktuella", "slopas|slopats",
      "skrinlagts|skrinläggs",
    ], as: true)

  /// Some of it is, some isn't.
  static let partly = Phrasebook<Bool>(
    [
      "delvis", "till viss del", "i viss mån", "hälften", "resten", "resterande", "återstoden",
      "återstår", "återstående", "återstod", "kvarstår", "kvarstående", "hittills", "än så länge",
      "första etappen|delen|steget|omgången|fasen|gruppen|kullen|deletappen", "etapp ett|1",
      "en första etapp|del|omgång|version|grupp", "en ~1 del av", "delar av", "de ~1 övriga",
      "övriga ~3 *s", "inte ~1 alla|samtliga|hela", "inte ~2 fullt ut", "inte helt", "pågår",
      "är ~2 på väg", "halvvägs", "merparten", "de flesta", "flertalet", "alla|samtliga ~4 utom",
      "under införande|uppbyggnad|framtagande|arbete|uppförande|utarbetande", "med undantag för",
      "den ena", "en av två|tre|fyra|fem", "kvar ~2 att", "nästan alla", "är ~2 pågående",
      "fortgår", "fortlöper", "fortskrider", "framskrider", "ett ~1 utkast",
      "ett första utkast|förslag", "remitteras",
    ], as: true)

  /// It has begun, which is part of it where the plan was more than to begin.
  static let begun = Phrasebook<Bool>(
    [
      "påbörjats|påbörjades|påbörjat", "har ~4 inletts|inlett", "inleddes",
      "är ~2 påbörjad|påbörjat|påbörjade|inledd|inlett|inledda",
    ], as: true)

  /// A plan that something begins.
  static let starts = Phrasebook<Bool>(
    [
      "starta*", "inled*", "påbörja*", "börja|börjar", "öppna*", "igång", "i gång", "uppstart*",
    ], as: true)

  /// A plan that something ends: given up, it is done.
  static let endings = Phrasebook<Bool>(
    [
      "avveckl*", "stäng*", "upphör*", "avsluta*", "läggs|läggas ~2 ned|ner", "nedlägg*",
      "riv|rivs|rivas",
      "sägs|sägas ~2 upp", "tas|tagas ~2 bort", "fasas ~1 ut", "utfas*", "slopa*", "dras ~2 in",
    ], as: true)

  static let followUp = Phrasebook<Bool>(
    ["följ*", "utvärder*", "redovis*", "effekt*", "resultat*", "mät*", "uppfölj*"], as: true)

  /// It is, though no verb of a deed says so.
  static let done = Phrasebook<Bool>(
    [
      "är ~3 klar|klart|klara|färdig|färdigt|färdiga|genomförd|genomfört|genomförda",
      "är ~3 avslutad|avslutat|avslutade|slutförd|slutfört|slutförda|införd|infört|införda",
      "är ~3 tillsatt|tillsatta|anställd|anställda|ombyggd|ombyggt|ombyggda|utbytt|utbytta",
      "är ~3 på plats", "är ~6 i drift|bruk|hamn|gång", "är ~3 igång",
      "är ~3 invigd|invigt|antagen",
      "finns|gäller|används|erbjuds|tillämpas|omfattar|har|arbetar|bedrivs|ges|hålls nu|numera|sedan",
      "sedan ~6 finns|gäller|används|erbjuds|tillämpas|har|arbetar|bedrivs|ges|hålls|är",
      "togs|tagits|tas ~2 i bruk", "nu finns|gäller|används|erbjuds|tillämpas|bedrivs|har",
      "finns ~3 på plats",
      "finns ~2 på|i|vid|hos ~1 alla|samtliga", "finns på *",
    ], as: true)

  /// What begins a reason.
  static let reason = Phrasebook<Bool>(
    [
      "eftersom", "på grund av", "p.g.a", "till följd av", "med anledning av", "beroende på",
      "med hänsyn till", "mot bakgrund av", "därför att", "i och med att", "på grund",
    ], as: true)

  /// Verbs in the past that tell of an obstacle, not of a deed done.
  static let obstacles: [String] = [
    "överpröv", "överklag", "dragit", "drog", "dröj", "försen", "skjut", "sköts", "flytt", "avfört",
    "ställt", "ställd",
    "planera", "tänk", "utebl", "avbr", "strukit", "ströks", "utgått", "utgick", "hindra", "stopp",
    "fördröj", "senarel",
    "paus", "återrem", "bordl", "avsl", "avstått", "skulle", "kunnat", "kunde", "hunnit", "hann",
    "saknat", "saknade",
    "överst", "meddel", "visat", "visade", "inneb", "medfört", "medförde", "bort", "dragits",
    "drogs", "avvakta", "väntat",
  ]

  /// Verbs whose denial is bad news, not a refusal.
  static let states: WordSet = [
    "är", "har", "kan", "når", "nås", "uppnås", "räcker", "fungerar", "följs", "används", "klaras",
    "behövs", "finns",
    "uppfylls", "bedöms", "upplevs",
  ]
}
