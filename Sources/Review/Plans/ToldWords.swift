import SwedishText

/// The words that tell what became of a plan.
enum ToldWords {
  /// It will not be.
  static let dropped = Phrasebook<Bool>(
    [
      "utgår", "utgått", "utgick", "utgå", "stryks", "strukits", "ströks",
      "struken|struket|strukna",
      "avförs", "avförts", "avfördes", "avförd|avfört|avförda", "skrinlagts|skrinläggs|skrinlades",
      "skrinlagd|skrinlagt|skrinlagda", "slopas|slopats|slopades", "inställd|inställt|inställda",
      "ställs|ställts|ställdes ~3 in", "blir|blev ~3 inte ~2 av",
      "inte ~1 blir|bli|blev|blivit ~1 av",
      "inte ~2 längre ~1 aktuell|aktuellt|aktuella", "inte ~1 aktuell|aktuellt|aktuella",
      "avbryts|avbrutits|avbröts", "avbruten|avbrutet|avbrutna", "läggs|lagts|lades ~3 ned|ner",
      "nedlagd|nedlagt|nedlagda", "avstår|avstått|avstod ~2 från", "dras|dragits|drogs ~3 tillbaka",
      "återkallas|återkallats|återkallades", "återtagits|återtas|återtogs",
      "genomförs|införs|startas|startar|görs|byggs|köps|anordnas|hålls|arrangeras ~2 inte",
      "tillsätts|upphandlas|rekryteras|tecknas|upprättas|anläggs|inrättas|fullföljs ~2 inte",
      "inte ~2 genomförs|införs|startas|fullföljs|anläggs|inrättas|tillsätts|upphandlas",
      "kommer ~2 inte ~2 att", "kommer ~1 ej ~2 att", "ska|skall ~1 inte ~2 *as",
      "inte ~3 att ~1 genomföras|införas|starta|startas|byggas|hållas|inrättas|tillsättas",
      "beslutat|beslutade|beslöt|valt|valde|bestämt|beslut ~4 att ~1 inte",
      "avskrivits|avskrivs|avskrevs", "avslutats|avslutades|avslutas ~2 utan", "saknar aktualitet",
      "avslagits|avslogs", "tas|tagits|togs ~2 bort", "prioriterats|prioriteras|prioriterades bort",
      "bortprioriter*", "inte ~3 vidare", "går|gick|gått ~1 inte ~2 vidare", "avvisats|avvisades",
      "fallit|faller|föll bort", "uteblir|uteblev|uteblivit",
      "ersätts|ersattes|ersatts av",
    ], as: true)

  /// It will be later.
  static let moved = Phrasebook<Bool>(
    [
      "flyttas|flyttats|flyttades|flyttar ~6 till", "flyttas|flyttats|flyttades ~3 fram",
      "framflytt*", "framskj*", "uppskj*", "skjuts|skjutits|sköts ~3 upp|fram|på", "senareläg*",
      "senarelagts|senarelades|senarelagd|senarelagt|senarelagda", "tidigarelä*", "försen*",
      "ny tidplan|tidsplan|start|tid",
      "dröjer ~4 till", "dröjt", "först ~2 i|under|till|från|vid|efter|hösten|våren|nästa",
      "tidigast", "vänta ~3 till", "väntar ~3 till", "avvaktar ~6 till", "får ~3 vänta",
      "i stället", "istället", "bordlagts|bordlades|bordlagt", "återremitter*", "anstå", "pausa*",
      "vilande", "vilar", "ännu ~3 inte", "inte ~1 ännu", "kunde ~2 inte", "inte ~1 kunnat",
      "skulle ~2 ha",
      "skulle ~8 ha", "var ~2 tänkt|tänkta|planerad|planerat|planerade|avsedd", "planerades",
      "inte ~2 hunnit|hunnits|hanns|hann", "hanns|hann ~2 inte",
    ], as: true)

  /// What was meant once: "som skulle ha börjat i augusti", "var tänkt till oktober".
  static let meant = Phrasebook<Bool>(
    [
      "skulle ~8 ha ~2 *", "skulle ~8 *as",
      "var ~3 tänkt|tänkta|planerad|planerat|planerade|avsedd|avsett",
      "planerades", "hade ~2 planerats|tänkts|aviserats", "ursprungligen",
      "enligt ~3 planen|tidplanen",
    ], as: true)

  /// Some of it is, some isn't.
  static let partly = Phrasebook<Bool>(
    [
      "delvis", "till viss del", "i viss mån", "hälften", "resten", "resterande",
      "återstoden", "återstår", "återstående", "återstod", "kvarstår", "kvarstående",
      "första etappen|delen|steget|omgången|delmomentet|fasen|gruppen|kullen",
      "etapp ett|1", "en första etapp|del|omgång|version", "en del av",
      "delar av", "övriga ~4 *s", "de övriga", "inte ~1 alla|samtliga|hela", "ännu ~1 inte ~2 alla",
      "inte ~2 fullt ~1 ut", "inte ~2 helt", "påbörjats|påbörjades|påbörjat",
      "har ~4 inletts|inlett",
      "pågår", "är ~2 igång|påbörjad|påbörjat|påbörjade|pågående",
      "under ~2 införande|uppbyggnad|framtagande|arbete",
      "kommit igång", "är ~2 på väg", "halvvägs", "ungefär hälften", "merparten", "de flesta",
      "flertalet", "en av två|tre", "i gång",
    ], as: true)

  /// It is, though no verb of a deed says so.
  static let done = Phrasebook<Bool>(
    [
      "är ~3 klar|klart|klara|färdig|färdigt|färdiga|genomförd|genomfört|genomförda|avslutad|avslutat|avslutade",
      "är ~3 införd|infört|införda|invigd|invigt|inrättad|inrättat|inrättade|tillsatt|tillsatta|anställd|anställda",
      "är ~3 på plats", "är ~3 i drift|bruk",
      "är ~3 *ad|*at|*ade|*agen|*aget|*agna|*gd|*gt|*gda|*rd|*rt|*rda",
      "finns|gäller|används|erbjuds|tillämpas|omfattar|har|arbetar|bedrivs|ges|hålls ~2 nu|numera|sedan",
      "sedan ~6 finns|gäller|används|erbjuds|tillämpas|har|arbetar|bedrivs|ges|hålls",
      "nu finns|gäller|används|erbjuds|tillämpas|bedrivs", "togs i bruk", "i hamn",
      "finns ~3 på plats",
    ], as: true)

  /// What begins a reason.
  static let reason = Phrasebook<Bool>(
    [
      "eftersom", "på grund av", "p.g.a", "till följd av", "med anledning av", "beroende på",
      "med hänsyn till", "mot bakgrund av", "därför att", "i och med att", "på grund",
    ], as: true)

  /// Verbs in the past that tell of an obstacle, not of a deed done.
  static let obstacles = [
    "överpröv", "överklag", "dragit", "drog", "dröj", "försen", "skjut", "sköts", "flytt", "avfört",
    "ställt", "ställd",
    "planera", "tänk", "utebl", "avbr", "strukit", "ströks", "utgått", "utgick", "hindra", "stopp",
    "fördröj", "senarel",
    "paus", "återrem", "bordl", "avsl", "avstått", "skulle", "kunnat", "kunde", "hunnit", "hann",
    "saknat", "saknade",
    "överst", "meddel", "visat", "visade", "inneb", "medfört", "medförde", "bort", "dragits",
    "drogs", "avvakta", "väntat",
  ]
}
