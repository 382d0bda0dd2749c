/// Bad news of what was meant to be and is not.
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
    ("målet|målen ~3 inte|ej", .certain),
    ("jämföras|jämföra|jämfört med ~2 mål|målet", .certain), ("inte ~1 full|fullt", .certain),
    ("blir|blev ~2 inte av", .certain), ("inte blir|blev|blivit av", .certain),
    ("blivit ~3 inte av", .certain), ("sent eller inte", .certain),
    ("misslycka*", .unlessDenied), ("halvklar*|halvfärdig*", .unlessDenied),
    ("når|nådde|kom|kommer|kommit ~2 inte ~2 dit|fram|igång|i", .certain),
    ("räcker|räckte|räckt ~3 inte", .certain),
    ("inte som ~1 avsett|planerat|tänkt|väntat", .certain),
    ("återstår|återstod ~2 att ~2 *as", .unsure),
    ("delvis ~1 nått|uppfyllt|uppnått|uppfyllts", .unsure),
    ("når|nådde|nått ~1 endast|bara|enbart", .certain),
    (
      "endast|bara|enbart ~2 *tre|två|fyra|fem|sex|sju|åtta|nio|tio|hälften|en|ett|några|1|2|3|4|5|6 ~2 av",
      .certain
    ),
  ]
}
